import type { Language } from '@/lib/i18n/languages'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '../figures/breakdowns'
import { shownGroups, vocabularyOfGroups } from '../figures/shown-groups'
import { termOf, type VocabularyName } from '../vocabulary'
import { snapshotPeriod, type SnapshotTable } from './snapshot'

const parts = ['channels', 'nuisance', 'reasons', 'outcomes'] as const

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
  return parts.map((part) => {
    const vocabulary = vocabularyOfGroups[part]
    const total = counted[part].reduce((sum, { count }) => sum + count, 0)
    return {
      title: t(`register-files.snapshot.part.${vocabulary}`),
      columns: [t('register-files.snapshot.group'), t('register-files.snapshot.count')],
      widths: [4, 1],
      rows: [
        ...shownGroups(counted, part).map(({ id, shown }) => [
          nameOf(counted, vocabulary, id, language),
          countText(shown, language),
        ]),
        [t('register-files.snapshot.total'), String(total)],
      ],
      more: period,
    }
  })
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
