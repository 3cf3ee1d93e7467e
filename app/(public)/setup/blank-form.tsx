'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { DateField, TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { startBlank } from './actions'

type Problem = 'already-set-up' | 'email-in-use' | 'password-too-short' | 'password-too-long' | 'password-too-obvious'

export type BlankTexts = FormTexts<Problem> & {
  readonly organisation: string
  readonly organisationHint: string
  readonly startsOn: string
  readonly startsOnHint: string
  readonly name: string
  readonly email: string
  readonly newPassword: string
  readonly newPasswordHint: string
  readonly blankSubmit: string
}

const fieldOf = {
  'email-in-use': 'email',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-too-obvious': 'password',
} as const

/** The first organisation and its first lead. */
export function BlankForm({ texts, today }: { texts: BlankTexts; today: string }) {
  const [state, submit, busy] = useActionState(startBlank, undefined)
  const field = (name: string, saved?: string) => ({ name, ...fieldState(state, texts, name, saved, fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="organisation" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <TextField
          label={texts.organisation}
          hint={texts.organisationHint}
          autoComplete="organization"
          {...field('organisation')}
        />
        <DateField label={texts.startsOn} hint={texts.startsOnHint} {...field('startsOn', today)} />
        <TextField label={texts.name} autoComplete="name" {...field('name')} />
        <TextField label={texts.email} type="email" autoComplete="username" {...field('email')} />
        <TextField
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          type="password"
          autoComplete="new-password"
          {...field('password')}
        />
        <FormActions>
          <Button kind="secondary" disabled={busy}>
            {texts.blankSubmit}
          </Button>
        </FormActions>
      </form>
    </>
  )
}
