import { addDays, type Day } from '@/lib/day'
import type { Values } from '@/lib/registers/column'

/** A case of the demo, in few words. `on` counts from the start of the pilot; other days from what came before them. */
export type ToldCase = {
  readonly on: number
  readonly by: string
  readonly of: string
  /** District. */
  readonly in: string
  /** Days from the report to the first contact. */
  readonly contact: number
  /** Why it was not suitable; it then closed with the first contact. */
  readonly unsuitable?: string
  /** Days from the report. */
  readonly accepted?: number
  /** Days from when it was accepted. */
  readonly talk?: number
  readonly talks?: number
  readonly with?: readonly string[]
  /** Days from when it was accepted. */
  readonly closed?: number
  readonly outcome?: string
  /** Days from when it closed, as for the feedback to who referred. */
  readonly aftercare?: number
  readonly feedback?: number
}

/** Cases as the register has them, numbered by the year of their report. */
export function caseRows(startsOn: Day, told: readonly ToldCase[]): readonly Partial<Values>[] {
  return told.map((one, at) => rowOf(addDays(startsOn, one.on), at + 1, one))
}

function rowOf(reportedOn: Day, number: number, told: ToldCase): Partial<Values> {
  const suitable = told.unsuitable === undefined
  const firstContactOn = addDays(reportedOn, told.contact)
  const acceptedOn = daysAfter(reportedOn, told.accepted)
  const closedOn = suitable ? daysAfter(acceptedOn, told.closed) : firstContactOn
  return {
    number: `${reportedOn.slice(0, 4)}-${String(number).padStart(3, '0')}`,
    ...{ reportedOn, channel: told.by, nuisance: told.of, suitable, unsuitableReason: told.unsuitable ?? null },
    ...{ firstContactOn, acceptedOn, firstTalkOn: daysAfter(acceptedOn, told.talk) },
    ...{ mediators: told.with ?? [], talks: told.talks ?? 0 },
    ...{ outcome: suitable ? (told.outcome ?? null) : 'unsuitable', closedOn },
    ...{ aftercareOn: daysAfter(closedOn, told.aftercare), feedbackOn: daysAfter(closedOn, told.feedback) },
    district: told.in,
  }
}

function daysAfter(before: Day | null, days: number | undefined): Day | null {
  return before === null || days === undefined ? null : addDays(before, days)
}
