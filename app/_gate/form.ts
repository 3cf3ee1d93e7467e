import type { z } from 'zod'
import { fieldFaults, type FieldFault } from '@/lib/forms/fields'

/** What someone typed, so that a refused form can be shown again without losing a word. */
export type Typed = Readonly<Record<string, string>>

/** What may happen to any form: something is filled in wrongly, or the round was frozen while it stood open. */
export const anyForm = ['invalid-input', 'round-frozen'] as const
export type AnyForm = (typeof anyForm)[number]

/**
 * How an action ended, as a form hears it. `attempt` counts, so that a form can show a second refusal afresh;
 * `told` is shown this once and kept nowhere, such as a one-time link.
 */
export type ActionState<P extends string = string, Told = never> =
  | { readonly ok: true; readonly attempt: number; readonly told?: Told }
  | {
      readonly ok: false
      readonly attempt: number
      readonly problem: P | AnyForm
      readonly faults: Readonly<Record<string, FieldFault>>
      readonly typed: Typed
    }

/** What an action was sent as its form; whoever calls it by hand may send anything, and sends nothing then. */
export function formOf(sent: unknown): FormData {
  return sent instanceof FormData ? sent : new FormData()
}

/** Form fields as an object: a repeated field becomes a list, which Object.fromEntries would lose. Files are left out. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  // A map, because an object has names of its own, such as `toString`.
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of formOf(form)) {
    if (typeof value !== 'string' || name.startsWith('$ACTION_')) continue
    // PostgreSQL keeps every character but this one, which nobody types on purpose.
    const text = value.replaceAll('\u0000', '')
    const earlier = fields.get(name)
    fields.set(name, earlier === undefined ? text : [...(Array.isArray(earlier) ? earlier : [earlier]), text])
  }
  return Object.fromEntries(fields)
}

/** What may be shown again: everything but passwords. */
export function typedOf(fields: Record<string, string | string[]>): Typed {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' && !name.toLowerCase().includes('password') ? [[name, value]] : [],
    ),
  )
}

/** The first thing wrong with each field. */
export function faultsOf(error: z.ZodError): Record<string, FieldFault> {
  const faults: Record<string, FieldFault> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    faults[field] ??= fieldFaults.find((fault) => fault === issue.message) ?? 'wrong'
  }
  return faults
}
