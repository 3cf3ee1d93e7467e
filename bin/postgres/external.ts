import { Client } from 'pg'

import { CannotStart } from '@/bin/serve/cannot-start'

/** The first version with everything that the migrations use. */
const oldestVersion = 15

/** Checks the PostgreSQL that DATABASE_URL names; throws a sentence when it does not answer or is too old. */
export async function checkExternalPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks is reported by the query that waits for it.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version")
    const version = rows[0]?.version ?? ''
    if (Number.parseInt(version) < oldestVersion) throw new Error(`PostgreSQL ${version} < ${oldestVersion}`)
  } catch (problem) {
    throw new CannotStart(
      `De database van DATABASE_URL kan niet worden gebruikt: ${reason(problem)}.`,
      `The database of DATABASE_URL cannot be used: ${reason(problem)}.`,
    )
  } finally {
    await client.end()
  }
}

function reason(problem: unknown): string {
  const [first] = problem instanceof AggregateError ? problem.errors : [problem]
  return first instanceof Error ? first.message : String(first)
}
