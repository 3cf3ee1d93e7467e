import { addDays, type Day } from '@/lib/day'
import { isSameStanding, type ReadinessRecord } from './record'

/** Days after each other with the same numbers, or days without a record. `until` is the last of them. */
export type Run = { readonly from: Day; readonly until: Day; readonly record: ReadinessRecord | null }

/** The recorded days, oldest first, as stretches: every day between the first and the last is in exactly one of them. */
export function runsOf(records: readonly ReadinessRecord[]): readonly Run[] {
  const runs: Run[] = []
  for (const record of records) {
    const last = runs.at(-1)
    const next = last === undefined ? record.day : addDays(last.until, 1)
    if (next < record.day) runs.push({ from: next, until: addDays(record.day, -1), record: null })
    const goesOn = next === record.day && last?.record && isSameStanding(last.record, record)
    if (last && goesOn) runs[runs.length - 1] = { ...last, until: record.day }
    else runs.push({ from: record.day, until: record.day, record })
  }
  return runs
}
