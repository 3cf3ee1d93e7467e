import { LinkRow, RowList } from '../../../../_ui/list'
import { Tag } from '../../../../_ui/tag'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RegisterImport } from '@/lib/registers/import/register-import'

/** The latest imports into a register: which file, who, when and what it brought; each opens where it can be taken back. */
export function EarlierImports({ language, imports }: { language: Language; imports: readonly RegisterImport[] }) {
  const t = translator(language)
  if (imports.length === 0) return <p>{t('import.earlierNone')}</p>
  return (
    <RowList label={t('import.earlier')}>
      {imports.map((one) => (
        <LinkRow
          key={one.id}
          href={`/registers/imports/${one.id}`}
          title={one.fileName}
          hint={[
            lastStep(language, one),
            one.counts && t('import.countsLine', { new: one.counts.new, changed: one.counts.changed }),
          ]
            .filter(Boolean)
            .join(' ')}
          status={<Tag>{t(`import.state.${one.state}`)}</Tag>}
        />
      ))}
    </RowList>
  )
}

/** What somebody last did with an import, and when. */
function lastStep(language: Language, one: RegisterImport): string {
  const t = translator(language)
  const said = (moment: Date, name: string | null) => ({ moment: formatMoment(moment, language), name: name ?? '' })
  if (one.undoneAt !== null) return t('import.by.undone', said(one.undoneAt, one.undoneByName))
  if (one.confirmedAt !== null) return t('import.by.confirmed', said(one.confirmedAt, one.confirmedByName))
  return t('import.by.started', said(one.startedAt, one.startedByName))
}
