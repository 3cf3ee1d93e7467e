import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import { recordOf, type ReadinessRecord } from '@/lib/readiness/record'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Round } from '@/lib/rounds/round'
import { readinessReader } from './readiness'
import { columnsOf, readinessRecordOf } from './readiness-record-row'
import type { Tx } from './transaction'

/** A change begins before it is committed; none takes longer than this. */
const longestChange = '1 minute'

/** How a round stood day by day, for the trend. */
export function readinessRecordsReader(tx: Tx) {
  return {
    /** Every day of which the standing of a round was recorded, oldest first. */
    of: async (round: Round): Promise<readonly ReadinessRecord[]> => {
      const rows = await tx
        .selectFrom('readiness_record')
        .selectAll()
        .where('round_id', '=', round.id)
        .orderBy('day')
        .execute()
      return rows.map(readinessRecordOf)
    },
  }
}

/**
 * Judges the current round of an organisation and keeps its numbers for this day; the last of the day wins. One at a
 * time per organisation, and what is judged is read once the others are done: so no change that was committed before
 * is missed, whoever writes last.
 */
export async function recordReadiness(tx: Tx, organisationId: OrganisationId, today: Day): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`readiness_record ${organisationId}`}, 0))`.execute(tx)
  // An organisation that ended meanwhile has no round any more; what was frozen is not recorded again.
  const round = await tx
    .selectFrom('round')
    .select(['id', 'frozen_at'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (round === undefined || round.frozen_at !== null) return
  const standing = await readinessReader(tx, organisationId).standing(today)
  await keepRecords(tx, organisationId, standing.round, [recordOf(scoreReadiness(standing.facts, today))])
}

/** Keeps the numbers of these days of a round, in place of what was kept for those days. */
export async function keepRecords(
  tx: Tx,
  organisationId: OrganisationId,
  round: Pick<Round, 'id'>,
  records: readonly ReadinessRecord[],
): Promise<void> {
  const rows = records.map((record) => ({
    ...{ organisation_id: organisationId, round_id: round.id },
    ...columnsOf(record),
    recorded_at: sql<Date>`clock_timestamp()`,
  }))
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  await tx
    .insertInto('readiness_record')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'round_id', 'day'])
        .doUpdateSet(Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]))),
    )
    .execute()
}

/** Whether something was changed after the last record was made: so it is when the power went in between. */
export async function isBehind(tx: Tx): Promise<boolean> {
  const { behind } = await tx
    .selectNoFrom((eb) => [
      sql<boolean>`coalesce(
        ${eb.selectFrom('log_entry').select('at').orderBy('id', 'desc').limit(1)}
          > ${eb.selectFrom('readiness_record').select(({ fn }) => fn.max('recorded_at').as('at'))} - ${longestChange}::interval,
        true
      )`.as('behind'),
    ])
    .executeTakeFirstOrThrow()
  return behind
}
