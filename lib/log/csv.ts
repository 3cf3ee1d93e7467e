import { csvLine, csvMark } from '@/lib/exports/csv'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { changesIn } from './changes'
import { kindOf } from './kinds'
import { entrySentence, subjectIn, whoIn } from './sentence'
import type { Names, ShownEntry } from './shown'

const columns = ['number', 'moment', 'who', 'what', 'kind', 'item', 'changes', 'hash'] as const

/** The first line of the file, with what tells a spreadsheet how to read it. */
export function csvHead(language: Language): string {
  const t = translator(language)
  return `${csvMark}${csvLine(columns.map((column) => t(`log-page.csv.${column}`)))}`
}

/** One entry as a line of the file, in the words of the screens. */
export function csvEntry(language: Language, entry: ShownEntry, names: Names): string {
  const t = translator(language)
  const changes = changesIn(language, entry, names).map(({ label, from, to }) =>
    from === undefined ? `${label}: ${to}` : `${label}: ${from} → ${to}`,
  )
  return csvLine([
    String(entry.number),
    inAmsterdam.format(entry.at),
    whoIn(language, entry, names),
    entrySentence(language, entry, names),
    t(`log-page.kind.${kindOf(entry.action)}`),
    entry.title ?? subjectIn(language, entry, names),
    changes.join('; '),
    entry.hash,
  ])
}

/** A day and time that every spreadsheet reads: 2026-11-23 14:05:09. */
const inAmsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})
