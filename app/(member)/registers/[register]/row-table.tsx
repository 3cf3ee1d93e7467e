import { Cell, Table, type SortedBy } from '../../../_ui/table'
import { VisuallyHidden } from '../../../_ui/visually-hidden'
import { dayAt } from '@/lib/day'
import { formatNumber, formatShortDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Column } from '@/lib/registers/column'
import { columnBelow, listColumns } from '@/lib/registers/rows/list-columns'
import { rowListHref, rowQueryText } from '@/lib/registers/rows/list-query'
import type { RegisterRow } from '@/lib/registers/rows/row'
import { rowTitle } from '@/lib/registers/rows/row-title'
import { shownCell } from '@/lib/registers/rows/shown-cell'
import { Codes } from './codes'
import { Nothing } from './nothing'
import type { RegisterProps } from './register-props'

/** One page of a register. The first cell leads to the row, and from there back to this list. */
export function RowTable(props: RegisterProps) {
  const { language, register, list } = props
  const t = translator(language)
  const columns = listColumns(register)
  return (
    <Table
      caption={t('registers.list.caption', { register: register.title[language], total: list.total })}
      captionHidden
      compact
      columns={[
        ...columns.map((column) => ({
          label: column.title[language],
          kind: kindOf(column),
          sort: sortBy(props, column),
        })),
        { label: t('registers.list.changed'), kind: 'day' },
      ]}
      rows={list.rows.map((row) => ({
        key: row.id,
        cells: [
          ...columns.map((column, index) => (
            <RowCell key={column.name} {...{ props, row, column }} isName={index === 0} />
          )),
          <Cell key="changed" hint={row.changedByName ?? t('registers.system')}>
            {formatShortDay(dayAt(row.changedAt), language)}
          </Cell>,
        ],
      }))}
    />
  )
}

type CellProps = {
  readonly props: RegisterProps
  readonly row: RegisterRow
  readonly column: Column
  readonly isName: boolean
}

function RowCell({ props, row, column, isName }: CellProps) {
  const { language, vocabularies, register } = props
  const shown = isName ? <NameLink {...props} row={row} /> : <Content {...{ props, row, column }} />
  const other = columnBelow(register, column)
  const hint = isName && column.kind === 'code' ? <Mediator {...props} row={row} column={column} /> : null
  if (other === undefined) return hint === null ? shown : <Cell hint={hint}>{shown}</Cell>
  const below = shownCell(language, vocabularies, other, row.values[other.name] ?? null)
  const isUntil = other.name === 'activeUntil' && below !== ''
  return <Cell hint={isUntil ? translator(language)('registers.list.until', { day: below }) : below}>{shown}</Cell>
}

/** The name of the mediator to whom a row belongs, below the code. */
function Mediator({ row, column, ...props }: RegisterProps & Pick<CellProps, 'row' | 'column'>) {
  if (props.register.name === 'mediators') return null
  return <Codes {...props} codes={[String(row.values[column.name])]} namesOnly />
}

function Content({ props, row, column }: Omit<CellProps, 'isName'>) {
  const { language, vocabularies } = props
  const value = row.values[column.name] ?? null
  if (column.kind === 'codes' && Array.isArray(value)) return <Codes {...props} codes={value.map(String)} />
  const text =
    typeof value === 'number' ? formatNumber(value, language) : shownCell(language, vocabularies, column, value)
  return text === '' ? <Nothing /> : text
}

function NameLink({ language, vocabularies, register, query, row }: RegisterProps & Pick<CellProps, 'row'>) {
  const { name, more } = rowTitle(language, vocabularies, register, row.values)
  const list = rowQueryText(register, query)
  const from = list === '' ? '' : `?list=${encodeURIComponent(list)}`
  return (
    <a href={`/registers/${register.name}/${row.id}${from}`}>
      {name}
      {more !== '' && <VisuallyHidden>, {more}</VisuallyHidden>}
    </a>
  )
}

function kindOf({ kind }: Column): 'number' | 'day' | undefined {
  if (kind === 'whole' || kind === 'number') return 'number'
  return kind === 'day' ? 'day' : undefined
}

/** Another press turns the order round; days and numbers begin with the latest and most. */
function sortBy({ language, register, query }: RegisterProps, { name, kind, title }: Column): SortedBy {
  const isNow = query.sort.column === name
  const down = isNow ? !query.sort.down : kind === 'day' || kind === 'whole' || kind === 'number'
  return {
    href: rowListHref(register, { ...query, sort: { column: name, down }, page: 1 }),
    now: isNow ? (query.sort.down ? 'descending' : 'ascending') : 'none',
    label: translator(language)('registers.list.sortBy', { column: title[language] }),
  }
}
