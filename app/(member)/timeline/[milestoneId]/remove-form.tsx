'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { removeMilestone } from '../actions'

type RemoveFormProps = {
  readonly milestoneId: string
  readonly texts: FormTexts<'not-found' | 'round-frozen'> & { readonly remove: string }
}

/** Takes the day off the time line. */
export function RemoveForm({ milestoneId, texts }: RemoveFormProps) {
  const [state, submit, busy] = useActionState(removeMilestone, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="remove-day" />
      <form action={submit} noValidate>
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <Button id="remove-day" kind="danger" disabled={busy}>
          {texts.remove}
        </Button>
      </form>
    </>
  )
}
