import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import { asText } from '../columns'

/** The waiting value of a column in an array with one text per column of the register. */
export function valueIn(register: RegisterDefinition, column: Column, array: RawBuilder<unknown>) {
  // Arrays of PostgreSQL count from 1.
  return sql<string | null>`(${array})[${sql.lit(register.columns.indexOf(column) + 1)}]`
}

/** The rows of a register as they are now, each with the array of texts that a row of a file has. */
export function rowsNow(register: RegisterDefinition): RawBuilder<unknown> {
  const texts = register.columns.map((column) =>
    column.personal === true ? sql`mediator_name.name` : asText(column, 'stored'),
  )
  const names = register.columns.some(({ personal }) => personal === true)
    ? sql`left join mediator_name on mediator_name.organisation_id = stored.organisation_id
        and mediator_name.mediator_id = stored.id`
    : sql``
  return sql`
    select stored.id, stored.version, array[${sql.join(texts)}]::text[] as was
    from ${sql.table(register.table)} stored ${names} where stored.removed_at is null`
}
