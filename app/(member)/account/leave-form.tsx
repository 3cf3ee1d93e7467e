'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { leave } from './actions'

type LeaveTexts = FormTexts<'not-found' | 'last-lead'> & { readonly submit: string }

export function LeaveForm({ texts }: { texts: LeaveTexts }) {
  const [state, submit, busy] = useActionState(leave, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="leave-button" />
      <FormActions>
        <Button id="leave-button" kind="danger" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
