import { z } from 'zod'
import { DayShape, type Day } from '@/lib/day'

/** What can be wrong with one field of a form; each is a key under `problem.field` in the messages. */
export const fieldFaults = [
  'required',
  'too-long',
  'email',
  'day',
  'day-in-future',
  'choice',
  'period-backwards',
  'day-too-early',
  'number',
  'whole-number',
  'out-of-range',
  'code',
  'personal',
  'wrong',
] as const
export type FieldFault = (typeof fieldFaults)[number]

/** Text that must be there, without the blanks around it. */
export function requiredText(longest: number) {
  return z.string('required').trim().min(1, 'required').max(longest, 'too-long')
}

/** Text that may stay empty. Line ends are those of Unix, whatever the browser sent. */
export function optionalText(longest: number) {
  return z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longest, 'too-long'))
}

/** An e-mail address in small letters, so that one person has one account. */
export const emailField = z
  .string('required')
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too-long')
  .pipe(z.email('email'))

/** A password as it was typed, with its blanks; whether a new one is good enough is judged in lib/members/password. */
export const passwordField = z.string('required').min(1, 'required').max(1000, 'too-long')

/** A day that must be there. */
export const dayField = z
  .string('required')
  .min(1, 'required')
  .transform((text, context): Day => {
    const parsed = DayShape.safeParse(text)
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: 'day' })
    return z.NEVER
  })

/** A day that may stay empty: null then. */
export const optionalDayField = z
  .string()
  .optional()
  .transform((text) => text || null)
  .pipe(dayField.nullable())

/** A checkbox: present when ticked. */
export const checkboxField = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** One of a list, named by the fault when it is not. */
export function choiceField<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.enum(choices, 'choice')
}

/** An id of ours. Anything else cannot exist, and is answered like one that does not. */
export const idField = z.uuid('wrong')
