import type { Day } from '@/lib/day'
import { centsOf } from './amount'
import type { DecisionFunding } from './decision'

type Paid = Pick<DecisionFunding, 'year' | 'amount' | 'state'>

/** What is known of the money of one calendar year, in euros. */
export type MoneyYear = {
  readonly year: number
  /** Null while nobody said what the year costs. */
  readonly budget: number | null
  /** Promised and decided together. */
  readonly committed: number
  /** Asked for, without an answer yet. */
  readonly asked: number
  readonly covered: 'yes' | 'no' | 'unknown'
}

/** The calendar year of the decision and the two after it: a plan covers three years (facts, section 11). */
export function decisionYears(decisionOn: Day): readonly number[] {
  const first = Number(decisionOn.slice(0, 4))
  return [first, first + 1, first + 2]
}

/** Per year what it costs and what was promised for it. Only promised and decided money covers. */
export function moneyByYear(
  years: readonly number[],
  budget: readonly { readonly year: number; readonly amount: string }[],
  funding: readonly Paid[],
): readonly MoneyYear[] {
  return years.map((year) => {
    const sum = (states: readonly Paid['state'][]) =>
      funding
        .filter((one) => one.year === year && states.includes(one.state))
        .reduce((total, { amount }) => total + centsOf(amount), 0)
    const costs = budget.find((one) => one.year === year)
    const committed = sum(['promised', 'decided'])
    return {
      year,
      budget: costs === undefined ? null : centsOf(costs.amount) / 100,
      committed: committed / 100,
      asked: sum(['asked']) / 100,
      covered: costs === undefined ? 'unknown' : committed >= centsOf(costs.amount) ? 'yes' : 'no',
    }
  })
}
