import type { Selectable } from 'kysely'
import type { Day } from '@/lib/day'
import { changesBetween } from '@/lib/log/changes-between'
import type { Round } from '@/lib/rounds/round'
import { ok, refuse, type Result } from '@/lib/result'
import type { RoundTable } from '../schema/rounds'
import { touchFigures } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The rounds of an organisation; everything on the screens belongs to the one with the highest number. */
export function roundsReader(tx: Tx) {
  return {
    /** The round that the organisation works in now, or the last one when that was frozen. */
    current: async (): Promise<Round> => roundOf(await newest(tx).executeTakeFirstOrThrow()),

    /** Every round, newest first. */
    all: async (): Promise<readonly Round[]> => {
      const rows = await tx.selectFrom('round').selectAll().orderBy('number', 'desc').execute()
      return rows.map(roundOf)
    },

    find: async (roundId: string): Promise<Round | undefined> => {
      const row = await tx.selectFrom('round').selectAll().where('id', '=', roundId).executeTakeFirst()
      return row === undefined ? undefined : roundOf(row)
    },
  }
}

/** The id of the round that is on, for within another statement. */
export function currentRoundId(tx: Tx) {
  return tx.selectFrom('round').select('id').orderBy('number', 'desc').limit(1)
}

/** The ids of rounds in which something may change, for within another statement. */
export function runningRoundIds(tx: Tx) {
  return tx.selectFrom('round').select('id').where('frozen_at', 'is', null)
}

function newest(tx: Tx) {
  return tx.selectFrom('round').selectAll().orderBy('number', 'desc').limit(1)
}

/** A round as it is stored. */
export function roundOf(row: Omit<Selectable<RoundTable>, 'organisation_id'>): Round {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    editionId: row.edition_id,
    startsOn: row.starts_on,
    decisionOn: row.decision_on,
    firstCaseOn: row.first_case_on,
    followsId: row.follows_id,
    frozenOn: row.frozen_on,
    createdAt: row.created_at,
    version: row.version,
  }
}

/** Saves the days of a round, with their entry in the log. */
export function roundsStore(tx: Tx, actor: Actor, record: Recorder) {
  return {
    ...roundsReader(tx),

    /**
     * The round to change something in. Held until this transaction ends, so that nobody freezes it meanwhile (which
     * takes the whole row; other changes need not wait); refused when it is frozen.
     */
    running: async (): Promise<Result<Round, 'round-frozen'>> => {
      const round = roundOf(await newest(tx).forKeyShare().executeTakeFirstOrThrow())
      return round.frozenOn === null ? ok(round) : refuse('round-frozen')
    },

    /** Saves the days of a round, unless a colleague saved it meanwhile. */
    save: async (round: Round): Promise<Result<Round, 'changed-meanwhile'>> => {
      const days: Days = {
        starts_on: round.startsOn,
        decision_on: round.decisionOn,
        first_case_on: round.firstCaseOn,
      }
      await touchFigures(tx, actor.organisationId)
      const before = await tx
        .selectFrom('round')
        .select(['starts_on', 'decision_on', 'first_case_on'])
        .where('id', '=', round.id)
        .executeTakeFirstOrThrow()
      const saved = await tx
        .updateTable('round')
        .set({ ...days, version: round.version + 1 })
        .where('id', '=', round.id)
        .where('version', '=', round.version)
        .returning('version')
        .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await record(
        'round-changed',
        round.id,
        changesBetween(before, days, ['starts_on', 'decision_on', 'first_case_on']),
      )
      return ok({ ...round, version: saved.version })
    },
  }
}

type Days = { readonly starts_on: Day; readonly decision_on: Day; readonly first_case_on: Day | null }
