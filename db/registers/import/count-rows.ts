import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import { goesUntil, keepings } from '@/lib/registers/care/retention'
import type { ImportCounts } from '@/lib/registers/import/register-import'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { Tx } from '../../store/transaction'
import { chosenKeepings } from '../care/keepings'
import { pastTermOf, unknownCodesOf } from './count-warnings'
import type { Waiting } from './waiting'

type Counted = Omit<ImportCounts, 'pastTerm' | 'unknownCodes' | 'undone'> & {
  readonly pastTerm: number
  readonly unknownCodes: readonly string[]
}

/** So many codes are named; that there are more is told. */
const mostCodes = 10

/** Counts what the waiting rows of a file would do, after `compareRows`. Two statements. */
export async function countRows(tx: Tx, waiting: Waiting, today: Day): Promise<ImportCounts> {
  const { id, register } = waiting
  const keeping = keepings(await chosenKeepings(tx)).find((one) => one.register === register.name)
  const until = keeping === undefined ? null : goesUntil(keeping, today)
  const { rows } = await sql<Counted>`
    select
      coalesce(sum(rows) filter (where state = 'new'), 0)::int as new,
      coalesce(sum(rows) filter (where state = 'changed'), 0)::int as changed,
      coalesce(sum(rows) filter (where state = 'same'), 0)::int as same,
      coalesce(sum(rows) filter (where state = 'faulty'), 0)::int as faulty,
      coalesce(sum(faults), 0)::int as faults,
      (select count(*) from ${missingFrom(register, id)})::int as missing,
      ${pastTermOf(waiting, until)} as "pastTerm",
      ${unknownCodesOf(waiting)} as "unknownCodes"
    from (
      select state, count(*) as rows,
        sum(coalesce(jsonb_array_length(faults), 0) + coalesce(jsonb_array_length(compared_faults), 0)) as faults
      from register_import_row where import_id = ${id} group by state
    ) counted
  `.execute(tx)
  const [counted] = rows
  if (counted === undefined) throw new Error('a count gives a row')
  const { pastTerm, unknownCodes, ...counts } = counted
  const total = unknownCodes.length
  return {
    ...counts,
    ...(pastTerm === 0 ? {} : { pastTerm }),
    ...(total === 0 ? {} : { unknownCodes: { first: unknownCodes.slice(0, mostCodes), total } }),
  }
}

/** The rows of a register that a file does not have, as a table `stored`. */
export function missingFrom(register: RegisterDefinition, importId: string) {
  return sql`${sql.table(register.table)} stored
    where stored.removed_at is null and not exists (
      select from register_import_row waiting where waiting.import_id = ${importId} and waiting.row_id = stored.id
    )`
}
