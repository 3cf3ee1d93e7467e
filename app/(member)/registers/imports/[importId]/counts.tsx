import { DescriptionList } from '../../../../_ui/list'
import { formatNumber } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { ShownImport } from './load'

const kinds = ['new', 'changed', 'same', 'faulty', 'missing'] as const

/** How many rows of each kind, and what happens to them. */
export function Counts({ language, shown }: Pick<ShownImport, 'language' | 'shown'>) {
  const t = translator(language)
  const { counts } = shown
  if (counts === null) return null
  return (
    <DescriptionList
      facts={kinds.map((kind) => ({
        term: t(`import.count.${kind}`),
        value: (
          <>
            <strong>{formatNumber(counts[kind], language)}</strong> · {t(`import.countHint.${kind}`)}
          </>
        ),
      }))}
    />
  )
}
