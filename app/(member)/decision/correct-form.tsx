'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button, LinkButton } from '../../_ui/button'
import { TextArea } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { saveCorrection } from './actions'
import { DecisionFields } from './decision-fields'
import type { DecisionTexts } from './form-texts'
import type { FormValues } from './form-values'

const fieldOf = {
  'decided-in-future': 'decidedOn',
  'decided-before-start': 'decidedOn',
  'evaluation-before-decision': 'nextEvaluationOn',
} as const

type CorrectProblem =
  keyof typeof fieldOf | 'decided-already' | 'corrected-meanwhile' | 'nothing-corrected' | 'not-found'

type CorrectFormProps = {
  readonly decisionId: string
  readonly values: FormValues
  readonly texts: Omit<DecisionTexts, 'problems'> & FormTexts<CorrectProblem>
}

/** Corrects the decision that is in force, and asks why. */
export function CorrectForm({ decisionId, values, texts }: CorrectFormProps) {
  const [state, submit, busy] = useActionState(saveCorrection, undefined)
  const at = (name: string) => ({ name, ...fieldState(state, texts, name, values.saved[name], fieldOf) })
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="why" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <input type="hidden" name="decisionId" value={decisionId} />
        <TextArea rows={2} label={texts.why} hint={texts.whyHint} {...at('why')} />
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
