import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import { keyColumnsIn } from '@/lib/registers/import/key-columns'
import type { RegisterDefinition } from '@/lib/registers/register'
import { rowsNow, valueIn } from './row-values'

/**
 * Tables `arrived` (line, v, nth), `present` (id, version, was) and `matched` (line, id): which row of the file is
 * which row of the register. By the columns of its key; where those are not unique, rows that are the same to the letter
 * belong together first, and then the first of what is left to the first, the second to the second.
 */
export function matching(register: RegisterDefinition, importId: string, inFile: readonly Column[]) {
  const key = keyColumnsIn(register, inFile)
  const required = key.filter((column) => column.required === true)
  const v = sql.ref('v')
  const was = sql.ref('was')
  const readable = sql.join([sql`true`, ...required.map((one) => sql`${valueIn(register, one, v)} is not null`)], and)
  const arrived = sql`
    select line, "values" as v, ${allOf(register, key, sql.ref('values'))} as key,
      ${allOf(register, inFile, sql.ref('values'))} as whole
    from register_import_row where import_id = ${importId}`
  return sql`
    arrived as materialized (select * from (${arrived}) read where ${readable}),
    present as materialized (
      select id, version, was, ${allOf(register, key, was)} as key, ${allOf(register, inFile, was)} as whole
      from (${rowsNow(register)}) now
    ),
    ${register.key.unique ? matchedByKey : matchedInOrder}`
}

/** Of two rows of a file with the same key, the first is meant. */
const matchedByKey = sql`
  matched as materialized (
    select line, id from (select distinct on (key) line, key from arrived order by key, line) first
    join present on present.key = first.key
  )`

const matchedInOrder = sql`
  alike as materialized (
    select line, id
    from (select line, whole, row_number() over (partition by whole order by line) as nth from arrived) one
    join (select id, whole, row_number() over (partition by whole order by id) as nth from present) other
      on other.whole = one.whole and other.nth = one.nth
  ),
  matched as materialized (
    select line, id from alike
    union all
    select line, id
    from (
      select line, key, row_number() over (partition by key order by line) as nth
      from arrived where not exists (select from alike where alike.line = arrived.line)
    ) one
    join (
      select id, key, row_number() over (partition by key order by id) as nth
      from present where not exists (select from alike where alike.id = present.id)
    ) other on other.key = one.key and other.nth = one.nth
  )`

/** Some columns as one array without nulls, so that the database can hash and compare it. */
function allOf(register: RegisterDefinition, columns: readonly Column[], array: RawBuilder<unknown>) {
  return sql`array[${sql.join(columns.map((column) => sql`coalesce(${valueIn(register, column, array)}, '')`))}]::text[]`
}

const and = sql` and `
