import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema'

type Tx = Transaction<Schema>

/** What must not travel: it proves who somebody is, and is of no use to a reader. */
const secrets = new Set(['password_hash', 'secret_hash', 'secret_sha256'])

/** What is a file in the bundle is not a column as well. */
const bytes = new Set(['bytes'])

/** Parts of an edition: those of the organisation's own editions are its own. */
const partsOfEdition = ['theme', 'requirement', 'expectation', 'indicator', 'requirement_indicator', 'source']

/** Tables with rows of an organisation, in order of name, asked of the database so that a new one comes along. */
export async function tablesOf(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'session'
      and (relname = any(${['organisation', 'person', ...partsOfEdition]}) or exists (
        select from pg_attribute where attrelid = pg_class.oid and attname = 'organisation_id' and not attisdropped))
    order by relname
  `.execute(tx)
  return rows.map(({ name }) => name)
}

/** The rows of one table that belong to an organisation; of people those who were ever a member. */
export async function rowsOf(tx: Tx, table: string, organisationId: string): Promise<readonly object[]> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.table(table)} t where ${whose(table, organisationId)} order by t::text
  `.execute(tx)
  return rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.has(column) && !bytes.has(column))),
  )
}

function whose(table: string, organisationId: string) {
  if (table === 'organisation') return sql`t.id = ${organisationId}`
  if (table === 'person') return sql`t.id in (select person_id from member where organisation_id = ${organisationId})`
  if (partsOfEdition.includes(table)) {
    return sql`t.edition_id in (select id from edition where organisation_id = ${organisationId})`
  }
  return sql`t.organisation_id = ${organisationId}`
}
