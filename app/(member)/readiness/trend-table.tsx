import { Table, type Column } from '../../_ui/table'
import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ReadinessRecord } from '@/lib/readiness/record'
import type { Run } from '@/lib/readiness/runs'

/** The numbers of the trend as they were kept: one row for all days after each other that tell the same. */
export function TrendTable({ language, runs }: { readonly language: Language; readonly runs: readonly Run[] }) {
  const t = translator(language)
  const twoParts = runs.some(({ record }) => record !== null && record.otherPart !== null)
  const names = ['must', 'claimed', 'should', ...(twoParts ? ['otherPart' as const] : []), 'evidence', 'work'] as const
  const columns: readonly Column[] = [
    { label: t('trend.column.period') },
    // A fraction stays on one line.
    ...names.map((name) => ({ label: t(`trend.column.${name}`), kind: 'day' as const })),
  ]
  return (
    <Table
      caption={t('trend.tableCaption')}
      captionHidden
      columns={columns}
      rows={runs.map((run) => ({
        key: run.from,
        cells: [periodText(language, run), ...names.map((name) => cellOf(language, run.record, name))],
      }))}
    />
  )
}

type Name = 'must' | 'claimed' | 'should' | 'otherPart' | 'evidence' | 'work'

function periodText(language: Language, { from, until }: Run): string {
  const day = formatShortDay(from, language)
  return from === until
    ? day
    : translator(language)('trend.period', { from: day, until: formatShortDay(until, language) })
}

function cellOf(language: Language, record: ReadinessRecord | null, name: Name): string {
  const t = translator(language)
  if (record === null) return name === 'must' ? t('trend.noRecord') : '–'
  if (name === 'claimed') return String(record.must.claimed)
  const kept = record[name]
  if (kept === null) return '–'
  return t('trend.of', { done: 'ready' in kept ? kept.ready : kept.done, of: kept.of })
}
