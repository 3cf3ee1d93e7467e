import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import type { RoundFacts } from '@/lib/readiness/facts'
import type { Assessment } from '@/lib/requirements/assessment'
import type { Round } from '@/lib/rounds/round'

/** What page one is made from, on the screen and on paper. */
export type FrontFacts = {
  readonly organisation: string
  readonly round: Round
  readonly framework: Framework
  readonly assessments: ReadonlyMap<string, Assessment>
  readonly facts: RoundFacts
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
  readonly madeBy: string
  readonly madeAt: Date
}
