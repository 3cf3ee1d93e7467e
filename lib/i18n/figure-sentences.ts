import type { Day } from '@/lib/day'
import type { MediatorCoverage, MonthCount } from '@/lib/registers/figures/breakdowns'
import { coverageOf, type CoverageThing } from '@/lib/registers/figures/coverage'
import type { Group } from '@/lib/registers/indicators/reading'
import type { Vocabularies, VocabularyName } from '@/lib/registers/vocabulary'
import { formatDay, formatNumber } from './format'
import type { Language } from './languages'
import { shareText } from './share-text'
import { translator } from './translate'

/** The name of a group; blanks and terms of which nobody knows the name are "onbekend". */
export function groupLabel(language: Language, vocabularies: Vocabularies, name: VocabularyName, id: string): string {
  const term = vocabularies[name].find((one) => one.id === id)
  return term?.title[language] ?? translator(language)('figures.unknown')
}

/** The same at the start of a line. */
export function groupTitle(...asked: Parameters<typeof groupLabel>): string {
  const label = groupLabel(...asked)
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}

/** A part of a whole in percent; a dash where there is no whole. */
export function partText(language: Language, count: number, of: number): string {
  return of === 0 ? '–' : shareText(language, count / of)
}

/** What one sees in the reports per month: how many in a year, when the most, and how many the year before. */
export function monthSentences(language: Language, months: readonly MonthCount[], on: Day): readonly string[] {
  const t = translator(language)
  const shown = months.slice(-12)
  const total = sum(shown)
  const before = sum(months.slice(0, -12))
  const most = Math.max(0, ...shown.map(({ count }) => count))
  const peaks = shown.filter(({ count }) => count === most)
  const names = listed(
    language,
    peaks.map(({ first }) => monthName(first, language)),
  )
  return [
    t('figures.months.sentence', { total }),
    ...(total > 0 && peaks.length < 4
      ? [t('figures.months.peak', { months: names, many: peaks.length, count: formatNumber(most, language) })]
      : []),
    ...(before > 0 ? [t('figures.months.before', { before: formatNumber(before, language) })] : []),
    t('figures.months.until', { day: formatDay(on, language) }),
  ]
}

/** The biggest group, or those that are equally big, and how many are unknown; nothing when there is nothing. */
export function groupSentences(
  language: Language,
  groups: readonly Group[],
  labelOf: (id: string) => string,
): readonly string[] {
  const t = translator(language)
  const known = groups.filter(({ id }) => id !== 'unknown')
  const total = sum(groups)
  const most = Math.max(0, ...known.map(({ count }) => count))
  const biggest = known.filter(({ count }) => count === most).map(({ id }) => labelOf(id))
  const unknown = sum(groups.filter(({ id }) => id === 'unknown'))
  const said = {
    count: formatNumber(most, language),
    total: formatNumber(total, language),
    share: partText(language, most, total),
  }
  return [
    ...(biggest.length === 1 ? [t('figures.groups.biggest', { ...said, label: biggest[0] ?? '' })] : []),
    ...(biggest.length > 1 && biggest.length < 4
      ? [t('figures.groups.tied', { ...said, labels: listed(language, biggest) })]
      : []),
    ...(unknown > 0 ? [t('figures.groups.unknown', { count: unknown })] : []),
  ]
}

/** How many closed reports ended well, and the outcome that comes most. */
export function outcomeSentences(
  language: Language,
  groups: readonly Group[],
  vocabularies: Vocabularies,
): readonly string[] {
  const total = sum(groups)
  if (total === 0) return []
  const well = new Set(
    vocabularies.outcome.filter(({ positive, handled }) => positive === true && handled === true).map(({ id }) => id),
  )
  const positive = sum(groups.filter(({ id }) => well.has(id)))
  return [
    translator(language)('figures.outcomes.sentence', { total, positive, share: partText(language, positive, total) }),
    ...groupSentences(language, groups, (id) => groupLabel(language, vocabularies, 'outcome', id)),
  ]
}

/** At most so many codes are named in a sentence. */
const mostCodes = 6

/** How many mediators have every training that counts, and who misses which. */
export function coverageSentences(language: Language, mediators: readonly MediatorCoverage[]): readonly string[] {
  const t = translator(language)
  if (mediators.length === 0) return [t('figures.coverage.nobody')]
  const { full, missing } = coverageOf(mediators)
  const things: readonly CoverageThing[] = ['recognised', 'hours', 'followUp']
  return [
    full === mediators.length
      ? t('figures.coverage.all')
      : t('figures.coverage.sentence', { full, count: mediators.length }),
    ...things
      .filter((thing) => missing[thing].length > 0)
      .map((thing) => t(`figures.coverage.missing.${thing}`, { codes: codesText(language, missing[thing]) })),
  ]
}

function codesText(language: Language, codes: readonly string[]): string {
  const rest = codes.length - mostCodes
  if (rest <= 1) return listed(language, codes)
  return translator(language)('figures.coverage.more', { codes: codes.slice(0, mostCodes).join(', '), count: rest })
}

/** "mei 2026". */
export function monthName(first: Day, language: Language): string {
  return monthNames[language].format(new Date(`${first}T00:00:00Z`))
}

const monthNames = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const

function listed(language: Language, all: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(all)
}

function sum(all: readonly { readonly count: number }[]): number {
  return all.reduce((total, { count }) => total + count, 0)
}
