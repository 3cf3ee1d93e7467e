import { ok, refuse, type Result } from '@/lib/result'
import type { SocietalValue, ValueAspect } from './societal-value'

/** The texts of one aspect, as people write them. */
export type ValueTexts = Pick<SocietalValue, 'narrative' | 'figures' | 'quote' | 'quoteBy'>

export const valueFields = ['narrative', 'figures', 'quote', 'quoteBy'] as const

/** An aspect about which nobody wrote anything yet; its version is 0. */
export function emptyValue(aspect: ValueAspect): SocietalValue {
  return { aspect, narrative: '', figures: '', quote: '', quoteBy: '', version: 0 }
}

/**
 * Sets the texts of one aspect. `seenVersion` is the version that was on the screen: what a colleague wrote since then
 * is not overwritten, unless both wrote the same. Gives what to save, or null when nothing differs. Who said something
 * is asked for only together with what was said.
 */
export function changeValue(
  saved: SocietalValue,
  texts: ValueTexts,
  seenVersion: number,
): Result<SocietalValue | null, 'changed-meanwhile' | 'quote-missing'> {
  if (valueFields.every((field) => saved[field] === texts[field])) return ok(null)
  if (saved.version !== seenVersion) return refuse('changed-meanwhile')
  if (texts.quote === '' && texts.quoteBy !== '') return refuse('quote-missing')
  return ok({ ...saved, ...texts })
}

/** Whether there is anything to read about an aspect. */
export function isTold(value: ValueTexts): boolean {
  return valueFields.some((field) => value[field] !== '')
}
