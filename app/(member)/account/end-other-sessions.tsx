'use client'
import { useActionState } from 'react'
import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'
import { endOtherSessions } from './actions'

type EndOtherSessionsProps = {
  /** Whether there is another session to end. */
  readonly others: boolean
  readonly texts: { readonly submit: string; readonly done: string }
}

export function EndOtherSessions({ others, texts }: EndOtherSessionsProps) {
  const [state, submit, busy] = useActionState(endOtherSessions, undefined)
  return (
    <>
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.done} level={3} live="status" />}
      {others && (
        <form action={submit}>
          <FormActions>
            <Button kind="secondary" disabled={busy}>
              {texts.submit}
            </Button>
          </FormActions>
        </form>
      )}
    </>
  )
}
