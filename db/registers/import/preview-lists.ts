import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import type { PreviewPage, PreviewRow } from '@/lib/registers/import/shown-rows'
import { previewSize } from '@/lib/registers/import/shown-rows'
import { valuesOfTexts } from '@/lib/registers/import/waiting-row'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { Tx } from '../../store/transaction'
import { columnsIn, type Waiting } from './waiting'
import { missingFrom } from './count-rows'
import { rowsNow, valueIn } from './row-values'

type Texts = readonly (string | null)[]
type Found = {
  readonly line: number | null
  readonly row_id: string | null
  readonly values: Texts
  readonly before: Texts | null
  readonly total: number
}

/** One page of the rows that will be added, or of those that will change with what they were. */
export function waitingPage(
  tx: Tx,
  waiting: Waiting,
  state: 'new' | 'changed',
  page: number,
): Promise<PreviewPage<PreviewRow>> {
  const { register, id } = waiting
  const inFile = columnsIn(waiting)
  // What the file does not have stays as it was.
  const merged = register.columns.map((column: Column) =>
    inFile.includes(column)
      ? valueIn(register, column, sql.ref('values'))
      : sql`before[${sql.lit(register.columns.indexOf(column) + 1)}]`,
  )
  return pageOf(
    tx,
    register,
    sql`
      select line, ${state === 'changed' ? sql`row_id` : sql`null::uuid`} as row_id,
        array[${sql.join(merged)}]::text[] as values, before, count(*) over ()::int as total
      from register_import_row where import_id = ${id} and state = ${state} order by line`,
    page,
  )
}

/** One page of the rows of the register that the file does not have. */
export function missingPage(tx: Tx, { register, id }: Waiting, page: number): Promise<PreviewPage<PreviewRow>> {
  return pageOf(
    tx,
    register,
    sql`
      select null::int as line, now.id as row_id, now.was as values, null::text[] as before,
        count(*) over ()::int as total
      from (${rowsNow(register)}) now where now.id in (select stored.id from ${missingFrom(register, id)})
      order by ${keyOf(register)}, now.id`,
    page,
  )
}

/** One page of the rows that undoing left alone, because somebody changed them later. */
export function leftPage(tx: Tx, { register, id }: Waiting, page: number): Promise<PreviewPage<PreviewRow>> {
  return pageOf(
    tx,
    register,
    sql`
      select left_alone.line, now.id as row_id, now.was as values, null::text[] as before,
        count(*) over ()::int as total
      from (${rowsNow(register)}) now
      join register_import_row left_alone on left_alone.import_id = ${id} and left_alone.row_id = now.id
      order by left_alone.line`,
    page,
  )
}

async function pageOf(
  tx: Tx,
  register: RegisterDefinition,
  question: RawBuilder<unknown>,
  page: number,
): Promise<PreviewPage<PreviewRow>> {
  const { rows } = await sql<Found>`
    ${question} limit ${previewSize} offset ${(page - 1) * previewSize}
  `.execute(tx)
  const shown = rows.map(({ line, row_id, values, before }) => ({
    line,
    rowId: row_id,
    values: valuesOfTexts(register, values),
    before: before && valuesOfTexts(register, before),
  }))
  return { rows: shown, total: rows[0]?.total ?? 0 }
}

function keyOf(register: RegisterDefinition) {
  const key = register.columns.filter(({ name }) => register.key.columns.includes(name))
  return sql.join(key.map((column) => valueIn(register, column, sql.ref('now.was'))))
}
