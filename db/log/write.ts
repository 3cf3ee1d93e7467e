import { sql, type Transaction } from 'kysely'
import { asKept, canonicalText } from '@/lib/log/canonical'
import { beforeTheFirst, type ChainedEntry, type LogEntry, type LogHead } from '@/lib/log/entry'
import type { LogAction } from '@/lib/log/actions'
import type { Schema } from '../schema'
import { logSeal, markOf, type Seal } from './key'

type Tx = Transaction<Schema>

/** What happened, before it has its place in the chain. */
export type Happened = Pick<LogEntry, 'memberId' | 'cause' | 'subjectId' | 'detail'> & {
  readonly organisationId: string
  readonly action: LogAction
}

type Collected = { happened: Happened[]; batchId: string | null }

/** What happened in each transaction that runs now, in the order in which it was recorded. */
const running = new WeakMap<Tx, Collected>()

/** Starts collecting; `writeLog` must follow before the transaction ends, or what was recorded would be lost. */
export function openLog(tx: Tx): void {
  running.set(tx, { happened: [], batchId: null })
}

/** Adds one entry to what this transaction will write. */
export function collect(tx: Tx, happened: Happened): void {
  collectedIn(tx).happened.push(happened)
}

/** From here on the entries of this transaction belong to one change to many things. */
export function markBatch(tx: Tx, batchId: string): void {
  collectedIn(tx).batchId = batchId
}

/**
 * Writes what was collected, as the last thing before the commit: the chain of the organisation is held from here to
 * the commit, so that two changes at once follow each other, and nothing else is waited for meanwhile. Two statements.
 */
export async function writeLog(tx: Tx): Promise<void> {
  const { happened, batchId } = collectedIn(tx)
  const [first] = happened.splice(0, 1)
  if (first === undefined) return
  const all = [first, ...happened.splice(0)]
  const { organisationId } = first
  if (all.some((one) => one.organisationId !== organisationId)) throw new Error('entries of two organisations at once')
  const seal = await logSeal()
  const head = await holdHead(tx, organisationId, seal)
  const entries = chained(seal, organisationId, head, all, batchId)
  await addToChain(tx, organisationId, entries)
}

function collectedIn(tx: Tx): Collected {
  const collected = running.get(tx)
  if (collected === undefined) throw new Error('this transaction does not write its log')
  return collected
}

async function holdHead(tx: Tx, organisationId: string, seal: Seal): Promise<LogHead> {
  return (
    tx
      .insertInto('log_head')
      .values({ organisation_id: organisationId, number: 0, hash: beforeTheFirst, key_mark: markOf(seal) })
      // An update that changes nothing, because it waits for the row and then gives it as it is by now.
      .onConflict((conflict) =>
        conflict.column('organisation_id').doUpdateSet((row) => ({ number: row.ref('log_head.number') })),
      )
      .returning(['number', 'hash'])
      .executeTakeFirstOrThrow()
  )
}

function chained(
  seal: Seal,
  organisationId: string,
  head: LogHead,
  all: readonly Happened[],
  batchId: string | null,
): readonly ChainedEntry[] {
  const at = new Date()
  let { number, hash } = head
  return all.map(({ memberId, cause, action, subjectId, detail }) => {
    number += 1
    const entry = { number, at, memberId, cause, action, subjectId, batchId, detail: asKept(detail) }
    const previousHash = hash
    hash = seal(canonicalText(organisationId, entry, previousHash))
    return { ...entry, previousHash, hash }
  })
}

async function addToChain(tx: Tx, organisationId: string, entries: readonly ChainedEntry[]): Promise<void> {
  const last = entries.at(-1)
  await sql`
    with added as (
      insert into log_entry
        (organisation_id, number, at, member_id, cause, action, subject_id, batch_id, detail, previous_hash, hash)
      select ${organisationId}::uuid, "number", at, "memberId", cause, action, "subjectId", "batchId", detail, "previousHash", hash
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry (
        "number" bigint, at timestamptz, "memberId" uuid, cause text, action text, "subjectId" text, "batchId" uuid,
        detail jsonb, "previousHash" text, hash text)
      order by "number"
    )
    update log_head set number = ${last?.number}, hash = ${last?.hash} where organisation_id = ${organisationId}
  `.execute(tx)
}
