import { Client } from 'pg'

/** Does one piece of work on one connection as the owner of the tables, and closes it. */
export async function connected<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  // A connection that breaks is reported by the query that waits for it.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Does all of the work in one transaction, or nothing of it. */
export async function inTransaction<T>(client: Client, mode: string, work: () => Promise<T>): Promise<T> {
  await client.query(`begin ${mode}`)
  try {
    const outcome = await work()
    await client.query('commit')
    return outcome
  } catch (problem) {
    await client.query('rollback')
    throw problem
  }
}

/** A table with the columns that are stored rather than computed. */
export type Table = { readonly name: string; readonly columns: string[] }

/** Our tables; the bookkeeping of migrations is not among them, because migrating makes that anew. */
export async function tablesIn(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^kysely_'
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by relname order by relname
  `)
  return rows
}

/** A name as SQL takes it, whatever letters it has. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function columnsOf({ columns }: Table): string {
  return columns.map(quoted).join(', ')
}
