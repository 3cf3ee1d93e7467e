import { sql, type Kysely } from 'kysely'
import { chainCheck, type ChainVerdict } from '@/lib/log/chain-check'
import { beforeTheFirst, type ChainedEntry, type LogHead } from '@/lib/log/entry'
import type { Schema } from '../schema'
import { anchorsOf } from './anchors'
import { logSeal, markOf } from './key'

/** What a check of a whole log found; `other-key` when its entries were chained with a key that is not here. */
export type LogVerdict = { readonly head: LogHead | null } & (
  { readonly key: 'ours'; readonly verdict: ChainVerdict } | { readonly key: 'other' }
)

/** How many entries are read at a time, so that a log of any length fits. */
const batch = 2000

/**
 * Checks the whole log of one organisation against its key, its head, what was kept outside the database, and a head
 * that somebody wrote down. `tx` sees one moment and the rows of this organisation.
 */
export async function verifyLog(
  tx: Kysely<Schema>,
  organisationId: string,
  noted: LogHead | null = null,
): Promise<LogVerdict> {
  const anchors = await anchorsOf(organisationId)
  const seal = await logSeal()
  const row = await tx
    .selectFrom('log_head')
    .select(['number', 'hash', 'key_mark'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  // As the owner a bigint comes as text.
  const head = row === undefined ? null : { number: Number(row.number), hash: row.hash }
  if (row !== undefined && row.key_mark !== markOf(seal)) return { key: 'other', head }
  const check = chainCheck({ organisationId, seal, anchors, noted })
  let unchained = 0
  for await (const entry of entriesOf(tx, organisationId)) {
    if (entry.number === null) unchained += 1
    else check.add({ ...entry, number: entry.number })
  }
  return { key: 'ours', head, verdict: check.finish(head, unchained) }
}

type Stored = Omit<ChainedEntry, 'number'> & { readonly number: number | null }

/** Every entry in order of its number; one without a number comes last. */
async function* entriesOf(tx: Kysely<Schema>, organisationId: string): AsyncGenerator<Stored> {
  const place = sql<string>`coalesce(number, 9223372036854775807)`
  let after: { readonly place: string; readonly id: string } | null = null
  for (;;) {
    const rows: readonly Row[] = await tx
      .selectFrom('log_entry')
      .select(['id', 'number', 'member_id as memberId', 'cause', 'action', 'subject_id as subjectId'])
      .select(['batch_id as batchId', 'detail', 'previous_hash as previousHash', 'hash'])
      // A moment that is no moment cannot be what was written.
      .select(sql<Date>`case when isfinite(at) then at else 'epoch' end`.as('at'))
      .select(sql<string>`${place}::text`.as('place'))
      .where('organisation_id', '=', organisationId)
      // Two entries with one number are possible for who may change the tables, so the id decides.
      .$if(after !== null, (query) => query.where(sql<boolean>`(${place}, id) > (${after?.place}, ${after?.id})`))
      .orderBy(place)
      .orderBy('id')
      .limit(batch)
      .execute()
    for (const row of rows) yield storedOf(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return
    after = { place: last.place, id: last.id }
  }
}

type Row = Omit<Stored, 'previousHash' | 'hash'> & {
  readonly id: string
  readonly place: string
  readonly previousHash: string | null
  readonly hash: string | null
}

function storedOf(row: Row): Stored {
  const { at, memberId, cause, action, subjectId, batchId, detail } = row
  const number = row.number === null ? null : Number(row.number)
  const previousHash = row.previousHash ?? beforeTheFirst
  return { number, at, memberId, cause, action, subjectId, batchId, detail, previousHash, hash: row.hash ?? '' }
}
