import type { Language } from '@/lib/i18n/languages'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '../figures/breakdowns'
import type { Group } from '../indicators/reading'
import { withoutSmallNumbers } from '../small-numbers'
import { termOf, type VocabularyName } from '../vocabulary'
import { snapshotPeriod, type SnapshotTable } from './snapshot'

const parts = [
  { vocabulary: 'channel', of: ({ channels }) => channels },
  { vocabulary: 'nuisance', of: ({ nuisance }) => nuisance },
  { vocabulary: 'unsuitableReason', of: ({ reasons }) => reasons },
  { vocabulary: 'outcome', of: ({ outcomes }) => outcomes },
] as const satisfies readonly { vocabulary: VocabularyName; of: (counted: Breakdowns) => readonly Group[] }[]

/**
 * Cases in groups instead of rows, without small numbers: what leaves the organisation points at nobody (product rules,
 * Exports).
 */
export function countTables(counted: Breakdowns, language: Language): readonly SnapshotTable[] {
  const t = translator(language)
  const { from, until } = snapshotPeriod(counted.on)
  const period = t('register-files.snapshot.period', {
    from: formatDay(from, language),
    until: formatDay(until, language),
  })
  return parts.map(({ vocabulary, of }) => {
    const groups = of(counted)
    const total = groups.reduce((sum, { count }) => sum + count, 0)
    const cells = withoutSmallNumbers(groups, (id) => blockOf(counted, vocabulary, id))
    return {
      title: t(`register-files.snapshot.part.${vocabulary}`),
      columns: [t('register-files.snapshot.group'), t('register-files.snapshot.count')],
      widths: [4, 1],
      rows: [
        ...cells.map(({ id, shown }) => [nameOf(counted, vocabulary, id, language), countText(shown, language)]),
        [t('register-files.snapshot.total'), String(total)],
      ],
      more: period,
    }
  })
}

/** Positive and handled outcomes have totals of their own, which the indicators tell. */
function blockOf({ vocabularies }: Breakdowns, vocabulary: VocabularyName, id: string): string {
  const term = termOf(vocabularies, vocabulary, id)
  return `${term?.handled ?? '-'} ${term?.positive ?? '-'}`
}

function nameOf({ vocabularies }: Breakdowns, vocabulary: VocabularyName, id: string, language: Language): string {
  const term = termOf(vocabularies, vocabulary, id)
  return term?.title[language] ?? translator(language)('register-files.snapshot.unknown')
}

function countText(shown: number | 'few' | 'hidden', language: Language): string {
  const t = translator(language)
  if (typeof shown === 'number') return String(shown)
  return shown === 'few' ? '<5' : t('register-files.snapshot.hidden')
}
