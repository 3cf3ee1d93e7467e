import { dayAt, DayShape, type Day } from '@/lib/day'
import { tidy } from './fold'

type ReadDay =
  { readonly ok: true; readonly value: Day } | { readonly ok: false; readonly reason: 'not-a-day' | 'no-such-day' }

const weekday =
  /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? +/
const moment = /^(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:?\d{2})$/
const time = /(?:t|,? +(?:om +)?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m| +uur)?$/
const yearFirst = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/
const dayFirst = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(?:'|\u2019)?(\d{4}|\d{2})\.?$/
const inWords =
  /^(\d{1,2})(?:e|de|ste|st|nd|rd|th|\.)?[ /-]*(?:of )?(\p{L}{3,9})\.?,?[ /-]*(?:'|\u2019)?(\d{4}|\d{2})$/u
const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u
const together = /^(?:((?:19|20|21)\d{2})(\d{2})(\d{2})|(\d{2})(\d{2})((?:19|20|21)\d{2}))$/

/** Numbers that can only be days of Excel: 1970 to 2099. */
const serial = /^\d{5}(?:[.,]\d+)?$/
const [firstSerial, lastSerial] = [25_569, 73_050]

/**
 * Reads a day as people write it: day first, ISO, in words, or the number that Excel keeps. A day that does not exist
 * is never moved to one that does (indicator definitions, Values). Two digits of a year are 1980 to 2079.
 */
export function readDay(written: string): ReadDay {
  const text = tidy(written).toLowerCase().replace(weekday, '')
  const [, date, clock, zone] = moment.exec(text) ?? []
  if (date !== undefined) return atMoment(`${date}T${clock}${zone?.toUpperCase()}`)
  const day = text.replace(time, '')
  if (serial.test(day)) return ofSerial(Number(day.replace(',', '.')))
  const [year, month, dayOfMonth] = partsOf(day) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return { ok: false, reason: 'not-a-day' }
  return existing(`${fullYear(year)}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
}

function partsOf(text: string): readonly (string | undefined)[] | null {
  const isoLike = yearFirst.exec(text)
  if (isoLike !== null) return isoLike.slice(1)
  const numbers = dayFirst.exec(text)
  if (numbers !== null) return numbers.slice(1).reverse()
  const words = inWords.exec(text)
  if (words !== null) return [words[3], monthOf(words[2] ?? ''), words[1]]
  const english = monthFirst.exec(text)
  if (english !== null) return [english[3], monthOf(english[1] ?? ''), english[2]]
  const [, y1, m1, d1, d2, m2, y2] = together.exec(text) ?? []
  return [y1 ?? y2, m1 ?? m2, d1 ?? d2]
}

const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

function monthOf(word: string): string | undefined {
  const at = months.findIndex((names) => names.some((name) => name.startsWith(word)))
  return at < 0 ? undefined : String(at + 1)
}

function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 80 ? `20${year}` : `19${year}`
}

function ofSerial(number: number): ReadDay {
  if (number < firstSerial || number >= lastSerial + 1) return { ok: false, reason: 'not-a-day' }
  return existing(new Date((Math.floor(number) - firstSerial) * 86_400_000).toISOString().slice(0, 10))
}

/** With a zone it is a moment, and the day is that of Amsterdam: midnight there is the evening before in UTC. */
function atMoment(text: string): ReadDay {
  const at = new Date(text)
  if (!existing(text.slice(0, 10)).ok || Number.isNaN(at.getTime())) return { ok: false, reason: 'no-such-day' }
  return existing(dayAt(at))
}

function existing(text: string): ReadDay {
  const parsed = DayShape.safeParse(text)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'no-such-day' }
}
