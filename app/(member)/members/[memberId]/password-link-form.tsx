'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { makePasswordLink } from '../actions'
import { InvitationLink, type LinkTexts } from '../invite/invitation-link'

type PasswordLinkTexts = FormTexts<'not-found' | 'own-password' | 'member-elsewhere'> &
  LinkTexts & { readonly submit: string }

/** Makes a link by which a member chooses a new password; the link is told this once. */
export function PasswordLinkForm({ memberId, texts }: { memberId: string; texts: PasswordLinkTexts }) {
  const [state, submit, busy] = useActionState(makePasswordLink, undefined)
  if (state?.ok && state.told) return <InvitationLink told={state.told} texts={texts} />
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="password-link-button" />
      <input type="hidden" name="memberId" value={memberId} />
      <FormActions>
        <Button id="password-link-button" kind="secondary" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
