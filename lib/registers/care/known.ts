import type { Day } from '@/lib/day'
import type { EvidenceKind } from '@/lib/evidence/evidence'
import type { Values } from '../column'

/** Everything that the registers hold of one mediator (product rules, Registers and indicators). */
export type KnownOfMediator = {
  readonly id: string
  /** The row, with the name where there is one. */
  readonly values: Values
  /** In the bin, so no longer in the register. */
  readonly removed: boolean
  readonly trainings: readonly KnownTraining[]
  readonly casesPerYear: readonly CasesOfYear[]
}

export type KnownTraining = { readonly values: Values; readonly removed: boolean }

/** In how many cases somebody mediated, by the year of the report; nothing of the cases themselves. */
export type CasesOfYear = { readonly year: number; readonly alone: number; readonly together: number }

/** A place outside the registers where the name of a mediator stands; people look at each of them. */
export type NamePlace =
  | { readonly kind: 'evidence'; readonly id: string; readonly title: string; readonly evidenceKind: EvidenceKind }
  | { readonly kind: 'requirement'; readonly id: string }
  | { readonly kind: 'activities' | 'recommendations'; readonly id: string; readonly day: Day }

/**
 * What of a name is looked for: the name as a whole, and each part of it that is long enough to say something and is
 * written with a capital. "Jan van den Berg" gives the whole, "Jan" and "Berg".
 */
export function soughtNames(name: string): readonly string[] {
  const parts = name.split(/[\s,.]+/).filter((part) => [...part].length >= 3 && /^\p{Lu}/u.test(part))
  return [...new Set([name.trim(), ...parts])].filter((part) => part !== '')
}
