import type { ReactNode } from 'react'
import { Table } from '../../../../_ui/table'
import { translator } from '@/lib/i18n/translate'
import type { PreviewList } from '@/lib/registers/import/preview-query'
import type { PreviewRow } from '@/lib/registers/import/shown-rows'
import { registerOf } from '@/lib/registers/registers'
import { changedColumns } from '@/lib/registers/rows/changed-columns'
import { listColumns } from '@/lib/registers/rows/list-columns'
import { fullTitle, rowTitle } from '@/lib/registers/rows/row-title'
import { shownCell } from '@/lib/registers/rows/shown-cell'
import { columnOf } from '@/lib/registers/registers'
import type { ShownImport } from './load'

type Props = Pick<ShownImport, 'language' | 'vocabularies' | 'shown'> & {
  readonly list: PreviewList
  readonly rows: readonly PreviewRow[]
}

/** Rows of one kind: which one it is, its row in the file, and what changes or what it says. */
export function PreviewRows(props: Props) {
  const { language, vocabularies, shown, list, rows } = props
  const t = translator(language)
  const register = registerOf(shown.register)
  const hasLine = list !== 'missing'
  return (
    <Table
      caption={t(`import.count.${list}`)}
      captionHidden
      columns={[
        { label: t('import.list.item') },
        ...(hasLine ? [{ label: t('import.list.row'), kind: 'number' as const }] : []),
        { label: t(list === 'changed' ? 'import.list.changes' : 'import.list.values') },
      ]}
      rows={rows.map((row, place) => {
        const title = fullTitle(rowTitle(language, vocabularies, register, row.values))
        const named = row.rowId === null ? title : <a href={`/registers/${register.name}/${row.rowId}`}>{title}</a>
        const said = row.before === null ? <Said {...props} row={row} /> : <Changes {...props} row={row} />
        return {
          key: row.rowId ?? `${row.line} ${place}`,
          cells: hasLine ? [named, row.line, said] : [named, said],
        }
      })}
    />
  )
}

type RowProps = Props & { readonly row: PreviewRow }

/** From what to what, column by column. */
function Changes({ language, vocabularies, shown, row }: RowProps): ReactNode {
  const t = translator(language)
  const register = registerOf(shown.register)
  const before = row.before ?? {}
  const cell = (name: string, value: PreviewRow['values'][string] | undefined) =>
    shownCell(language, vocabularies, columnOf(register, name), value ?? null) || t('import.list.empty')
  return changedColumns(register, before, row.values).map((name) => (
    <div key={name}>
      {t('import.list.fromTo', {
        column: columnOf(register, name).title[language],
        from: cell(name, before[name]),
        to: cell(name, row.values[name]),
      })}
    </div>
  ))
}

/** The cells that the list of the register shows, each with its column, without the first, which names the row. */
function Said({ language, vocabularies, shown, row }: RowProps): ReactNode {
  const register = registerOf(shown.register)
  const [, ...columns] = listColumns(register)
  return columns
    .flatMap((column) => {
      const cell = shownCell(language, vocabularies, column, row.values[column.name] ?? null)
      return cell === '' ? [] : [`${column.title[language]}: ${cell}`]
    })
    .join(' · ')
}
