import { addMonths, day, type Day } from '@/lib/day'
import type { Counted } from '../indicators/counts'
import type { Group } from '../indicators/reading'
import type { Vocabularies, VocabularyName } from '../vocabulary'

/** What is counted for the charts of one day. Counts per term may come in any order; a null term is blank. */
export type BreakdownCounts = {
  /** Reports per calendar month up to the day; months without any may be left out. */
  readonly months: readonly MonthCount[]
  /** Closed in the twelve months that end on the day. */
  readonly outcomes: readonly Counted[]
  /** Reported in those months. */
  readonly channels: readonly Counted[]
  readonly nuisance: readonly Counted[]
  /** Reported in those months and not suitable. */
  readonly reasons: readonly Counted[]
  /** Who is active on the day, in the order of their codes. */
  readonly mediators: readonly MediatorCoverage[]
}

/** How many, in the calendar month that begins on the day `first`. */
export type MonthCount = { readonly first: Day; readonly count: number }

/** What training one active mediator has had; the name is never part of it. */
export type MediatorCoverage = {
  readonly code: string
  /** Of the latest basic training; null when there is none on record. */
  readonly basic: { readonly recognised: boolean | null; readonly hours: number | null } | null
  /** A follow-up or deepening training in twelve months; `new` is active for less than a year, which does not count yet. */
  readonly followUp: 'yes' | 'no' | 'new'
}

/** Cases and mediators in groups, as charts and exports show them. Groups stand in the order of the vocabulary. */
export type Breakdowns = {
  readonly on: Day
  /** The last 24 calendar months, oldest first; the last one runs up to the day. */
  readonly months: readonly MonthCount[]
  readonly outcomes: readonly Group[]
  readonly channels: readonly Group[]
  readonly nuisance: readonly Group[]
  readonly reasons: readonly Group[]
  readonly mediators: readonly MediatorCoverage[]
  /** They name the groups. */
  readonly vocabularies: Vocabularies
}

const shownMonths = 24

/** Puts what was counted in groups. Blanks, and terms that nobody knows any more, are one group `unknown` at the end. */
export function breakdownsOf(on: Day, counted: BreakdownCounts, vocabularies: Vocabularies): Breakdowns {
  return {
    on,
    months: monthsUntil(on, counted.months),
    outcomes: groupsOf(vocabularies, 'outcome', counted.outcomes),
    channels: groupsOf(vocabularies, 'channel', counted.channels),
    nuisance: groupsOf(vocabularies, 'nuisance', counted.nuisance),
    reasons: groupsOf(vocabularies, 'unsuitableReason', counted.reasons),
    mediators: counted.mediators,
    vocabularies,
  }
}

function monthsUntil(on: Day, counted: readonly MonthCount[]): readonly MonthCount[] {
  const counts = new Map(counted.map(({ first, count }) => [first, count]))
  const last = day(`${on.slice(0, 7)}-01`)
  return Array.from({ length: shownMonths }, (_, index) => {
    const first = addMonths(last, index + 1 - shownMonths)
    return { first, count: counts.get(first) ?? 0 }
  })
}

function groupsOf(vocabularies: Vocabularies, name: VocabularyName, counted: readonly Counted[]): readonly Group[] {
  const totals = new Map<string, number>()
  const known = new Set(vocabularies[name].map(({ id }) => id))
  for (const { term, count } of counted) {
    const id = term !== null && known.has(term) ? term : 'unknown'
    totals.set(id, (totals.get(id) ?? 0) + count)
  }
  return [...known, 'unknown'].flatMap((id) => {
    const count = totals.get(id) ?? 0
    return count === 0 ? [] : [{ id, count }]
  })
}
