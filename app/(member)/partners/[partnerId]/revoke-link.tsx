'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { VisuallyHidden } from '../../../_ui/visually-hidden'
import { revokeLink } from '../actions'

type Texts = FormTexts<'not-found'> & { readonly revoke: string; readonly about: string }

/** Ends one personal link. */
export function RevokeLink({ linkId, texts }: { linkId: string; texts: Texts }) {
  const [state, submit, busy] = useActionState(revokeLink, undefined)
  const id = `revoke-${linkId}`
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField={id} />
      <input type="hidden" name="linkId" value={linkId} />
      <Button id={id} kind="quiet" size="small" disabled={busy}>
        {texts.revoke}
        <VisuallyHidden> {texts.about}</VisuallyHidden>
      </Button>
    </form>
  )
}
