import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'

/** A day on the time line that somebody added to it, besides those that follow from the round itself. */
export type OwnMilestone = {
  readonly id: string
  readonly roundId: string
  readonly title: string
  readonly on: Day
  readonly version: number
}

/** What people fill in of it. */
export type MilestoneEntry = Pick<OwnMilestone, 'title' | 'on'>

/**
 * Changes a milestone of our own. `seenVersion` is the version that was on the screen: what a colleague saved since then
 * is not overwritten, unless both wrote the same. Gives the milestone to save, or null when nothing differs.
 */
export function changeMilestone(
  milestone: OwnMilestone,
  { title, on }: MilestoneEntry,
  seenVersion: number,
): Result<OwnMilestone | null, 'changed-meanwhile'> {
  if (milestone.title === title && milestone.on === on) return ok(null)
  return milestone.version === seenVersion ? ok({ ...milestone, title, on }) : refuse('changed-meanwhile')
}
