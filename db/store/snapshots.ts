import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { SnapshotContent } from '@/lib/rounds/snapshot/content'
import type { PastRound, Snapshot, SnapshotFile, WholeSnapshot } from '@/lib/rounds/snapshot/snapshot'
import type { SnapshotTable } from '../schema/rounds'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What was frozen. */
export function snapshotsReader(tx: Tx) {
  return {
    /** Every snapshot of the organisation, newest first, without its content. */
    all: async (): Promise<readonly Snapshot[]> => {
      const rows = await tx.selectFrom('snapshot').select(known).orderBy('number', 'desc').execute()
      return rows.map(snapshotOf)
    },

    /** Every frozen round with its snapshot, newest first: one statement. */
    withRounds: (): Promise<readonly PastRound[]> =>
      tx
        .selectFrom('snapshot')
        .innerJoin('round', (join) =>
          join
            .onRef('round.organisation_id', '=', 'snapshot.organisation_id')
            .onRef('round.id', '=', 'snapshot.round_id'),
        )
        .select(['snapshot.id', 'snapshot.round_id as roundId', 'snapshot.number', 'snapshot.made_on as madeOn'])
        .select(['round.number as roundNumber', 'round.kind'])
        .orderBy('snapshot.number', 'desc')
        .execute(),

    /** The snapshot with which a round was frozen, content included; undefined for a round that runs. */
    ofRound: async (roundId: string): Promise<WholeSnapshot | undefined> => {
      const row = await tx
        .selectFrom('snapshot')
        .select([...known, 'content'])
        .where('round_id', '=', roundId)
        .executeTakeFirst()
      return row === undefined ? undefined : { ...snapshotOf(row), content: row.content }
    },

    /** A snapshot by its id, content included. */
    find: async (snapshotId: string): Promise<WholeSnapshot | undefined> => {
      const row = await tx
        .selectFrom('snapshot')
        .select([...known, 'content'])
        .where('id', '=', snapshotId)
        .executeTakeFirst()
      return row === undefined ? undefined : { ...snapshotOf(row), content: row.content }
    },

    /** A snapshot by its id, without its content. */
    head: async (snapshotId: string): Promise<Snapshot | undefined> => {
      const row = await tx.selectFrom('snapshot').select(known).where('id', '=', snapshotId).executeTakeFirst()
      return row === undefined ? undefined : snapshotOf(row)
    },

    /** The documents that a round rests on, each with the versions that its links name: one statement. */
    evidenceOf: async (round: Pick<Round, 'id'>): Promise<SnapshotContent['evidence']> => {
      const used = tx.selectFrom('link').where('round_id', '=', round.id).where('removed_at', 'is', null)
      return tx
        .selectFrom('evidence')
        .select(['id', 'title', 'kind', 'about_on as aboutOn', 'period_from as periodFrom'])
        .select(['period_until as periodUntil', 'ends_on as endsOn', 'source', 'obtained'])
        .select(['redaction_note as redactionNote', 'confidential'])
        .select((from) =>
          jsonArrayFrom(
            from
              .selectFrom('evidence_version as version')
              .select(['version.id', 'version.number', 'version.uploaded_by as uploadedBy'])
              .select((within) =>
                jsonArrayFrom(
                  within
                    .selectFrom('evidence_file as file')
                    .select(['file.file_name as name', 'file.type', 'file.size', 'file.sha256'])
                    .whereRef('file.organisation_id', '=', 'version.organisation_id')
                    .whereRef('file.version_id', '=', 'version.id')
                    .orderBy('file.position'),
                ).as('files'),
              )
              .whereRef('version.organisation_id', '=', 'evidence.organisation_id')
              .whereRef('version.evidence_id', '=', 'evidence.id')
              .where('version.id', 'in', used.select('version_id'))
              .orderBy('version.number'),
          ).as('versions'),
        )
        .where('evidence.id', 'in', used.select('evidence_id'))
        .orderBy('evidence.created_at')
        .orderBy('evidence.id')
        .execute()
    },

    /** Whether the content and every file still have the hash with which they were frozen, computed from the bytes. */
    isWhole: async (snapshotId: string): Promise<boolean> => {
      const kept = await tx
        .selectFrom('snapshot')
        .select(['content', 'sha256'])
        .where('id', '=', snapshotId)
        .executeTakeFirstOrThrow()
      const files = await tx
        .selectFrom('snapshot_file')
        .select(['bytes', 'sha256'])
        .where('snapshot_id', '=', snapshotId)
        .execute()
      const isRight = (bytes: string | Uint8Array, sha256: string) => sha256Of(bytes) === sha256
      return isRight(kept.content, kept.sha256) && files.every(({ bytes, sha256 }) => isRight(bytes, sha256))
    },

    /** One rendered file, to the byte as it was kept. */
    file: async (snapshotId: string, name: string): Promise<SnapshotFile | undefined> =>
      tx
        .selectFrom('snapshot_file')
        .select(['name', 'type', 'language', 'bytes', 'sha256'])
        .where('snapshot_id', '=', snapshotId)
        .where('name', '=', name)
        .executeTakeFirst(),
  }
}

