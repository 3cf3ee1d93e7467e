import type { Covers } from './font-coverage'

/** Stands for a character that the font cannot show. */
export const unknownCharacter = '□'

/** Data as JSON that can be set in type, and whether characters were lost on the way. */
export type Printable = { readonly json: string; readonly replaced: boolean }

/**
 * Makes every text in the data printable: normalised, without control, direction and other invisible characters, and
 * with a box for what the font does not know. PDF/UA refuses a document with a character that no glyph shows.
 */
export function printable(data: unknown, covers: Covers): Printable {
  let replaced = false
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const text = visible(value)
    const shown = [...text].map((character) => (covers(codeOf(character)) ? character : unknownCharacter)).join('')
    if (shown !== text) replaced = true
    return shown
  })
  return { json, replaced }
}

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
