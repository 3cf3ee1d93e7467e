'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { agreeNotApplicable } from './actions'

type ApprovalFormProps = {
  readonly requirementId: string
  /** The version that is agreed with: who agrees has read this one. */
  readonly version: number
  readonly open: boolean
  readonly texts: FormTexts<'not-found' | 'own-verdict' | 'not-waiting-for-approval' | 'changed-meanwhile'> & {
    readonly approve: string
    readonly done: string
    readonly changed: string
  }
}

/** One button to agree with "not applicable". */
export function ApprovalForm({ requirementId, version, open, texts }: ApprovalFormProps) {
  const [state, agree, busy] = useActionState(agreeNotApplicable, undefined)
  const problems = { ...texts.problems, 'changed-meanwhile': texts.changed }
  return (
    <form action={agree}>
      <FormProblem state={state} texts={{ ...texts, problems }} firstField="approval" />
      <input type="hidden" name="requirementId" value={requirementId} />
      <input type="hidden" name="version" value={version} />
      <FormActions>
        {open && (
          <Button type="submit" kind="secondary" disabled={busy}>
            {texts.approve}
          </Button>
        )}
        <div role="status">{state?.ok && texts.done}</div>
      </FormActions>
    </form>
  )
}
