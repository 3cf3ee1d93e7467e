'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'
import { changePassword } from './actions'

const fieldOf = {
  'password-wrong': 'currentPassword',
  'passwords-differ': 'wantedPasswordAgain',
  'password-too-short': 'wantedPassword',
  'password-too-long': 'wantedPassword',
  'password-too-obvious': 'wantedPassword',
} as const

type PasswordTexts = FormTexts<keyof typeof fieldOf | 'sign-in-paused'> & {
  readonly current: string
  readonly wanted: string
  readonly wantedHint: string
  readonly wantedAgain: string
  readonly submit: string
  readonly done: string
}

/** Changes the password. What was typed never comes back; the address is there for password managers. */
export function PasswordForm({ email, texts }: { email: string; texts: PasswordTexts }) {
  const [state, submit, busy] = useActionState(changePassword, undefined)
  const field = (name: string) => ({ name, ...fieldState(state, texts, name, '', fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="currentPassword" fieldOf={fieldOf} />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.done} level={3} live="status" />}
      <form action={submit} noValidate>
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={texts.current}
          type="password"
          autoComplete="current-password"
          width="medium"
          {...field('currentPassword')}
        />
        <TextField
          label={texts.wanted}
          hint={texts.wantedHint}
          type="password"
          autoComplete="new-password"
          width="medium"
          {...field('wantedPassword')}
        />
        <TextField
          label={texts.wantedAgain}
          type="password"
          autoComplete="new-password"
          width="medium"
          {...field('wantedPasswordAgain')}
        />
        <FormActions>
          <Button kind="secondary" disabled={busy}>
            {texts.submit}
          </Button>
        </FormActions>
      </form>
    </>
  )
}
