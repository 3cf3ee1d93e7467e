import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import type { Language } from '@/lib/i18n/languages'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import type { Standing } from '@/lib/readiness/standing'
import type { SocietalValue } from '@/lib/value/societal-value'
import type { ToldDecision } from './summary-decision'

/** What page one is made from, on the screen and on paper. */
export type FrontFacts = Standing & {
  readonly organisation: string
  /** Names of the people with an account, by member id: owners are named, mediators never are. */
  readonly people: ReadonlyMap<string, string>
  readonly language: Language
  readonly today: Day
}

/** What the whole summary is made from. The moment is passed in, so that the same facts give the same bytes. */
export type SummaryFacts = FrontFacts & {
  readonly fictional: boolean
  /** Links in force: withdrawn ones left out. */
  readonly links: readonly ShownLink[]
  /** Cases and mediators in groups on this day. */
  readonly breakdowns: Breakdowns
  /** What the round means for residents; empty where nobody wrote anything. */
  readonly values: readonly Omit<SocietalValue, 'version'>[]
  /** The record in force; undefined as long as nothing was decided. */
  readonly decision: ToldDecision | undefined
  /** The frozen round of which it is made; null for the present state, which is a draft. */
  readonly snapshot: { readonly number: number } | null
  readonly madeBy: string
  readonly madeAt: Date
}
