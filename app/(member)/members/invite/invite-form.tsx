'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { RadioGroup, type RadioOption } from '../../../_ui/choice'
import { TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import { invite } from '../actions'
import { InvitationLink, type LinkTexts } from './invitation-link'

const fieldOf = { 'already-member': 'email' } as const

type InviteTexts = FormTexts<'already-member'> &
  LinkTexts & {
    readonly name: string
    readonly nameHint: string
    readonly email: string
    readonly emailHint: string
    readonly role: string
    readonly submit: string
  }

type InviteFormProps = {
  readonly earlier: { readonly name: string; readonly email: string; readonly role: string } | null
  readonly roles: readonly RadioOption[]
  readonly texts: InviteTexts
}

/** Whom to invite, and as what; then the link, which is told this once. */
export function InviteForm({ earlier, roles, texts }: InviteFormProps) {
  const [state, submit, busy] = useActionState(invite, undefined)
  if (state?.ok && state.told) return <InvitationLink told={state.told} texts={texts} />
  const field = (name: string, saved?: string) => ({ name, ...fieldState(state, texts, name, saved, fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="name" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          autoComplete="off"
          width="medium"
          {...field('name', earlier?.name)}
        />
        <TextField
          label={texts.email}
          hint={texts.emailHint}
          type="email"
          autoComplete="off"
          width="medium"
          readOnly={earlier !== null}
          {...field('email', earlier?.email)}
        />
        <RadioGroup legend={texts.role} options={roles} {...field('role', earlier?.role)} />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
