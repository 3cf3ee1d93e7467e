import { z } from 'zod'

/** A change of a field as the log keeps it: from and to. Only what it was before is needed to walk back. */
export function changedFrom<Shape extends z.ZodType>(shape: Shape) {
  return z.tuple([shape, z.unknown()]).optional()
}

/** The changes of each field, where there were any. */
type ChangesOf<Values> = { readonly [Field in keyof Values]?: readonly [Values[Field], unknown] | undefined }

/**
 * The values as they were before the given changes: walks back from those of now, newest change first. Null when a
 * change cannot be read, which no change of ours is.
 */
export function walkBack<Values extends object>(
  now: Values,
  changes: readonly Readonly<Record<string, unknown>>[],
  shape: z.ZodType<ChangesOf<Values>>,
): Values | null {
  const earlier = { ...now }
  for (const change of changes) {
    const read = shape.safeParse(change)
    if (!read.success) return null
    for (const field in earlier) {
      const known = read.data[field]
      if (known !== undefined) earlier[field] = known[0]
    }
  }
  return earlier
}
