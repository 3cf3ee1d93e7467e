import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Assessment } from '@/lib/requirements/assessment'
import type { FirstCase } from '@/lib/rounds/first-case'
import type { Round } from '@/lib/rounds/round'
import type { RoundFacts } from './facts'

/** How a round stands at one moment: what a screen or export needs to judge it and to say it. */
export type Standing = {
  readonly round: Round
  /** The day on which it is judged: the day asked for, or the day on which the round was frozen. */
  readonly today: Day
  readonly framework: Framework
  /** Answers by requirement; one that nobody touched is not in it. */
  readonly assessments: ReadonlyMap<string, Assessment>
  readonly facts: RoundFacts
  /** Every indicator of the framework on this day, in its order. */
  readonly indicators: readonly IndicatorReading[]
  /** When the mediation year begins, and how we know; null while nobody does. */
  readonly firstCase: FirstCase | null
  /** Documents that were accepted by whoever uploaded them: own check. */
  readonly ownChecked: number
}
