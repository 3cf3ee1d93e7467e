'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../../_frame/form-problem'
import type { FormTexts } from '../../../../../_frame/form-texts'
import { Button, LinkButton } from '../../../../../_ui/button'
import { FormActions } from '../../../../../_ui/form'
import { Notice } from '../../../../../_ui/notice'
import { NamePlaces } from '../name-places'
import { eraseMediatorName } from './actions'

type Texts = FormTexts<'not-found' | 'no-name'> &
  Readonly<Record<'submit' | 'cancel' | 'done' | 'none' | 'byHand', string>>

type Props = { readonly mediatorId: string; readonly back: string; readonly isNamed: boolean; readonly texts: Texts }

/** The button that erases a name; afterwards, where the name still stands, which can be looked up only before. */
export function EraseNameForm({ mediatorId, back, isNamed, texts }: Props) {
  const [state, erase, busy] = useActionState(eraseMediatorName, undefined)
  const left = state?.ok ? (state.told?.places ?? []) : null
  return (
    <form action={erase}>
      <FormProblem state={state} texts={texts} firstField="erase" />
      {left !== null && (
        <Notice tone="success" title={texts.done} live="status">
          {left.length > 0 && <NamePlaces label={texts.byHand} rows={left} />}
        </Notice>
      )}
      {left === null && !isNamed && <Notice tone="info" title={texts.none} />}
      <input type="hidden" name="mediatorId" value={mediatorId} />
      <FormActions>
        {isNamed && left === null && (
          <Button id="erase" kind="danger" icon="remove" disabled={busy}>
            {texts.submit}
          </Button>
        )}
        <LinkButton kind="secondary" href={back}>
          {texts.cancel}
        </LinkButton>
      </FormActions>
    </form>
  )
}
