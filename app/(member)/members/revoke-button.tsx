'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import { revokeInvitation } from './actions'

type RevokeTexts = FormTexts<'not-found'> & { readonly revoke: string; readonly about: string }

/** Ends an open invitation. */
export function RevokeButton({ invitationId, texts }: { invitationId: string; texts: RevokeTexts }) {
  const [state, submit, busy] = useActionState(revokeInvitation, undefined)
  const id = `revoke-${invitationId}`
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField={id} />
      <input type="hidden" name="invitationId" value={invitationId} />
      <Button id={id} kind="quiet" size="small" disabled={busy}>
        {texts.revoke}
        <VisuallyHidden> {texts.about}</VisuallyHidden>
      </Button>
    </form>
  )
}
