import { z } from 'zod'
import { registerNames } from '../register'
import { fewestMonths, mostMonths } from './retention'

/** What a form sends for "until we remove them ourselves". */
export const keepsForEver = 'forever'

/** Terms that people choose from, in months; null is without end. */
export const offeredMonths: readonly (number | null)[] = [12, 18, 24, 36, 48, 60, 84, 120, null]

/** A term as a form or an address says it; anything else is a fault. */
const monthsField = z.union([
  z.literal(keepsForEver).transform(() => null),
  z
    .string('choice')
    .regex(/^\d{1,3}$/, 'choice')
    .transform(Number)
    .pipe(z.number().min(fewestMonths, 'choice').max(mostMonths, 'choice')),
])

/** Another term for a register, on top of the one that was shown. */
export const KeepingShape = z.object({
  register: z.enum(registerNames, 'choice'),
  months: monthsField,
  seen: monthsField,
})

/** The term that an address asks to be looked at; undefined when it asks for none. */
export function wishedMonths(text: string | readonly string[] | undefined): number | null | undefined {
  const read = monthsField.safeParse(text)
  return read.success ? read.data : undefined
}

/** A term as a form sends it. */
export function monthsText(months: number | null): string {
  return months === null ? keepsForEver : String(months)
}
