import { answerFields, type AnswerField } from './answer'
import type { AnswerFields } from './answer-form'

export type FormMerge = {
  /** What the form shows next: what this person typed, and elsewhere what is stored now. */
  readonly shown: AnswerFields
  /** Fields where the two differ and both were changed: shown side by side. */
  readonly conflicts: readonly AnswerField[]
}

/**
 * The fields of a form that was refused because a colleague saved meanwhile. The same rule as `mergeAnswer`, on the
 * spelling of the form; browsers post line ends of their own, which are no change.
 */
export function mergeForm(
  was: AnswerFields,
  typed: Readonly<Partial<Record<string, string>>>,
  now: AnswerFields,
): FormMerge {
  const mine = (field: AnswerField) => typed[field]?.replaceAll('\r\n', '\n').trim() ?? was[field]
  const edited = answerFields.filter((field) => mine(field) !== was[field])
  const taken = edited.reduce<AnswerFields>((fields, field) => ({ ...fields, [field]: mine(field) }), now)
  return {
    shown: taken,
    conflicts: edited.filter((field) => now[field] !== was[field] && now[field] !== mine(field)),
  }
}
