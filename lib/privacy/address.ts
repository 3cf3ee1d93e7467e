import type { Found } from './finding'
import { ledInBy } from './nearby'

/** A Dutch postcode; SA, SD and SS are never given out (PostNL). */
const postcode =
  /(?<![A-Za-z0-9.,/-])[1-9]\d{3} ?(?!S[ADS](?![A-Z]))[A-Z]{2}(?![A-Za-z0-9])|(?<![A-Za-z0-9.,/-])[1-9]\d{3}(?!s[ads](?![a-z]))[a-z]{2}(?![A-Za-z0-9])/g

const number = String.raw`\d{1,5}(?: ?[A-Za-z](?![A-Za-z]))?(?: ?[-/] ?\d{1,4})?(?: ?(?:bis|hs|[IVX]{1,4})(?![A-Za-z]))?`
const numberBefore = new RegExp(
  String.raw`\p{L}[\p{L}.')]{0,40} +(?:nr\.? ?|nummer )?${number} ?[,;|\n]{0,2} {0,4}$`,
  'u',
)
const numberAfter = new RegExp(
  String.raw`^ ?[,;|]? ?(?:(?:huis)?(?:nummer|nr)\.?:? ?|- ?)?(?!\d{5})${number}(?![\w%€]|[.,]\d)`,
  'u',
)
const wholeNumber = new RegExp(String.raw`^ ?(?:nr\.? ?)?${number} ?$`, 'u')

/** Said of an address where nobody lives. */
const general =
  /post(?:bus|box)|antwoordnummer|bezoekadres|postadres|vestiging|kantoor|hoofdkantoor|correspondentieadres|kvk/i

/** Postcodes with a house number beside them: together these are an address. */
export function findAddresses(text: string, next: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(postcode)) {
    const leadIn = ledInBy(text, match.index)
    if (general.test(leadIn)) continue
    const end = match.index + match[0].length
    const after = numberAfter.exec(text.slice(end, end + 30))
    const alone = after === null && text.slice(end).trim() === '' && wholeNumber.test(next) ? ` ${next}` : null
    if (after === null && alone === null && !numberBefore.test(leadIn)) continue
    found.push({
      kind: 'address',
      certain: true,
      start: match.index,
      value: `${match[0]}${after?.[0] ?? alone ?? leadIn.slice(-40)}`,
    })
  }
  return found
}
