'use client'
import { useActionState } from 'react'
import { EvaluationFields, type EvaluationValues } from '../../_evaluation/evaluation-fields'
import type { EvaluationTexts } from '../../_evaluation/evaluation-texts'
import { FormProblem } from '../../_frame/form-problem'
import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { handIn } from './actions'

type HandInFormProps = { readonly saved: EvaluationValues | null; readonly texts: EvaluationTexts }

/** The evaluation as a partner fills it in; what is refused keeps every word. */
export function HandInForm({ saved, texts }: HandInFormProps) {
  const [state, submit, busy] = useActionState(handIn, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="filledBy" />
      <form action={submit} noValidate>
        <EvaluationFields state={state} saved={saved} texts={texts} />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
