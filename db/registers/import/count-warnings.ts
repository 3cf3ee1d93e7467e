import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@/lib/day'
import type { Column } from '@/lib/registers/column'
import { columnOf } from '@/lib/registers/registers'
import { valueIn } from './row-values'
import { columnsIn, type Waiting } from './waiting'

/** How many rows would come in and be past their term at once, as `isPastTerm` has it for rows of the register. */
export function pastTermOf(waiting: Waiting, until: Day | null): RawBuilder<number> {
  if (until === null) return sql`0`
  const { id, register } = waiting
  // Days wait as jjjj-mm-dd, so as text they have the same order.
  const from = sql`${willBe(waiting, columnOf(register, register.retention.from))} collate "C"`
  const staysWith =
    register.name === 'trainings'
      ? sql`and not exists (select from mediator
          where mediator.code = ${willBe(waiting, columnOf(register, 'mediator'))} and mediator.removed_at is null)`
      : sql``
  return sql`(select count(*) from register_import_row waiting
    where waiting.import_id = ${id} and waiting.state in ('new', 'changed') and ${from} <= ${until} ${staysWith})::int`
}

/** The codes of mediators in rows that would come in, and that the register of mediators does not have. */
export function unknownCodesOf(waiting: Waiting): RawBuilder<readonly string[]> {
  const { id, register } = waiting
  const column = columnsIn(waiting).find(({ kind }) => kind === 'code' || kind === 'codes')
  if (register.name === 'mediators' || column === undefined) return sql`'{}'::text[]`
  return sql`coalesce((select array_agg(distinct used.code order by used.code)
    from register_import_row waiting,
      string_to_array(${valueIn(register, column, sql.ref('waiting.values'))}, ',') as codes,
      unnest(codes) as used (code)
    where waiting.import_id = ${id} and waiting.state in ('new', 'changed')
      and not exists (select from mediator where mediator.code = used.code and mediator.removed_at is null)
  ), '{}')`
}

/** What a row will say in a column: what the file has, or else what it said. */
function willBe(waiting: Waiting, column: Column): RawBuilder<unknown> {
  const array = columnsIn(waiting).includes(column) ? 'waiting.values' : 'waiting.before'
  return sql`${valueIn(waiting.register, column, sql.ref(array))}`
}
