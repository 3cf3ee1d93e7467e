import type { Found } from './finding'

const months =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec|january|february|march|may|june|july|august|october|oct'
const date = new RegExp(
  String.raw`(?<![\d/.-])(?:(?<isoYear>(?:19|20)\d\d)[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})|(?<day>\d{1,2}) ?[-/. ] ?(?<month>\d{1,2}) ?[-/. ] ?(?<year>(?:19|20)?\d\d)|(?<wordDay>\d{1,2})(?:e|th|st|nd|rd)?[ -](?<word>${months})\.?[ -,]{1,2}(?<wordYear>(?:19|20)\d\d))(?!\d|[/-]\d)`,
  'gi',
)
const said =
  /(?<!\p{L})(?:geboren|geb\.?|geboorte ?-?(?:datum|dag|dd)?|geb\.?[ -]?dat(?:um|\.)?|gebdat|date of birth|born|birth ?date|birthday|d\.?o\.?b\.?|verjaardag)(?!\p{L})/iu
/** How far before a date that word may stand: "geboren te Heemskerk op 3 maart 1981". */
const before = 45

/** Days on which somebody was born, by a word just before them or at the head of their column. */
export function findBirthDates(text: string, heading: string): readonly Found[] {
  const headed = said.test(heading)
  if (!headed && !said.test(text)) return []
  const found: Found[] = []
  for (const match of text.matchAll(date)) {
    if (!isDay(match.groups ?? {})) continue
    if (headed || said.test(sentenceBefore(text, match.index))) {
      found.push({ kind: 'birth-date', certain: true, start: match.index, value: match[0] })
    }
  }
  return found
}

/** What stands before a date in its own sentence, without the dates between: each word says one date. */
function sentenceBefore(text: string, start: number): string {
  const piece = text.slice(Math.max(0, start - before), start)
  return piece.slice(piece.search(/[^;!?]*$/)).replace(/.*\d{4}/s, '')
}

function isDay(part: Readonly<Record<string, string | undefined>>): boolean {
  const day = Number(part.isoDay ?? part.day ?? part.wordDay)
  const month = part.word === undefined ? Number(part.isoMonth ?? part.month) : 1
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
