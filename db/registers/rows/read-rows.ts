import { sql, type RawBuilder } from 'kysely'
import { valueOf } from '@/lib/registers/cell-text'
import type { Column, Values } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import { databaseName } from '../columns'

/** A row as the database gives it: the columns of the register by their own names, and what every row has. */
export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly version: number
  readonly changed_at: Date
  readonly changed_by_name: string | null
}

/** Where a column of the register is found in a question that names its rows `item`. */
export function cellOf(register: RegisterDefinition, column: Column): RawBuilder<unknown> {
  if (column.personal !== true) return sql.ref(`item.${databaseName(column)}`)
  return sql`(
    select name from mediator_name as named
    where named.organisation_id = item.organisation_id and named.mediator_id = item.id)`
}

/** The columns of a register to select, each under the name that the definition gives it. */
export function cellsOf(register: RegisterDefinition): RawBuilder<unknown> {
  return sql.join(register.columns.map((column) => sql`${cellOf(register, column)} as ${sql.id(column.name)}`))
}

/** The name of the member that this column of the row `item` holds. */
export function nameOf(column: 'changed_by' | 'removed_by'): RawBuilder<string | null> {
  return sql<string | null>`(
    select person.name from member join person on person.id = member.person_id
    where member.organisation_id = item.organisation_id and member.id = ${sql.ref(`item.${column}`)})`
}

/** The cells of a stored row by the names of their columns. */
export function valuesOf({ columns }: RegisterDefinition, row: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(columns.map((column) => [column.name, valueOf(column, row[column.name])]))
}
