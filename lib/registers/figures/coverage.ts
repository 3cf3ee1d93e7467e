import { enoughHours } from '../indicators/rule-values'
import type { MediatorCoverage } from './breakdowns'

/** What training is looked at per mediator (indicator definitions: recognised, 15 hours, follow-up in the period). */
export type CoverageThing = 'recognised' | 'hours' | 'followUp'

/** Whether a mediator has one thing; `none` where it does not count yet. */
export function hasThing({ basic, followUp }: MediatorCoverage, thing: CoverageThing): 'yes' | 'no' | 'none' {
  if (thing === 'followUp') return followUp === 'new' ? 'none' : followUp
  if (thing === 'recognised') return basic?.recognised === true ? 'yes' : 'no'
  return (basic?.hours ?? 0) >= enoughHours ? 'yes' : 'no'
}

/** How many have everything that counts for them, and by code who misses what. */
export function coverageOf(mediators: readonly MediatorCoverage[]): {
  readonly full: number
  readonly missing: Readonly<Record<CoverageThing, readonly string[]>>
} {
  const lacking = (thing: CoverageThing) => mediators.filter((one) => hasThing(one, thing) === 'no')
  const [recognised, hours, followUp] = [lacking('recognised'), lacking('hours'), lacking('followUp')]
  const lackingAny = new Set([...recognised, ...hours, ...followUp])
  const codes = (those: readonly MediatorCoverage[]) => those.map(({ code }) => code)
  return {
    full: mediators.length - lackingAny.size,
    missing: { recognised: codes(recognised), hours: codes(hours), followUp: codes(followUp) },
  }
}
