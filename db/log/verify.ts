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

/** Every entry in order of its number; those without a number come last. Each batch is found by an index. */
async function* entriesOf(tx: Kysely<Schema>, organisationId: string): AsyncGenerator<Stored> {
  const numbered = entries(tx, organisationId).where('number', 'is not', null).orderBy('number').orderBy('id')
  yield* inBatches((last) =>
    last === undefined
      ? numbered
      : // Two entries with one number are possible for who may change the tables, so the id decides.
        numbered
          .where(sql<boolean>`number >= ${last.number}`)
          .where(sql<boolean>`(number, id) > (${last.number}, ${last.id})`),
  )
  const unnumbered = entries(tx, organisationId).where('number', 'is', null).orderBy('id')
  yield* inBatches((last) => (last === undefined ? unnumbered : unnumbered.where('id', '>', last.id)))
}

/** Asks for what comes after the last of each batch, until there is no more. */
async function* inBatches(after: (last: Row | undefined) => ReturnType<typeof entries>): AsyncGenerator<Stored> {
  let last: Row | undefined
  for (;;) {
    const rows: readonly Row[] = await after(last).limit(batch).execute()
    for (const row of rows) yield storedOf(row)
    last = rows.at(-1)
    if (rows.length < batch) return
  }
}

function entries(tx: Kysely<Schema>, organisationId: string) {
  return (
    tx
      .selectFrom('log_entry')
      .select(['id', 'number', 'member_id as memberId', 'cause', 'action', 'subject_id as subjectId'])
      .select(['batch_id as batchId', 'detail', 'previous_hash as previousHash', 'hash'])
      // A moment that is no moment cannot be what was written.
      .select(sql<Date>`case when isfinite(at) then at else 'epoch' end`.as('at'))
      .where('organisation_id', '=', organisationId)
  )
}

type Row = Omit<Stored, 'previousHash' | 'hash'> & {
  readonly id: string
  readonly previousHash: string | null
  readonly hash: string | null
}

function storedOf(row: Row): Stored {
  const { at, memberId, cause, action, subjectId, batchId, detail } = row
  const number = row.number === null ? null : Number(row.number)
  const previousHash = row.previousHash ?? beforeTheFirst
  return { number, at, memberId, cause, action, subjectId, batchId, detail, previousHash, hash: row.hash ?? '' }
}
