import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import { columnOf } from '@/lib/registers/registers'
import { filterColumns, isNarrowed, nothingThere, type RowQuery } from '@/lib/registers/rows/list-query'
import { rowsPerPage, type RegisterRow } from '@/lib/registers/rows/row'
import { searchWords } from '../../store/search-words'
import type { Tx } from '../../store/transaction'
import { rowOf } from './find-row'
import { cellOf, cellsOf, nameOf, type StoredRow } from './read-rows'

export type RowPage = {
  readonly rows: readonly RegisterRow[]
  /** Rows that fit the query. */
  readonly total: number
  /** All rows, whatever the query. */
  readonly all: number
  /** How many months rows are kept after the day from which that counts; null is without end. */
  readonly keptMonths: number | null
}

/** Per column with terms, those terms in the order in which a list sorts them. */
export type TermOrder = Readonly<Record<string, readonly string[]>>

/** One page of a register with how many rows there are: two statements, however many. */
export async function listRows(
  tx: Tx,
  register: RegisterDefinition,
  query: RowQuery,
  terms: TermOrder,
): Promise<RowPage> {
  const table = sql.table(register.table)
  const { rows } = await sql<StoredRow>`
    select item.id, item.version, item.changed_at, ${nameOf('changed_by')} as changed_by_name, ${cellsOf(register)}
    from (
      select * from ${table} as item where ${fitting(register, query)}
      order by ${order(register, query.sort, terms)}, item.id
      limit ${rowsPerPage} offset ${(query.page - 1) * rowsPerPage}
    ) as item
    order by ${order(register, query.sort, terms)}, item.id
  `.execute(tx)
  return { rows: rows.map((row) => rowOf(register, row)), ...(await counts(tx, register, query)) }
}

/** How many rows fit, and how many there are, which of the whole list is one number; and how long they are kept. */
async function counts(tx: Tx, register: RegisterDefinition, query: RowQuery): Promise<Omit<RowPage, 'rows'>> {
  const table = sql.table(register.table)
  const every = sql<number>`(select count(*)::int from ${table} as item where item.removed_at is null)`
  const some = sql<number | null>`(select count(*)::int from ${table} as item where ${fitting(register, query)})`
  const { all, total, retention } = await tx
    .selectNoFrom([
      every.as('all'),
      (isNarrowed(query) ? some : sql<number | null>`null::int`).as('total'),
      sql<{ readonly months: number | null } | null>`(
        select jsonb_build_object('months', months) from register_retention where register = ${register.name}
      )`.as('retention'),
    ])
    .executeTakeFirstOrThrow()
  return { all, total: total ?? all, keptMonths: retention === null ? register.retention.months : retention.months }
}

/** What a row must meet to be in the list. */
function fitting(register: RegisterDefinition, { q, filters }: RowQuery): RawBuilder<unknown> {
  const searched = sql.join(register.columns.flatMap((column) => searchedIn(register, column)))
  const words = searchWords(q).map((word) => sql`concat_ws(' ', ${searched}) ilike ${word}`)
  const narrowed = filterColumns(register).flatMap((column) => {
    const wanted = filters[column.name]
    return wanted === undefined ? [] : [isWanted(register, column, wanted)]
  })
  return sql.join([sql`item.removed_at is null`, ...words, ...narrowed], sql` and `)
}

/** What of a column is searched: texts and codes, and never a number or a day. */
function searchedIn(register: RegisterDefinition, column: Column): readonly RawBuilder<unknown>[] {
  const cell = cellOf(register, column)
  if (column.kind === 'codes') return [sql`array_to_string(${cell}, ' ')`]
  return column.kind === 'text' || column.kind === 'code' ? [cell] : []
}

function isWanted(register: RegisterDefinition, column: Column, wanted: string): RawBuilder<unknown> {
  const cell = cellOf(register, column)
  if (wanted === nothingThere) return sql`${cell} is null`
  return column.kind === 'flag' ? sql`${cell} = ${wanted === 'yes'}` : sql`${cell} = ${wanted}`
}

/** Empty cells come last, both ways. A column that is never empty says nothing of that, so that its index serves. */
function order(register: RegisterDefinition, { column: name, down }: RowQuery['sort'], terms: TermOrder) {
  const column = columnOf(register, name)
  const direction = down ? sql`desc` : sql`asc`
  const cell = sortedBy(register, column, terms)
  return column.required === true ? sql`${cell} ${direction}` : sql`${cell} ${direction} nulls last`
}

function sortedBy(register: RegisterDefinition, column: Column, terms: TermOrder): RawBuilder<unknown> {
  const cell = cellOf(register, column)
  if (column.kind === 'choice') return sql`array_position(${[...(terms[column.name] ?? [])]}::text[], ${cell})`
  if (column.kind === 'codes') return sql`nullif(array_to_string(${cell}, ','), '')`
  return column.kind === 'text' ? sql`lower(${cell})` : cell
}
