/** Numbers that follow each other, both ends included. */
export type NumberRange = { readonly from: number; readonly until: number }

/** Numbers as ranges, lowest first: a thousand removed entries are one thing to say. */
export function inRanges(numbers: Iterable<number>): readonly NumberRange[] {
  const ranges: { from: number; until: number }[] = []
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && last.until + 1 === number) last.until = number
    else ranges.push({ from: number, until: number })
  }
  return ranges
}
