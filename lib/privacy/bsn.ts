import type { Found } from './finding'
import { isNearby } from './nearby'

/** Nine digits, together or in the groups in which people write them. */
const together = /(?<![\d.,+/-])\d{9}(?![\d]|[.,/-]\d)/g
const inGroups =
  /(?<![\d.,+/-])(?:\d{4}\.\d{2}\.\d{3}|\d{3}([. -])\d{3}\1\d{3}|\d{4}([ -])\d{2}\2\d{3}|\d{2}([ -])\d{3}\3\d{4})(?![\d]|[.,/-]\d)/g
/** A spreadsheet takes the leading zero off a number. */
const eight = /(?<![\d.,+/-])[1-9]\d{7}(?![\d]|[.,/-]\d)/g

const said =
  /(?<![a-z])(?:bsn(?:-?n(?:umme)?r)?|sofi(?:-?n(?:umme)?r)?|burger ?service ?-?n(?:umme)?r|citizen service number)(?![a-z])/i
/** Numbers that say themselves that they are another kind of number. */
const another =
  /(?<![a-z])(?:zaak|dossier|kenmerk|factuur|order|klant|relatie|lidmaatschaps?|lid|bestel|volg|artikel|project|polis|contract|registratie|rekening|kvk|rsin|btw|fiscaal|isbn|ean|ref|referentie|case|invoice)(?:[ -]?(?:nummer|number|nr|no|id))?\.?(?: ?:? ?|[ :]+[a-z]{1,4}[- ])$/i

/**
 * Numbers that pass the check of a citizen service number ("elfproef"). One in eleven numbers passes, so it is certain
 * only with a word nearby that says so; without, it is possible.
 */
export function findBsn(text: string, heading: string): readonly Found[] {
  const found: Found[] = []
  const look = (shape: RegExp, alsoWithoutWord: boolean) => {
    for (const match of text.matchAll(shape)) {
      const [value] = match
      const end = match.index + value.length
      if (!passes(value)) continue
      const certain = isNearby(said, text, match.index, end, heading)
      if (!certain && (!alsoWithoutWord || isAnother(text, match.index, heading))) continue
      found.push({ kind: 'bsn', certain, start: match.index, value })
    }
  }
  look(together, true)
  look(inGroups, false)
  look(eight, false)
  return found
}

function isAnother(text: string, start: number, heading: string): boolean {
  return another.test(text.slice(Math.max(0, start - 40), start)) || another.test(heading.trim())
}

/** The sum of the digits times 9 down to 2, less the last digit, can be divided by eleven (Logisch Ontwerp BSN, elfproef). */
function passes(written: string): boolean {
  const digits = written.replace(/\D/g, '').padStart(9, '0')
  let sum = 0
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at)
  return sum % 11 === 0 && Number(digits) > 0
}
