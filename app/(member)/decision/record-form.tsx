'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button, LinkButton } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { saveDecision } from './actions'
import { DecisionFields } from './decision-fields'
import type { DecisionTexts } from './form-texts'
import type { FormValues } from './form-values'

const fieldOf = {
  'decided-in-future': 'decidedOn',
  'decided-before-start': 'decidedOn',
  'evaluation-before-decision': 'nextEvaluationOn',
} as const

type RecordProblem = keyof typeof fieldOf | 'decided-already' | 'corrected-meanwhile'

type RecordFormProps = {
  readonly values: FormValues
  readonly texts: Omit<DecisionTexts, 'problems'> & FormTexts<RecordProblem>
}

/** Records the decision on the pilot. */
export function RecordForm({ values, texts }: RecordFormProps) {
  const [state, submit, busy] = useActionState(saveDecision, undefined)
  const at = (name: string) => ({ name, ...fieldState(state, texts, name, values.saved[name], fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="outcome" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <DecisionFields values={values} texts={texts} at={at} />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
          <LinkButton href="/decision" kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
