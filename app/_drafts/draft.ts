/** What one field held, with its question and its value as the page spells it. */
export type DraftField = {
  readonly name: string
  readonly label: string
  readonly value: string
  /** The value in words, such as the line of a list that was chosen. */
  readonly shown: string
}

/** What somebody typed in a form and did not save. */
export type Draft = {
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number
  readonly fields: readonly DraftField[]
  /** What the form was made from, for a form that is merged with what a colleague saves. */
  readonly was: Readonly<Record<string, string>>
}

/** Drafts older than this, in milliseconds, are thrown away. */
export const longestKept = 7 * 24 * 60 * 60 * 1000

/** The fields typed now on top of the ones that are still offered: one that was typed anew wins. */
export function onTopOf(offered: readonly DraftField[], typed: readonly DraftField[]): readonly DraftField[] {
  return [...offered.filter(({ name }) => !typed.some((field) => field.name === name)), ...typed]
}
