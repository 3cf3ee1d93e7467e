import type { Language } from '@/lib/i18n/languages'
import { milestoneTitle } from '@/lib/i18n/milestone-sentences'
import type { Milestone } from '@/lib/rounds/milestone'
import type { CalendarEvent } from './calendar-text'

/** The days of the time line for a calendar: days and titles, and nothing else. */
export function milestoneEvents(
  language: Language,
  organisation: { readonly id: string; readonly name: string },
  milestones: readonly Milestone[],
): readonly CalendarEvent[] {
  return milestones.map((milestone) => ({
    uid: `${milestone.key}.${organisation.id}@toetsklaar`,
    on: milestone.on,
    title: `${milestoneTitle(language, milestone)} (${organisation.name})`,
    writtenAt: milestone.writtenAt,
    sequence: milestone.version - 1,
  }))
}
