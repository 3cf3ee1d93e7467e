/** From before to after, per named field that changed: what the log keeps. */
export function changesBetween<Field extends string>(
  before: Readonly<Record<Field, unknown>>,
  after: Readonly<Record<Field, unknown>>,
  fields: readonly Field[],
): Record<string, readonly [before: unknown, after: unknown]> {
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, [before[field], after[field]]]),
  )
}
