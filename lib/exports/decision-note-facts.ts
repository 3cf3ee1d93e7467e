import type { Day } from '@/lib/day'
import type { DecisionDesk } from '@/lib/decision/desk'
import type { DecisionTable } from '@/lib/decision/table'
import type { Language } from '@/lib/i18n/languages'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { FirstCase } from '@/lib/rounds/first-case'
import type { Round } from '@/lib/rounds/round'
import type { SocietalValue } from '@/lib/value/societal-value'

/** What the decision note is made from. The moment is passed in, so that the same facts give the same bytes. */
export type DecisionNoteFacts = {
  readonly language: Language
  readonly organisation: string
  readonly fictional: boolean
  /** The day on which the round is judged: today, or the day on which it was frozen. */
  readonly judgedOn: Day
  readonly firstCase: FirstCase | null
  readonly madeBy: string
  readonly madeAt: Date
  readonly round: Round
  readonly standing: Standing
  /** Null for a round that is not the current one. */
  readonly readiness: Readiness | null
  readonly desk: DecisionDesk
  readonly table: DecisionTable
  readonly values: readonly SocietalValue[]
}
