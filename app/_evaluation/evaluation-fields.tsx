import { fieldState } from '../_frame/form-problem'
import type { ActionState } from '../_gate/form'
import { RadioGroup } from '../_ui/choice'
import { TextArea, TextField } from '../_ui/field'
import { evaluationQuestions, type EvaluationAnswers } from '@/lib/partners/evaluation'
import type { EvaluationTexts } from './evaluation-texts'

/** What the fields begin with: what was handed in before. */
export type EvaluationValues = EvaluationAnswers & {
  readonly filledBy: string
  readonly position: string
  readonly conditions: string
}

type EvaluationFieldsProps = {
  readonly state: ActionState<'link-ended' | 'not-found', unknown> | undefined
  readonly saved: EvaluationValues | null
  readonly texts: EvaluationTexts
}

/** Who fills it in, the five questions, and what they want to happen. */
export function EvaluationFields({ state, saved, texts }: EvaluationFieldsProps) {
  const field = (name: keyof EvaluationValues) => ({ name, ...fieldState(state, texts, name, saved?.[name]) })
  return (
    <>
      <TextField
        label={texts.filledBy}
        hint={texts.filledByHint}
        width="medium"
        autoComplete="off"
        {...field('filledBy')}
      />
      {evaluationQuestions.map((question) => (
        <TextArea key={question} label={texts[question]} optional={texts.optional} rows={4} {...field(question)} />
      ))}
      <RadioGroup legend={texts.position} options={texts.options} {...field('position')} />
      <TextArea
        label={texts.conditions}
        hint={texts.conditionsHint}
        optional={texts.optional}
        rows={3}
        {...field('conditions')}
      />
    </>
  )
}
