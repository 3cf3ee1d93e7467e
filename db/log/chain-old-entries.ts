import { sql, type Kysely, type Transaction } from 'kysely'
import { canonicalText } from '@/lib/log/canonical'
import { beforeTheFirst, type ChainedEntry, type LogEntry, type LogHead } from '@/lib/log/entry'
import { asOwner } from '../migrate'
import type { Schema } from '../schema'
import { anchorsOf } from './anchors'
import { logSeal, markOf, type Seal } from './key'

type Tx = Transaction<Schema>

/** How many entries are chained at a time, so that a long log does not fill the memory. */
const batch = 1000

/**
 * Chains what was logged before there was a chain, in the order in which it was written; for the start, as the owner.
 * Does nothing for an organisation that has a chain, or ever had one: entries without a place are then a forgery.
 */
export async function chainOldEntries(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    const typed = db as unknown as Kysely<Schema>
    const unchained = await typed
      .selectFrom('log_entry')
      .select('organisation_id')
      .distinct()
      .where('number', 'is', null)
      .where('organisation_id', 'not in', typed.selectFrom('log_head').select('organisation_id'))
      .execute()
    if (unchained.length === 0) return
    const seal = await logSeal()
    for (const { organisation_id } of unchained) {
      if ((await anchorsOf(organisation_id)).length > 0) continue
      await typed.transaction().execute((tx) => chainOrganisation(tx, organisation_id, seal))
    }
  })
}

async function chainOrganisation(tx: Tx, organisation_id: string, seal: Seal): Promise<void> {
  const empty = { organisation_id, number: 0, hash: beforeTheFirst, key_mark: markOf(seal) }
  const head = tx
    .insertInto('log_head')
    .values(empty)
    .onConflict((conflict) => conflict.doNothing())
  const made = await head.returning('hash').executeTakeFirst()
  // Somebody else began the chain at this very moment.
  if (made === undefined) return
  let last: LogHead = { number: 0, hash: made.hash }
  let after = '0'
  for (;;) {
    const rows = await unchainedAfter(tx, organisation_id, after)
    const [final] = rows.slice(-1)
    if (final === undefined) break
    after = final.id
    const entries = rows.map((row) => {
      const entry = chainedEntry(seal, organisation_id, last, row)
      last = entry
      return { ...entry, id: row.id }
    })
    await saveChain(tx, organisation_id, entries)
  }
  const { number, hash } = last
  await tx.updateTable('log_head').set({ number, hash }).where('organisation_id', '=', organisation_id).execute()
}

async function unchainedAfter(tx: Tx, organisationId: string, after: string) {
  return (
    tx
      .selectFrom('log_entry')
      .select(['id', 'member_id as memberId', 'cause', 'action', 'subject_id as subjectId', 'batch_id as batchId'])
      // Until now the moment had microseconds, which a Date does not keep.
      .select(sql<Date>`date_trunc('milliseconds', at)`.as('at'))
      .select('detail')
      .where('organisation_id', '=', organisationId)
      .where('number', 'is', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute()
  )
}

function chainedEntry(seal: Seal, organisationId: string, head: LogHead, old: Omit<LogEntry, 'number'>): ChainedEntry {
  const { at, memberId, cause, action, subjectId, batchId, detail } = old
  const entry = { number: head.number + 1, at, memberId, cause, action, subjectId, batchId, detail }
  const hash = seal(canonicalText(organisationId, entry, head.hash))
  return { ...entry, previousHash: head.hash, hash }
}

async function saveChain(tx: Tx, organisationId: string, entries: readonly (ChainedEntry & { id: string })[]) {
  const places = entries.map(({ id, number, at, previousHash, hash }) => ({ id, number, at, previousHash, hash }))
  await sql`
    update log_entry set at = place.at, number = place."number", previous_hash = place."previousHash", hash = place.hash
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as place (id bigint, "number" bigint, at timestamptz, "previousHash" text, hash text)
    where log_entry.organisation_id = ${organisationId} and log_entry.id = place.id
  `.execute(tx)
}
