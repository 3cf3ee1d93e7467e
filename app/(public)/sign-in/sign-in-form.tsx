'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { Disclosure } from '../../_ui/disclosure'
import { TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { signIn } from './actions'

type SignInTexts = FormTexts<'sign-in-wrong' | 'sign-in-paused'> & {
  readonly email: string
  readonly password: string
  readonly submit: string
  readonly forgotten: string
  readonly forgottenHelp: string
}

/** E-mail and password. The address stays after a refusal; the password never comes back. */
export function SignInForm({ texts, next }: { texts: SignInTexts; next: string }) {
  const [state, submit, busy] = useActionState(signIn, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="email" />
      <form action={submit} noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          {...fieldState(state, texts, 'email')}
        />
        <TextField
          label={texts.password}
          name="password"
          type="password"
          autoComplete="current-password"
          {...fieldState(state, texts, 'password')}
        />
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.submit}
          </Button>
        </FormActions>
      </form>
      <Disclosure summary={texts.forgotten}>
        <p>{texts.forgottenHelp}</p>
      </Disclosure>
    </>
  )
}
