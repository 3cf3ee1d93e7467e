import { Row, RowList } from '../../../../_ui/list'
import { Section } from '../../../../_ui/section'
import { formatMoment } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { RowEvent } from '@/lib/registers/rows/row'
import type { LoadedRow } from './load'

/** What happened to a row, the latest first: who and which columns, because cells never go into the log. */
export function History({ language, register, history }: Pick<LoadedRow, 'language' | 'register' | 'history'>) {
  const t = translator(language)
  if (history.length === 0) return null
  const says = ({ action, name, columns }: RowEvent) => {
    const who = name ?? t('registers.row.somebody')
    const titles = register.columns.filter((column) => columns.includes(column.name))
    const listed = titles.map(({ title }) => title[language].toLowerCase()).join(', ')
    switch (action) {
      case 'register-row-added':
        return t('registers.row.says.added', { who })
      case 'register-row-removed':
        return t('registers.row.says.removed', { who })
      case 'register-row-restored':
        return t('registers.row.says.restored', { who })
      default:
        return t('registers.row.says.changed', { who, columns: listed })
    }
  }
  return (
    <Section id="history" title={t('registers.row.history')}>
      <RowList label={t('registers.row.history')}>
        {history.map((event) => (
          <Row key={event.number} title={says(event)} hint={formatMoment(event.at, language)} />
        ))}
      </RowList>
    </Section>
  )
}