/** A round with everything that is frozen of it. */
export type Frozen = {
  readonly round: Pick<Round, 'id' | 'number'>
  readonly number: number
  readonly madeOn: Day
  readonly madeAt: Date
  readonly content: string
  readonly files: readonly Omit<SnapshotFile, 'sha256'>[]
}

/** Freezes rounds, with an entry in the log. */
export function snapshotsStore(tx: Tx, actor: Actor & { readonly memberId: string }, record: Recorder) {
  return {
    ...snapshotsReader(tx),

    /**
     * Keeps a snapshot and freezes its round, unless somebody froze it first or anything in the organisation changed
     * after the entry `seen` of the log: then the snapshot would not say what is.
     */
    freeze: async (
      { round, number, madeOn, madeAt, content, files }: Frozen,
      seen: number,
    ): Promise<Result<{ readonly snapshotId: string }, 'round-frozen' | 'changed-meanwhile'>> => {
      // The whole row: whoever changes something in this round is done, or waits and hears that it is frozen.
      const held = await tx
        .selectFrom('round')
        .select('frozen_on')
        .where('id', '=', round.id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (held.frozen_on !== null) return refuse('round-frozen')
      const head = await tx.selectFrom('log_head').select('number').forUpdate().executeTakeFirst()
      if ((head?.number ?? 0) !== seen) return refuse('changed-meanwhile')
      const own = { organisation_id: actor.organisationId }
      const { id, sha256 } = await tx
        .insertInto('snapshot')
        .values({
          ...{ ...own, round_id: round.id, number, content, sha256: sha256Of(content) },
          ...{ made_on: madeOn, made_at: madeAt, made_by: actor.memberId },
        })
        .returning(['id', 'sha256'])
        .executeTakeFirstOrThrow()
      for (const file of files) {
        await tx
          .insertInto('snapshot_file')
          .values({ ...own, ...file, snapshot_id: id, sha256: sha256Of(file.bytes) })
          .execute()
      }
      await tx
        .updateTable('round')
        .set({ frozen_at: madeAt, frozen_on: madeOn, frozen_by: actor.memberId })
        .where('id', '=', round.id)
        .execute()
      await record('round-frozen', round.id, { title: String(round.number), number, sha256 })
      return ok({ snapshotId: id })
    },
  }
}

const known = ['id', 'round_id', 'number', 'made_on', 'made_at', 'made_by', 'sha256'] as const

function snapshotOf(row: Pick<Selectable<SnapshotTable>, (typeof known)[number]>): Snapshot {
  return {
    id: row.id,
    roundId: row.round_id,
    number: row.number,
    madeOn: row.made_on,
    madeAt: row.made_at,
    madeBy: row.made_by,
    sha256: row.sha256,
  }
}

/** SHA-256 in hexadecimal: what proves that bytes are still those that were frozen. */
function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
