import { z } from 'zod'
import type { Day } from '@/lib/day'
import { dayField, idField, optionalText, requiredText, type FieldFault } from '@/lib/forms/fields'
import type { Framework, IndicatorDefinition } from '@/lib/framework/framework'
import { indicators } from '@/lib/registers/indicators/indicators'
import { ok, refuse, type Result } from '@/lib/result'
import { addsUp, canHaveIjkpunt, isWhole, unitOfTarget } from './choosable'
import type { IjkpuntEntry } from './ijkpunt'

const known = z.object({
  indicatorId: z.string('wrong').refine((id) => indicators.some((one) => one.id === id), 'wrong'),
  /** The newest ijkpunt of the indicator that the member saw; empty when there was none. */
  seenId: z.union([z.literal('').transform(() => null), idField]).default(null),
})

/** An ijkpunt as a form sends it. A share is typed as a percentage; it comes out as a share from 0 to 1. */
export const IjkpuntShape = known
  .extend({
    target: requiredText(20),
    fromOn: dayField,
    byOn: dayField,
    setBy: requiredText(200),
    setOn: dayField,
    note: optionalText(1000),
  })
  .superRefine(({ fromOn, byOn }, context) => {
    if (byOn <= fromOn) context.addIssue({ code: 'custom', path: ['byOn'], message: 'period-backwards' })
  })
  .transform((input, context) => {
    const target = readTarget(input.indicatorId, input.target)
    if (target.ok) return { ...input, target: target.value }
    context.addIssue({ code: 'custom', path: ['target'], message: target.problem })
    return z.NEVER
  })

/** Taking an ijkpunt away, as a form sends it. */
export const WithdrawalShape = known
  .extend({ fromOn: dayField, setBy: requiredText(200), setOn: dayField, note: optionalText(1000) })
  .transform((input) => ({ ...input, target: null, byOn: null }))

/** Reads what people type as a target: "60", "62,5", "60 %", "43". Refuses what cannot be a target of this indicator. */
export function readTarget(
  indicatorId: string,
  text: string,
): Result<number, Extract<FieldFault, 'number' | 'whole-number' | 'out-of-range' | 'wrong'>> {
  const isShare = unitOfTarget(indicatorId) === null
  const plain = text.replace(/\s*%$/, '').replace(',', '.').trim()
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(plain)) return refuse('number')
  const typed = Number(plain)
  if (isShare) return typed > 100 ? refuse('out-of-range') : ok(Number((typed / 100).toPrecision(12)))
  if (isWhole(indicatorId) && !Number.isInteger(typed)) return refuse('whole-number')
  // What adds up would be reached before it begins.
  return typed === 0 && addsUp(indicatorId) ? refuse('wrong') : ok(typed)
}

/** Refuses an indicator that cannot have an ijkpunt, and a day of setting that has to come. */
export function settable(
  { indicators }: Pick<Framework, 'indicators'>,
  { indicatorId, setOn }: Pick<IjkpuntEntry, 'indicatorId' | 'setOn'>,
  today: Day,
): Result<IndicatorDefinition, 'not-found' | 'ijkpunt-in-future'> {
  const definition = indicators.find(({ id }) => id === indicatorId)
  if (definition === undefined || !canHaveIjkpunt(definition)) return refuse('not-found')
  return setOn > today ? refuse('ijkpunt-in-future') : ok(definition)
}
