import { centsOf } from './amount'
import type { BudgetYear, Funding, FundingState } from './partner'

/** What is known of the money of one year, or of several together, in cents. */
export type Cover = {
  /** Null while the budget of one of the years is unknown. */
  readonly budget: bigint | null
  readonly asked: bigint
  readonly promised: bigint
  readonly decided: bigint
  /** Promised and decided: what partners have committed to. */
  readonly committed: bigint
  /** Whole percent of the budget that is committed, rounded down; null without a budget above nothing. */
  readonly percent: number | null
}

export type YearCover = Cover & { readonly year: number }

/** The cover per year, and of the years together. */
export function coverOf(
  years: readonly number[],
  budget: readonly BudgetYear[],
  funding: readonly Funding[],
): { readonly perYear: readonly YearCover[]; readonly together: Cover } {
  const perYear = years.map((year) => {
    const amount = budget.find((one) => one.year === year)?.amount
    const lines = funding.filter((one) => one.year === year)
    return { year, ...coverFrom(amount === undefined ? null : centsOf(amount), lines) }
  })
  const budgets = perYear.map((one) => one.budget)
  const whole = budgets.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0n)
  return {
    perYear,
    together: coverFrom(
      whole,
      funding.filter(({ year }) => years.includes(year)),
    ),
  }
}

function coverFrom(budget: bigint | null, lines: readonly Funding[]): Cover {
  const sum = (state: FundingState) =>
    lines.filter((line) => line.state === state).reduce((total, { amount }) => total + centsOf(amount), 0n)
  const [asked, promised, decided] = [sum('asked'), sum('promised'), sum('decided')]
  const committed = promised + decided
  const percent = budget === null || budget === 0n ? null : Number((committed * 100n) / budget)
  return { budget, asked, promised, decided, committed, percent }
}
