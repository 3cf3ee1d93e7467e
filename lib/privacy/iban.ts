import { countrySpecs, isValidIBAN } from 'ibantools'
import type { Found } from './finding'

/** A country and two check digits, which no letter or digit precedes. */
const begin = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/g

/** Bank accounts whose check digits are right, written together or in groups. */
export function findIban(text: string): readonly Found[] {
  const found: Found[] = []
  for (const { index } of text.matchAll(begin)) {
    const length = countrySpecs[text.slice(index, index + 2).toUpperCase()]?.chars
    if (length === undefined || length === null) continue
    const value = written(text, index, length)
    if (value !== null && isValidIBAN(value.replace(/[ .-]/g, '').toUpperCase())) {
      found.push({ kind: 'iban', certain: true, start: index, value })
    }
  }
  return found
}

/** So many letters and digits from here, with at most one separator between two of them; null when there are not so many. */
function written(text: string, start: number, length: number): string | null {
  let taken = 0
  let at = start
  for (; taken < length; at += 1) {
    if (isSign(text[at])) taken += 1
    else if (!isSeparator(text[at]) || !isSign(text[at + 1])) return null
  }
  return isSign(text[at]) ? null : text.slice(start, at)
}

function isSign(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character)
}

function isSeparator(character: string | undefined): boolean {
  return character !== undefined && ' .-'.includes(character)
}
