import type { Day } from '@/lib/day'
import type { Language } from './languages'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

// Making a formatter takes a hundred times as long as using it, so each is made once.
const longDays = inEachLanguage({ dateStyle: 'long', timeZone: 'UTC' })
const shortDays = inEachLanguage({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthsOfYears = inEachLanguage({ month: 'long', year: 'numeric', timeZone: 'UTC' })
const months = inEachLanguage({ month: 'short', timeZone: 'UTC' })
const moments = inEachLanguage({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const shortMoments = inEachLanguage({
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  timeZone: 'Europe/Amsterdam',
})

const numbers = {
  nl: new Intl.NumberFormat(locales.nl, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 1 }),
} as const

const euros = {
  nl: inEuros('nl'),
  en: inEuros('en'),
} as const

/** "3 november 2026". */
export function formatDay(day: Day, language: Language): string {
  return longDays[language].format(new Date(`${day}T00:00:00Z`))
}

/** "3 nov 2026", for rows where room is scarce. */
export function formatShortDay(day: Day, language: Language): string {
  return shortDays[language].format(new Date(`${day}T00:00:00Z`)).replace('.', '')
}

/** "nov"; January says its year: "jan 2027". For the axis of a chart. */
export function formatMonth(day: Day, language: Language): string {
  const month = months[language].format(new Date(`${day}T00:00:00Z`)).replace('.', '')
  return day.slice(5, 7) === '01' ? `${month} ${day.slice(0, 4)}` : month
}

/** "november 2026", for everything in one month. */
export function formatMonthYear(day: Day, language: Language): string {
  return monthsOfYears[language].format(new Date(`${day}T00:00:00Z`))
}

/** "3 november 2026 om 11:00", in Amsterdam. */
export function formatMoment(moment: Date, language: Language): string {
  return moments[language].format(moment)
}

/** "3 nov 11:00", in Amsterdam: for a choice between moments where room is scarce. */
export function formatShortMoment(moment: Date, language: Language): string {
  return shortMoments[language].format(moment).replace('.', '').replace(',', '')
}

/** "1.234,5" in Dutch, "1,234.5" in English. */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value)
}

/** "€ 15.000" in Dutch, "€15,000" in English; cents only where there are any. */
export function formatEuros(amount: number, language: Language): string {
  return euros[language][Number.isInteger(amount) ? 'whole' : 'exact'].format(amount)
}

/** A size that people read: "312 kB", "4,2 MB" (thousands, as file managers show it). */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, language)} B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`
  return `${formatNumber(bytes / 1_000_000, language)} MB`
}

function inEuros(language: Language): Readonly<Record<'whole' | 'exact', Intl.NumberFormat>> {
  const currency = { style: 'currency', currency: 'EUR' } as const
  return {
    whole: new Intl.NumberFormat(locales[language], { ...currency, maximumFractionDigits: 0 }),
    exact: new Intl.NumberFormat(locales[language], currency),
  }
}

function inEachLanguage(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return { nl: new Intl.DateTimeFormat(locales.nl, options), en: new Intl.DateTimeFormat(locales.en, options) }
}
