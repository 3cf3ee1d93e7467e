import type { Language } from '@/lib/i18n/languages'
import type { Role } from '@/lib/members/roles'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { RoadCounts } from '@/lib/rounds/road'
import type { PastRound } from '@/lib/rounds/snapshot/snapshot'

/** What the screen of the rounds shows. */
export type ShownRounds = {
  readonly language: Language
  readonly role: Role
  readonly standing: Standing
  readonly readiness: Readiness
  readonly road: RoadCounts
  /** Frozen rounds, newest first. */
  readonly past: readonly PastRound[]
}
