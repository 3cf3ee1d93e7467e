'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { removeMember } from '../actions'

type RemoveTexts = FormTexts<'not-found' | 'last-lead'> & { readonly submit: string }

/** Takes a member out; what happens then stands above it. */
export function RemoveForm({ memberId, texts }: { memberId: string; texts: RemoveTexts }) {
  const [state, submit, busy] = useActionState(removeMember, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="remove-button" />
      <input type="hidden" name="memberId" value={memberId} />
      <FormActions>
        <Button id="remove-button" kind="danger" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
