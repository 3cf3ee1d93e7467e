import type { Day } from '@/lib/day'
import type { Readiness } from '@/lib/readiness/score'
import type { FirstCase } from '@/lib/rounds/first-case'
import { fullYearOf } from '@/lib/rounds/full-year'
import type { Round } from '@/lib/rounds/round'
import type { Decision, DecisionFunding, PartnerPosition } from './decision'
import type { DecisionDesk } from './desk'
import { decisionYears, moneyByYear, type MoneyYear } from './money'
import { positionsOf } from './positions'
import { warningsOf, type DecisionWarning } from './warnings'

/** What partners look at when they decide, or looked at when they did. */
export type DecisionTable = {
  /** The newest record; null as long as nothing was decided. */
  readonly decision: Decision | null
  readonly earlier: readonly Decision[]
  readonly positions: readonly PartnerPosition[]
  readonly funding: readonly DecisionFunding[]
  readonly years: readonly number[]
  readonly money: readonly MoneyYear[]
  readonly warnings: readonly DecisionWarning[]
}

type Facts = {
  readonly round: Round
  readonly firstCase: FirstCase | null
  /** Null for a round that is not the current one: how it stood then is in its snapshot. */
  readonly readiness: Pick<Readiness, 'fractions'> | null
  readonly desk: DecisionDesk
  readonly judgedOn: Day
}

/** A recorded decision stands by what was recorded with it; without one, what partners say and pay now counts. */
export function decisionTable({ round, firstCase, readiness, desk, judgedOn }: Facts): DecisionTable {
  const [decision = null, ...earlier] = desk.decisions
  const positions = decision?.positions ?? positionsOf(desk.partners, desk.evaluations)
  const funding = decision?.funding ?? desk.funding
  const planned = decisionYears(decision?.decidedOn ?? round.decisionOn)
  const years = [...new Set([...planned, ...(decision?.funding ?? []).map(({ year }) => year)])].toSorted()
  const money = moneyByYear(years, desk.budget, funding)
  const decisionOn = decision?.decidedOn ?? round.decisionOn
  const fullYear = fullYearOf({ firstCaseOn: firstCase?.on ?? round.firstCaseOn, decisionOn }, judgedOn)
  const grounds = { outcome: decision?.outcome ?? null, on: decisionOn, positions, fullYear, money }
  const readyOf = readiness?.fractions.must ?? { ready: 0, of: 0 }
  const warnings = warningsOf({ ...grounds, readiness: readyOf })
  return {
    decision,
    earlier,
    positions,
    funding: funding.filter(({ year }) => years.includes(year)),
    years,
    money,
    warnings,
  }
}
