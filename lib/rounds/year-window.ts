import { addDays, addMonths, type Day } from '@/lib/day'
import type { Milestone, MilestoneKind } from './milestone'
import type { TimelineClocks } from './timeline-clocks'

export type YearBar = {
  readonly id: 'pilotYear' | 'mediationYear' | 'round' | 'certificate'
  readonly from: Day
  readonly until: Day
}

/** What a picture of the round shows: how far it reaches, its bars, and the days that get a label. */
export type YearWindow = {
  readonly from: Day
  readonly until: Day
  readonly bars: readonly YearBar[]
  readonly shown: readonly Milestone[]
  /** Days within the picture that have no room for a label. */
  readonly left: number
}

/** So many labels can be read in one look. */
export const mostLabels = 14

/** Kinds that give way first where there is no room for all. */
const lessImportant: readonly MilestoneKind[] = ['recommendation-due', 'ijkpunt', 'evaluation-until', 'half-way']

/** The round that is on, from its first day to half a month after the last of its bars; no more than three years. */
export function yearWindow(
  { round, days, certificateUntil }: TimelineClocks,
  milestones: readonly Milestone[],
): YearWindow {
  const bars = barsOf({ round, days, certificateUntil })
  const from = bars.reduce((first, bar) => (bar.from < first ? bar.from : first), round.startsOn)
  const end = bars.reduce((last, bar) => (bar.until > last ? bar.until : last), round.decisionOn)
  const until = addDays([end, addMonths(from, 36)].toSorted()[0] ?? end, 14)
  const within = milestones.filter(({ on }) => on >= from && on <= until)
  const kept = new Set(
    within
      .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind))
      .slice(0, mostLabels)
      .map(({ key }) => key),
  )
  const shown = within.filter(({ key }) => kept.has(key))
  return { from, until, bars, shown, left: within.length - shown.length }
}

function barsOf({
  round,
  days,
  certificateUntil,
}: Pick<TimelineClocks, 'round' | 'days' | 'certificateUntil'>): readonly YearBar[] {
  const { startsOn, decisionOn } = round
  if (round.kind === 'pilot') {
    const { firstCaseOn } = days
    const pilot = { id: 'pilotYear', from: startsOn, until: addMonths(startsOn, 12) } as const
    return firstCaseOn === null
      ? [pilot]
      : [pilot, { id: 'mediationYear', from: firstCaseOn, until: addMonths(firstCaseOn, 12) }]
  }
  const own = {
    id: 'round',
    from: startsOn,
    until: decisionOn > startsOn ? decisionOn : addMonths(startsOn, 12),
  } as const
  if (certificateUntil === null || certificateUntil <= startsOn) return [own]
  return [own, { id: 'certificate', from: startsOn, until: certificateUntil }]
}

function rankOf(kind: MilestoneKind): number {
  return lessImportant.includes(kind) ? lessImportant.length - lessImportant.indexOf(kind) : 0
}
