import { sql } from 'kysely'
import { Client } from 'pg'
import type { Tx } from '../../store/transaction'

/** The connection on which this process holds what it reads, how many files that are, and its last question. */
type Held = { readonly client: Client; files: number; last: Promise<unknown> }

const keyOf = (importId: string) => `import being read ${importId}`

let held: Held | null = null

/**
 * Reads a file into an import, to be begun inside it. For as long as it takes the database knows that somebody is at it:
 * a process that is killed loses its connection, and what it held with it. All files of a process share that connection.
 */
export async function whileBeingRead<T>(importId: string, read: () => Promise<T>): Promise<T> {
  const ours = (held ??= connect())
  ours.files += 1
  try {
    await ask(ours, 'pg_advisory_lock_shared', importId)
    return await read()
  } finally {
    ours.files -= 1
    await letGo(ours, importId)
  }
}

/** Takes away imports that nobody reads any more: whoever was at it was killed. Those of other processes stay. */
export async function removeAbandonedImports(tx: Tx): Promise<void> {
  const reading = await tx.selectFrom('register_import').select('id').where('state', '=', 'reading').execute()
  for (const { id } of reading) {
    await tx
      .deleteFrom('register_import')
      .where('id', '=', id)
      .where('state', '=', 'reading')
      .where(sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(${keyOf(id)}, 0))`)
      .execute()
  }
}

function connect(): Held {
  const client = new Client({ connectionString: process.env['DATABASE_URL'], options: '-c role=toetsklaar_app' })
  const fresh: Held = { client, files: 0, last: client.connect() }
  const forget = () => {
    if (held === fresh) held = null
  }
  // Whoever reads hears of a lost database at the next batch; the next file gets another connection.
  client.on('error', forget)
  client.on('end', forget)
  fresh.last.catch(forget)
  return fresh
}

/** One question after the other, as a connection can only answer one at a time. */
function ask(ours: Held, lock: 'pg_advisory_lock_shared' | 'pg_advisory_unlock_shared', importId: string) {
  const asked = ours.last.then(() => ours.client.query(`select ${lock}(hashtextextended($1, 0))`, [keyOf(importId)]))
  ours.last = asked
  return asked
}

/** Gives up one file, and with the last one the connection. A connection that is lost holds nothing any more. */
async function letGo(ours: Held, importId: string): Promise<void> {
  if (ours.files > 0) return void (await ask(ours, 'pg_advisory_unlock_shared', importId).catch(() => {}))
  if (held === ours) held = null
  await ours.client.end().catch(() => {})
}
