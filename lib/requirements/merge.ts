import { answerFields, type Answer, type AnswerField } from './answer'

/** What someone's edit comes to on top of what is stored now. */
export type Merged = {
  /** What is still to be changed; empty when a colleague already saved the same. */
  readonly changes: Partial<Answer>
  /** Fields that a colleague changed meanwhile into something else: only a person can choose. */
  readonly conflicts: readonly AnswerField[]
}

/**
 * Merges an edit field by field: `was` is what the person saw, `wanted` what they made of it, `now` what is stored.
 * Fields that they left alone, or that `wanted` does not name, stay as they are now; equal edits merge
 * (product rules, Quality: loses nothing).
 */
export function mergeAnswer(was: Partial<Answer>, wanted: Partial<Answer>, now: Answer): Merged {
  const edited = answerFields.filter((field) => field in wanted && wanted[field] !== was[field])
  const open = edited.filter((field) => wanted[field] !== now[field])
  const clear = open.filter((field) => now[field] === was[field])
  return {
    changes: clear.reduce<Partial<Answer>>((changes, field) => ({ ...changes, [field]: wanted[field] }), {}),
    conflicts: open.filter((field) => now[field] !== was[field]),
  }
}
