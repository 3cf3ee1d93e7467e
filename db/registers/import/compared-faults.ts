import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import { missingRequiredColumns } from '@/lib/registers/import/key-columns'
import type { FaultReason } from '@/lib/registers/reading/fault'
import type { Waiting } from './waiting'
import { valueIn } from './row-values'

const v = sql.ref('v')
const was = sql.ref('was')

/**
 * What is wrong with a row beside the other rows of its file and the row of the register that it changes; null when
 * nothing is. To be selected from `placed`.
 */
export function comparedFaults(waiting: Waiting, inFile: readonly Column[]): RawBuilder<unknown> {
  const faults = [...keyTwice(waiting, inFile), ...cannotBeAdded(waiting, inFile), ...daysAgainst(waiting, inFile)]
  if (faults.length === 0) return sql`null::jsonb`
  return sql`nullif(jsonb_path_query_array(jsonb_build_array(${sql.join(faults)}), '$[*] ? (@ != null)'), '[]')`
}

/** A number or code that stands in the file twice: nobody can tell which row is meant. */
function keyTwice(waiting: Waiting, inFile: readonly Column[]): readonly RawBuilder<unknown>[] {
  const { register } = waiting
  const column = inFile.find(({ name }) => register.key.columns.includes(name))
  if (!register.key.unique || column === undefined) return []
  const value = valueIn(register, column, v)
  return [faultWhen(sql`first_line < line`, waiting, column, 'duplicate', value, sql`'line', first_line`)]
}

/** A row that the register does not have yet needs columns that this file lacks. */
function cannotBeAdded(waiting: Waiting, inFile: readonly Column[]): readonly RawBuilder<unknown>[] {
  return missingRequiredColumns(waiting.register, inFile).map((column) =>
    faultWhen(sql`id is null`, waiting, column, 'required', sql`''`),
  )
}

/** A day of the file before a day that the register has, or the other way round, where the file has one of both. */
function daysAgainst(waiting: Waiting, inFile: readonly Column[]): readonly RawBuilder<unknown>[] {
  const { register } = waiting
  const pairs = register.columns.flatMap((later) =>
    register.columns.filter(({ name }) => later.notBefore?.includes(name)).map((earlier) => ({ earlier, later })),
  )
  return pairs.flatMap(({ earlier, later }) => {
    if (inFile.includes(later) === inFile.includes(earlier)) return []
    const dayOf = (one: Column) => valueIn(register, one, inFile.includes(one) ? v : was)
    const cause = textsOf(earlier, dayOf(earlier))
    // Days are kept as jjjj-mm-dd, so as text they have the same order.
    const isWrong = sql`${dayOf(later)} collate "C" < ${dayOf(earlier)} collate "C"`
    return [faultWhen(isWrong, waiting, later, 'before', dayOf(later), sql`'other', ${cause}`)]
  })
}

function textsOf({ name, title }: Column, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`jsonb_build_object('column', ${sql.lit(name)}, 'title', ${json(title)}, 'day', ${day})`
}

/** As `Fault` in lib/registers/reading has it. */
function faultWhen(
  isWrong: RawBuilder<unknown>,
  { columns }: Waiting,
  { name, title }: Column,
  reason: FaultReason,
  value: RawBuilder<unknown>,
  more?: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const from = columns.find(({ column }) => column === name)
  const place = sql`'index', ${sql.lit(from?.index ?? -1)}, 'heading', ${from?.heading ?? ''}::text`
  return sql`case when ${isWrong} then jsonb_build_object('column', ${sql.lit(name)}, ${place},
    'title', ${json(title)}, 'value', coalesce(${value}, ''), 'reason', ${sql.lit(reason)}
    ${more === undefined ? sql`` : sql`, ${more}`}) end`
}

function json(value: object): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`
}
