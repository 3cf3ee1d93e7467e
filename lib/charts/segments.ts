import { addDays, type Day } from '@/lib/day'

/** A value between 0 and 1 on a day. */
export type Measured = { readonly day: Day; readonly value: number }

/** Days after each other without a gap; there is at least one. */
export type Segment = readonly [Measured, ...Measured[]]

/** Cuts measured days, oldest first, wherever a day is missing. */
export function segmentsOf(measured: readonly Measured[]): readonly Segment[] {
  const segments: [Measured, ...Measured[]][] = []
  for (const one of measured) {
    const segment = segments.at(-1)
    const before = segment?.at(-1)
    if (segment && before && addDays(before.day, 1) === one.day) segment.push(one)
    else segments.push([one])
  }
  return segments
}
