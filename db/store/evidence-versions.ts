import { sql } from 'kysely'
import type { Evidence } from '@/lib/evidence/evidence'
import type { EvidenceFile } from '@/lib/evidence/version'
import { settings } from '../settings'
import { runningRoundIds } from './rounds'
import type { Actor, Tx } from './transaction'

/** A file of a version that is made; what was taken over from an earlier version was perhaps scanned already. */
export type NewFile = Pick<EvidenceFile, 'fileName' | 'type' | 'size' | 'sha256'> & Partial<Pick<EvidenceFile, 'scan'>>

/** Adds a version with these files and the days that its item has, and gives its id. */
export async function insertVersion(
  tx: Tx,
  actor: Actor & { memberId: string },
  evidenceId: string,
  number: number,
  files: readonly NewFile[],
) {
  const { id } = await tx
    .insertInto('evidence_version')
    .columns([
      'organisation_id',
      'evidence_id',
      'number',
      'uploaded_by',
      'about_on',
      'period_from',
      'period_until',
      'ends_on',
    ])
    .expression((from) =>
      from
        .selectFrom('evidence')
        .select(['organisation_id', 'id'])
        .select([sql.val(number).$castTo<number>().as('number'), sql.val(actor.memberId).as('uploaded_by')])
        .select(['about_on', 'period_from', 'period_until', 'ends_on'])
        .where('id', '=', evidenceId),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('evidence_file')
    .values(
      files.map(({ fileName, type, size, sha256, scan }, place) => ({
        organisation_id: actor.organisationId,
        version_id: id,
        position: place + 1,
        file_name: fileName,
        type,
        size,
        sha256,
        // Whoever asks for it meanwhile hears that it waits.
        scan: scan ?? (settings().clamd === null ? 'not-scanned' : 'waiting'),
      })),
    )
    .execute()
  return id
}

/**
 * The newest version has the days of its item; older ones keep theirs. Who changed them is not the one to accept what
 * waits for a review there (four eyes).
 */
export async function changeNewest(
  tx: Tx,
  actor: Actor & { memberId: string },
  { id, ...evidence }: Evidence,
): Promise<void> {
  const { id: versionId } = await tx
    .updateTable('evidence_version')
    .set({
      about_on: evidence.aboutOn,
      period_from: evidence.periodFrom,
      period_until: evidence.periodUntil,
      ends_on: evidence.endsOn,
      changed_by: actor.memberId,
    })
    .where('evidence_id', '=', id)
    .where('number', '=', (from) =>
      from
        .selectFrom('evidence_version as newest')
        .select(({ fn }) => fn.max('newest.number').as('number'))
        .where('newest.evidence_id', '=', id),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('link')
    .set({ changed_by: actor.memberId })
    .where('version_id', '=', versionId)
    .where('round_id', 'in', runningRoundIds(tx))
    .where('status', '<>', 'accepted')
    .execute()
}
