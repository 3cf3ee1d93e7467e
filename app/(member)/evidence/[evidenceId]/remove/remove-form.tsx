'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button, LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import { removeEvidence } from '../actions'

type Props = {
  readonly evidenceId: string
  readonly texts: FormTexts<'not-found'> & { readonly submit: string; readonly cancel: string }
}

/** The button that removes, and the way back. */
export function RemoveForm({ evidenceId, texts }: Props) {
  const [state, remove, busy] = useActionState(removeEvidence, undefined)
  return (
    <form action={remove}>
      <FormProblem state={state} texts={texts} firstField="remove" />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <FormActions>
        <Button type="submit" id="remove" kind="danger" icon="remove" disabled={busy}>
          {texts.submit}
        </Button>
        <LinkButton href={`/evidence/${evidenceId}`} kind="quiet">
          {texts.cancel}
        </LinkButton>
      </FormActions>
    </form>
  )
}
