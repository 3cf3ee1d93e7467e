import { addMonths, type Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import { columnOf, registers } from '../registers'
import type { RegisterDefinition, RegisterName } from '../register'

/** How long an organisation keeps the rows of one register; null is without end. */
export type Keeping = { readonly register: RegisterName; readonly months: number | null }

/** Indicators look back twelve months, so rows of the last year are always there. */
export const fewestMonths = 12
export const mostMonths = 240

/** How long rows in the bin wait, in days, before they go for good. */
export const binDays = 30

/** How long every register keeps its rows, in the order of the screens: what was chosen, or what the product proposes. */
export function keepings(chosen: readonly Keeping[]): readonly Keeping[] {
  return registers.map(({ name, retention }) => {
    const own = chosen.find(({ register }) => register === name)
    return { register: name, months: own === undefined ? retention.months : own.months }
  })
}

/** The last day whose rows go in the night before `today`: a term of two years is over after two whole years. */
export function goesUntil({ months }: Pick<Keeping, 'months'>, today: Day): Day | null {
  return months === null ? null : addMonths(today, -months)
}

/** Another term for a register; null when it is what it was. */
export function changeKeeping(
  now: Keeping,
  seen: number | null,
  wished: number | null,
): Result<Keeping | null, 'changed-meanwhile'> {
  if (now.months !== seen) return refuse('changed-meanwhile')
  return ok(now.months === wished ? null : { register: now.register, months: wished })
}

/** Whether more rows go than before. */
export function isShorter(now: number | null, wished: number | null): boolean {
  return wished !== null && (now === null || wished < now)
}

/** From which day the term of a row runs, as its screen calls it. */
export function runsFrom(register: RegisterDefinition) {
  return columnOf(register, register.retention.from).title
}
