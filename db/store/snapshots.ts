import type { Selectable } from 'kysely'
import type { Snapshot, SnapshotFile, WholeSnapshot } from '@/lib/rounds/snapshot/snapshot'
import type { SnapshotTable } from '../schema/rounds'
import type { Tx } from './transaction'

/** What was frozen. */
export function snapshotsReader(tx: Tx) {
  return {
    /** Every snapshot of the organisation, newest first, without its content. */
    all: async (): Promise<readonly Snapshot[]> => {
      const rows = await tx.selectFrom('snapshot').select(known).orderBy('number', 'desc').execute()
      return rows.map(snapshotOf)
    },

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
