'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { RadioGroup, type RadioOption } from '../../../_ui/choice'
import { FormActions } from '../../../_ui/form'
import { changeRole } from '../actions'

const fieldOf = { 'last-lead': 'role' } as const

type RoleTexts = FormTexts<'not-found' | 'last-lead'> & { readonly role: string; readonly submit: string }

type RoleFormProps = {
  readonly memberId: string
  readonly role: string
  readonly options: readonly RadioOption[]
  readonly texts: RoleTexts
}

/** Chooses another role; each says what it may. */
export function RoleForm({ memberId, role, options, texts }: RoleFormProps) {
  const [state, submit, busy] = useActionState(changeRole, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="role" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <input type="hidden" name="memberId" value={memberId} />
        <RadioGroup
          name="role"
          legend={texts.role}
          options={options}
          {...fieldState(state, texts, 'role', role, fieldOf)}
        />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
