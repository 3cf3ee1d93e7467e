import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { CountedOn } from '@/lib/ijkpunten/course'
import type { Ijkpunt, IjkpuntEntry } from '@/lib/ijkpunten/ijkpunt'
import { ok, refuse, type Result } from '@/lib/result'
import { countedSince } from '../registers/indicators/beyond-registers'
import { touchFigures } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The targets that the steering group set. */
export function ijkpuntenReader(tx: Tx) {
  const rows = () =>
    tx
      .selectFrom('ijkpunt')
      .innerJoin('member', 'member.id', 'ijkpunt.recorded_by')
      .innerJoin('person', 'person.id', 'member.person_id')
      .select(['ijkpunt.id', 'ijkpunt.indicator_id as indicatorId', 'ijkpunt.from_on as fromOn', 'ijkpunt.note'])
      .select(['ijkpunt.by_on as byOn', 'ijkpunt.set_by as setBy', 'ijkpunt.set_on as setOn'])
      .select((one) => one.cast<number | null>('ijkpunt.target', 'double precision').as('target'))
      .select(['person.name as recordedBy', 'ijkpunt.recorded_at as recordedAt'])
      .orderBy('ijkpunt.recorded_at', 'desc')
      .orderBy('ijkpunt.id')

  return {
    /** Every ijkpunt that was ever set or taken away, the newest first: one statement. */
    all: (): Promise<readonly Ijkpunt[]> => rows().execute(),

    /** Those of one indicator, the newest first: one statement. */
    of: (indicatorId: string): Promise<readonly Ijkpunt[]> =>
      rows().where('ijkpunt.indicator_id', '=', indicatorId).execute(),

    /**
     * For what adds up: how much there was since the ijkpunt began on each of the days, until its last day. One statement,
     * however many days; the days come back in order.
     */
    counted: async (ijkpuntId: string, days: readonly Day[]): Promise<readonly CountedOn[]> => {
      const { rows } = await sql<CountedOn>`
        select asked_on as "on", coalesce(${countedSince(sql`asked_on`)}, 0) as counted
        from (
          select ijkpunt.*, asked_on, least(by_on, asked_on) as until
          from ijkpunt cross join unnest(${[...days]}::date[]) as asked_on
          where id = ${ijkpuntId}
        ) as held
        order by asked_on
      `.execute(tx)
      return rows
    },
  }
}

/** Keeps ijkpunten. One that was set stays as it was; who was wrong sets another. */
export function ijkpuntenStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const reader = ijkpuntenReader(tx)
  return {
    ...reader,

    /**
     * Sets an ijkpunt, or takes it away (no target). `seenId` is the newest of this indicator that the member saw; when a
     * colleague set another one meanwhile nothing is kept. The same twice, as by a double click, is one. `told` is what the
     * log says of it: the name of the indicator, and the target as people read it.
     */
    add: async (
      entry: IjkpuntEntry,
      seenId: string | null,
      told: { readonly title: string; readonly target: string },
    ): Promise<Result<null, 'changed-meanwhile'>> => {
      await touchFigures(tx, actor.organisationId)
      const [newest] = await reader.of(entry.indicatorId)
      if (newest !== undefined && isSame(newest, entry)) return ok(null)
      if ((newest?.id ?? null) !== seenId) return refuse('changed-meanwhile')
      const { indicatorId, target, fromOn, byOn, setBy, setOn, note } = entry
      await tx
        .insertInto('ijkpunt')
        .values({
          organisation_id: actor.organisationId,
          ...{ indicator_id: indicatorId, from_on: fromOn, by_on: byOn, set_by: setBy, set_on: setOn, note },
          ...{ target: target === null ? null : String(target), recorded_by: actor.memberId },
        })
        .execute()
      if (target === null) await record('ijkpunt-withdrawn', indicatorId, { title: told.title, fromOn, setOn })
      else await record('ijkpunt-set', indicatorId, { ...told, fromOn, byOn, setOn })
      return ok(null)
    },
  }
}

function isSame(kept: Ijkpunt, entry: IjkpuntEntry): boolean {
  const keys = ['target', 'fromOn', 'byOn', 'setBy', 'setOn', 'note'] as const
  return keys.every((key) => kept[key] === entry[key])
}
