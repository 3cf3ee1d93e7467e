'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { join } from './actions'

const fieldOf = {
  'name-missing': 'name',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-too-obvious': 'password',
  'sign-in-wrong': 'password',
} as const

type JoinTexts = FormTexts<
  keyof typeof fieldOf | 'link-ended' | 'already-member' | 'email-in-use' | 'sign-in-paused'
> & {
  readonly email: string
  readonly name: string
  readonly nameHint: string
  readonly knownText: string
  readonly password: string
  readonly passwordHint: string | undefined
  readonly submit: string
}

type JoinFormProps = {
  readonly email: string
  readonly name: string
  /** The password of an account that is there, a new one for it, or everything for a new account. */
  readonly asks: 'password' | 'new-password' | 'name-and-password'
  readonly texts: JoinTexts
}

/** Name and a new password for who is new; the password of the account for who is not, or another one for who forgot. */
export function JoinForm({ email, name, asks, texts }: JoinFormProps) {
  const [state, submit, busy] = useActionState(join, undefined)
  const field = (of: string, saved?: string) => ({ name: of, ...fieldState(state, texts, of, saved, fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="password" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        {asks === 'password' && <p>{texts.knownText}</p>}
        <TextField label={texts.email} name="email" type="email" autoComplete="username" value={email} readOnly />
        {asks === 'name-and-password' && (
          <TextField label={texts.name} hint={texts.nameHint} autoComplete="name" {...field('name', name)} />
        )}
        <TextField
          label={texts.password}
          hint={texts.passwordHint}
          type="password"
          autoComplete={asks === 'password' ? 'current-password' : 'new-password'}
          {...field('password')}
        />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
