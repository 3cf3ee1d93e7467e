import type { Day } from '@/lib/day'
import type { Permission } from '@/lib/members/permissions'
import type { OwnMilestone } from './own-milestone'

/** What a day on the time line is about, with what a member must be allowed to read to see it. */
export const milestoneReaders = {
  'kick-off': 'timeline:read',
  'round-begins': 'timeline:read',
  'first-case': 'timeline:read',
  'half-way': 'timeline:read',
  'pilot-year-over': 'timeline:read',
  'mediation-year-full': 'timeline:read',
  ijkpunt: 'ijkpunten:read',
  'evaluation-until': 'partners:read',
  'decision-planned': 'decision:read',
  decision: 'decision:read',
  'formal-step': 'decision:read',
  'next-evaluation': 'decision:read',
  'round-frozen': 'rounds:read',
  'application-sent': 'recognition:read',
  'application-answered': 'recognition:read',
  'certificate-year-left': 'recognition:read',
  'certificate-quarter-left': 'recognition:read',
  'certificate-end': 'recognition:read',
  'recommendation-due': 'registers:read',
  own: 'timeline:read',
} as const satisfies Record<string, Permission>

export type MilestoneKind = keyof typeof milestoneReaders

/** One day on the time line. */
export type Milestone = {
  /** The same for as long as it is the same thing, whatever its day: calendar programs know it by this. */
  readonly key: string
  readonly kind: MilestoneKind
  readonly on: Day
  /** What it is about, where its kind does not say it all: an indicator, a partner, a step, our own title. */
  readonly subject: { readonly nl: string; readonly en: string }
  /** The choice that its title names: what was decided or answered, or the kind of round. */
  readonly choice: string
  /** Late is what should have been done by its day, and was not. */
  readonly state: 'past' | 'late' | 'to-come'
  readonly writtenAt: Date
  /** How often it changed, where that is known. */
  readonly version: number
  /** What can be changed of it; null for a day that follows from something else. */
  readonly own: OwnMilestone | null
}
