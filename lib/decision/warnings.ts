import type { Day } from '@/lib/day'
import type { Fraction } from '@/lib/readiness/fractions'
import type { FullYear } from '@/lib/rounds/full-year'
import type { DecisionOption, PartnerPosition } from './decision'
import type { MoneyYear } from './money'

/** What the partners should know when they decide. A warning never stands in the way: the decision is theirs. */
export type DecisionWarning =
  | { readonly kind: 'not-ready'; readonly ready: number; readonly of: number }
  | { readonly kind: 'no-position'; readonly names: readonly string[] }
  | { readonly kind: 'disagrees'; readonly names: readonly string[] }
  | { readonly kind: 'positions-differ' }
  | { readonly kind: 'year-unknown' }
  | { readonly kind: 'year-not-full'; readonly reachedOn: Day }
  | { readonly kind: 'not-covered'; readonly years: readonly number[] }
  | { readonly kind: 'budget-unknown'; readonly years: readonly number[] }

export type DecisionGrounds = {
  /** What was decided; null as long as nothing was. */
  readonly outcome: DecisionOption | null
  /** The day of the decision, or the one planned for it. */
  readonly on: Day
  readonly readiness: Pick<Fraction, 'ready' | 'of'>
  readonly positions: readonly PartnerPosition[]
  readonly fullYear: FullYear
  readonly money: readonly MoneyYear[]
}

/** Everything there is to warn about, gravest first. Who stops needs no full year, and no money. */
export function warningsOf(grounds: DecisionGrounds): readonly DecisionWarning[] {
  const { outcome, on, readiness, positions, fullYear, money } = grounds
  const goesOn = outcome !== 'stop'
  const { ready, of } = readiness
  const silent = positions.filter(({ position }) => position === null)
  const others = positions.filter(({ position }) => position !== null && outcome !== null && position !== outcome)
  const wanted = new Set(positions.flatMap(({ position }) => position ?? []))
  const yearsThat = (covered: MoneyYear['covered']) => money.filter((one) => one.covered === covered)
  const warnings: readonly (DecisionWarning | false)[] = [
    others.length > 0 && { kind: 'disagrees', names: namesOf(others) },
    outcome === null && wanted.size > 1 && { kind: 'positions-differ' },
    silent.length > 0 && { kind: 'no-position', names: namesOf(silent) },
    goesOn && ready < of && { kind: 'not-ready', ready, of },
    goesOn && fullYear.reachedOn === null && { kind: 'year-unknown' },
    goesOn &&
      fullYear.reachedOn !== null &&
      fullYear.reachedOn > on && { kind: 'year-not-full', reachedOn: fullYear.reachedOn },
    goesOn && yearsThat('no').length > 0 && { kind: 'not-covered', years: yearsOf(yearsThat('no')) },
    goesOn && yearsThat('unknown').length > 0 && { kind: 'budget-unknown', years: yearsOf(yearsThat('unknown')) },
  ]
  return warnings.filter((warning) => warning !== false)
}

function namesOf(positions: readonly PartnerPosition[]): readonly string[] {
  return positions.map(({ name }) => name)
}

function yearsOf(money: readonly MoneyYear[]): readonly number[] {
  return money.map(({ year }) => year)
}
