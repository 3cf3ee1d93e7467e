'use server'
import { publicAction } from '../../_gate/actions'
import { giveEvaluation } from '../../_gate/personal-link'
import { EvaluationForm } from '@/lib/partners/evaluation-form'
import { ok } from '@/lib/result'

/** Hands in the evaluation of the partner whose link this visitor has. */
export const handIn = publicAction(EvaluationForm, async (given) => {
  const outcome = await giveEvaluation(given)
  return outcome.ok ? ok({ goTo: '/link?done' }) : outcome
})
