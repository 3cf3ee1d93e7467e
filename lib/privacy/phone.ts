import type { Found } from './finding'
import { ledInBy } from './nearby'

/** Where a Dutch number can begin, with all that could belong to it; what it really is, is judged afterwards. */
const candidate = /(?<![\w.,+/-])(?:(?:\+|00)31|\(?0)[\d ()/.-]{8,18}/g

/** Area codes of three digits; the other geographic ones have four (Nummerplan telefoon- en ISDN-diensten). */
const shortCodes = /^0(?:1[0358]|2[0346]|3[03568]|4[03567]|5[0358]|7[0-9])$/
const longCode = /^0(?:1[1-9]|2[2-9]|3[1-47]|4[1-9]|5[1-9])\d$/
/** Mobile numbers; 06 6 and 06 7 are pagers, data and shared numbers. */
const mobile = /^06[1-58]/

/** Said of a number that is of a house and not of a person. */
const general =
  /(?:algemeen|centrale?|receptie|meldpunt|kantoor|spreekuur|bereikbaar|helpdesk|fax|klantenservice|noodnummer|politie)[^\n]*$/i
const headedAsPhone = /tel(?:efoon)?|mobiel|gsm|06|phone/i

/**
 * Dutch telephone numbers of people: mobile and geographic, in the ways in which they are written. Service numbers
 * (0800, 0900, 088, 085) belong to organisations and are left out, like one that says it is of an office.
 */
export function findPhones(text: string, heading: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(candidate)) {
    const value = numberIn(match[0])
    if (value === null || /\d/.test(text[match.index + value.length] ?? '')) continue
    if (general.test(ledInBy(text, match.index))) continue
    found.push({ kind: 'phone', certain: true, start: match.index, value })
  }
  // A spreadsheet takes the leading zero off a number, and then only the head of the column tells.
  if (headedAsPhone.test(heading) && /^ ?6[1-58]\d{7} ?$/.test(text)) {
    found.push({ kind: 'phone', certain: true, start: 0, value: text.trim() })
  }
  return found
}

/** The part of a candidate that is a whole number, or null. */
function numberIn(written: string): string | null {
  const country = /^(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?0?/.exec(written)?.[0]
  const rest = country === undefined ? written : written.slice(country.length)
  const national = country === undefined ? rest : `0${rest}`
  const length = lengthOfTenDigits(national)
  if (length === null) return null
  const number = national.slice(0, length)
  if (!isDutch(number)) return null
  return country === undefined ? number : `${country}${number.slice(1)}`
}

/** Up to and with the tenth digit; null when there are fewer. */
function lengthOfTenDigits(text: string): number | null {
  let digits = 0
  for (let at = 0; at < text.length; at += 1) {
    if (isDigit(text[at])) digits += 1
    if (digits === 10) return isDigit(text[at + 1]) ? null : at + 1
  }
  return null
}

/** Either together, or with its area code apart: dates and case numbers have other groups. */
function isDutch(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  const code = mobile.test(digits) ? '06' : [digits.slice(0, 3), digits.slice(0, 4)].find(isAreaCode)
  if (code === undefined) return false
  if (number === digits) return true
  const shape = /^\(?(\d+)(?:\)| ?[-/.] ?| ) ?(\d{2,8}(?:[ .-]\d{2,4}){0,3})$/.exec(number)
  return shape !== null && shape[1] === code
}

function isAreaCode(code: string): boolean {
  return code.length === 3 ? shortCodes.test(code) : longCode.test(code)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
