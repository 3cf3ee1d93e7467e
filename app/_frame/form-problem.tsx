'use client'
import { useEffect } from 'react'
import type { ActionState, AnyForm } from '../_gate/form'
import { ErrorSummary } from '../_ui/error-summary'
import type { FormTexts } from './form-texts'

type FormProblemProps<P extends string> = {
  readonly state: ActionState<P, unknown> | undefined
  readonly texts: FormTexts<P>
  /** Field to jump to when the problem is not about one field. */
  readonly firstField: string
  /** Fields of the problems that are about one. */
  readonly fieldOf?: FieldOf<P> | undefined
}

/** The field that a problem is about, for the problems that are about one. */
export type FieldOf<P extends string> = Readonly<Partial<Record<P | AnyForm, string>>>

/** The summary above a form that was refused: one line per field, or the one sentence that says why. */
export function FormProblem<P extends string>({ state, texts, firstField, fieldOf }: FormProblemProps<P>) {
  const refusal = state === undefined || state.ok ? null : state
  // On a full page the heading takes the focus by itself; after a change in the page someone has to hand it over.
  useEffect(() => {
    if (refusal !== null) document.getElementById('error-summary-title')?.focus()
  }, [refusal])
  if (refusal === null) return null
  const faults = Object.entries(refusal.faults)
  const about = fieldOf?.[refusal.problem]
  const title = faults.length > 0 || about !== undefined ? texts.errorTitle : texts.refusedTitle
  const errors =
    faults.length > 0
      ? faults.map(([field, fault]) => ({ field, message: `${labelOf(texts, field)}${texts.faults[fault]}` }))
      : [{ field: about ?? firstField, message: texts.problems[refusal.problem] }]
  return <ErrorSummary key={refusal.attempt} title={title} errors={errors} />
}

/** The question in front of what is wrong with its answer: a form keeps the label of a field under the field's name. */
function labelOf(texts: Readonly<Record<string, unknown>>, field: string): string {
  const label = texts[field]
  return typeof label === 'string' ? `${label}: ` : ''
}

/** What stands at one field after a refusal: its message, and what was typed. */
export function fieldState<P extends string>(
  state: ActionState<P, unknown> | undefined,
  texts: FormTexts<P>,
  field: string,
  saved = '',
  fieldOf?: FieldOf<P>,
) {
  if (state === undefined || state.ok) return { error: undefined, defaultValue: saved }
  const fault = state.faults[field]
  const about = fieldOf?.[state.problem] === field ? texts.problems[state.problem] : undefined
  return { error: fault === undefined ? about : texts.faults[fault], defaultValue: state.typed[field] ?? saved }
}
