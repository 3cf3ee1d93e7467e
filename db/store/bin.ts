import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { linksToRestore, type BinnedEvidence } from '@/lib/evidence/bin'
import { evidencePerPage } from '@/lib/evidence/listed'
import { expectationOf, type Framework } from '@/lib/framework/framework'
import type { OrganisationId } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { markBatch } from '../log/write'
import { recorderOn, type Recorder } from './log'
import { runningRoundIds } from './rounds'
import type { Tx } from './transaction'

/** What was removed and can still be put back. */
export function binReader(tx: Tx) {
  return {
    /** One page of what was removed, the latest first, with how much there is. */
    page: async (page: number): Promise<{ readonly rows: readonly BinnedEvidence[]; readonly total: number }> => {
      const rows = await binned(tx)
        .select(sql<number>`count(*) over ()::int`.as('total'))
        .orderBy('evidence.removed_at', 'desc')
        .orderBy('evidence.id')
        .limit(evidencePerPage)
        .offset((page - 1) * evidencePerPage)
        .execute()
      return { rows, total: rows[0]?.total ?? 0 }
    },

    /** A removed item, if the reader may see it. */
    find: async (evidenceId: string): Promise<BinnedEvidence | undefined> =>
      binned(tx).where('evidence.id', '=', evidenceId).executeTakeFirst(),
  }
}

/** Puts removed evidence back. */
export function binStore(tx: Tx, record: Recorder) {
  return {
    ...binReader(tx),

    /** Puts an item back with the links that went with it; gives the expectations that no longer exist. */
    restore: async (
      evidenceId: string,
      round: Round,
      framework: Framework,
    ): Promise<Result<{ readonly lost: readonly string[] }, 'not-found'>> => {
      const item = await tx
        .selectFrom('evidence')
        .select('removed_at')
        .where('id', '=', evidenceId)
        .where('removed_at', 'is not', null)
        .forNoKeyUpdate()
        .executeTakeFirst()
      if (item === undefined) return refuse('not-found')
      const links = await tx
        .selectFrom('link')
        .select(['id', 'round_id as roundId', 'expectation_id as expectationId'])
        .where('evidence_id', '=', evidenceId)
        .where('round_id', 'in', runningRoundIds(tx))
        .where('removed_at', 'is not', null)
        .execute()
      const { back, lost } = linksToRestore(links, round.id, (id) => expectationOf(framework, id) !== undefined)
      await tx
        .updateTable('evidence')
        .set({ removed_at: null, removed_by: null })
        .where('id', '=', evidenceId)
        .execute()
      if (back.length > 0) {
        const ids = back.map(({ id }) => id)
        await tx.updateTable('link').set({ removed_at: null }).where('id', 'in', ids).execute()
        markBatch(tx, randomUUID())
      }
      for (const { id, expectationId } of back) await record('link-restored', id, { expectationId, evidenceId })
      await record('evidence-restored', evidenceId, { links: back.length })
      return ok({ lost: lost.map(({ expectationId }) => expectationId) })
    },
  }
}

/**
 * Takes away for good what waited in the bin for more than thirty days; the database lets nothing else go. The bytes go
 * with the next sweep.
 */
export async function emptyBin(tx: Tx, organisationId: OrganisationId): Promise<void> {
  const record = recorderOn(tx, { organisationId, memberId: null, cause: 'system' })
  const { rows } = await sql<{ id: string }>`select empty_bin() as id`.execute(tx)
  for (const { id } of rows) await record('evidence-erased', id)
}

function binned(tx: Tx) {
  return tx
    .selectFrom('evidence')
    .leftJoin('member', (join) =>
      join
        .onRef('member.organisation_id', '=', 'evidence.organisation_id')
        .onRef('member.id', '=', 'evidence.removed_by'),
    )
    .leftJoin('person', 'person.id', 'member.person_id')
    .where('evidence.removed_at', 'is not', null)
    .select([
      'evidence.id',
      'evidence.title',
      'evidence.kind',
      'evidence.removed_at as removedAt',
      'person.name as removedByName',
    ])
    .$narrowType<{ removedAt: Date }>()
    .select([
      sql<number>`coalesce((
        select sum(file.size) from evidence_version as version
        join evidence_file as file
          on file.organisation_id = version.organisation_id and file.version_id = version.id
        where version.organisation_id = evidence.organisation_id and version.evidence_id = evidence.id
      ), 0)::bigint`.as('size'),
      sql<number>`(
        select count(*) from link
        where link.organisation_id = evidence.organisation_id and link.evidence_id = evidence.id
          and link.status <> 'withdrawn'
      )::int`.as('links'),
    ])
}
