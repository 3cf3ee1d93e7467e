import { sql, type RawBuilder } from 'kysely'
import type { Column } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'

/** The columns that stand in the table of a register; what is personal stands in a table of its own. */
export function storedColumns({ columns }: RegisterDefinition): readonly Column[] {
  return columns.filter(({ personal }) => personal !== true)
}

/** The name of a column in the database: `reportedOn` is `reported_on`. */
export function databaseName({ name }: Pick<Column, 'name'>): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const types = {
  text: 'text',
  code: 'text',
  codes: 'text[]',
  day: 'date',
  whole: 'integer',
  number: 'double precision',
  flag: 'boolean',
  choice: 'text',
} as const satisfies Record<Column['kind'], string>

/** Reads text that `cellText` wrote as a value of the column. */
export function fromText(column: Column, text: RawBuilder<unknown>): RawBuilder<unknown> {
  if (column.kind === 'codes') return sql`coalesce(string_to_array(${text}, ','), '{}')`
  return sql`(${text})::${sql.raw(types[column.kind])}`
}

/** The same text for a column of a row, so that the two can be compared. `table` is the alias of the row. */
export function asText(column: Column, table: string): RawBuilder<string | null> {
  const name = sql.ref(`${table}.${databaseName(column)}`)
  if (column.kind === 'codes') return sql`nullif(array_to_string(${name}, ','), '')`
  return sql`(${name})::text`
}
