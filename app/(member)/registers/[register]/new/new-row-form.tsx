'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem } from '../../../../_frame/form-problem'
import { Button, LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import type { RegisterName } from '@/lib/registers/register'
import { formErrors } from '../form-errors'
import type { RowFieldGroup, RowFormTexts } from '../form-fields'
import { RowFields } from '../row-fields'
import { addRow } from './actions'

type Props = {
  readonly register: RegisterName
  readonly groups: readonly RowFieldGroup[]
  /** What the fields begin with: some of the row that was added before. */
  readonly begin: Readonly<Record<string, string>>
  /** The first field, and the one with the number or code of a row. */
  readonly firstField: string
  readonly keyField: string
  /** A row was added a moment ago: the hands go on at the first field that is empty. */
  readonly focus: string | null
  readonly texts: RowFormTexts
}

/** A new row. The second button keeps going: it saves and gives an empty form again. */
export function NewRowForm({ register, groups, begin, firstField, keyField, focus, texts }: Props) {
  const [state, add, busy] = useActionState(addRow, undefined)
  const refused = state?.ok === false ? state : null
  const errors = formErrors(state, groups, texts, keyField)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField={firstField} fieldOf={{ 'register-key-taken': keyField }} />
      <form key={`form ${state?.attempt}`} action={add} noValidate>
        <KeepDraft form="register-row" subject={`new ${register}`} state={state} />
        <input type="hidden" name="register" value={register} />
        <RowFields
          groups={groups}
          look={{ filled: refused?.typed ?? begin, errors, focus: refused === null ? focus : null }}
          texts={texts}
        />
        <FormActions>
          <Button type="submit" name="then" value="row" disabled={busy}>
            {texts.save}
          </Button>
          <Button type="submit" name="then" value="next" kind="secondary" disabled={busy}>
            {texts.saveAndNext}
          </Button>
          <LinkButton href={`/registers/${register}`} kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
