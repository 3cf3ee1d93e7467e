'use client'
import { useActionState } from 'react'
import { EvaluationFields, type EvaluationValues } from '../../_evaluation/evaluation-fields'
import type { EvaluationTexts } from '../../_evaluation/evaluation-texts'
import { FormProblem } from '../../_frame/form-problem'
import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { recordEvaluation } from './actions'

type RecordFormProps = {
  /** The partner, or `own` for the organisation itself. */
  readonly partnerId: string
  readonly saved: EvaluationValues | null
  readonly texts: EvaluationTexts
}

/** An evaluation as a member writes it down. */
export function RecordForm({ partnerId, saved, texts }: RecordFormProps) {
  const [state, submit, busy] = useActionState(recordEvaluation, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="filledBy" />
      <form action={submit} noValidate>
        <input type="hidden" name="partnerId" value={partnerId} />
        <EvaluationFields state={state} saved={saved} texts={texts} />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
