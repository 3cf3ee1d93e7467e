'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { confirmOwnAnswer } from './actions'

type ConfirmFormProps = {
  readonly requirementId: string
  /** The version that is confirmed: who confirms has read this one. */
  readonly version: number
  readonly open: boolean
  readonly texts: FormTexts<'not-found' | 'nothing-to-confirm' | 'changed-meanwhile' | 'round-frozen'> & {
    readonly confirm: string
    readonly done: string
    readonly changed: string
  }
}

/** One button: this answer still holds. */
export function ConfirmForm({ requirementId, version, open, texts }: ConfirmFormProps) {
  const [state, confirm, busy] = useActionState(confirmOwnAnswer, undefined)
  const problems = { ...texts.problems, 'changed-meanwhile': texts.changed }
  if (!open && state === undefined) return null
  return (
    <form action={confirm}>
      <FormProblem state={state} texts={{ ...texts, problems }} firstField="answer" />
      <input type="hidden" name="requirementId" value={requirementId} />
      <input type="hidden" name="version" value={version} />
      <FormActions>
        {open && (
          <Button type="submit" disabled={busy}>
            {texts.confirm}
          </Button>
        )}
        <div role="status">{state?.ok && texts.done}</div>
      </FormActions>
    </form>
  )
}
