import { sql } from 'kysely'
import { changesBetween } from '@/lib/log/changes-between'
import { ok, refuse, type Result } from '@/lib/result'
import type { MilestoneEntry, OwnMilestone } from '@/lib/rounds/own-milestone'
import type { Round } from '@/lib/rounds/round'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The days that members added to the time line. */
export function milestonesReader(tx: Tx) {
  return {
    find: (milestoneId: string): Promise<OwnMilestone | undefined> =>
      tx
        .selectFrom('milestone')
        .select(['id', 'round_id as roundId', 'title', 'on_day as on', 'version'])
        .where('id', '=', milestoneId)
        .executeTakeFirst(),
  }
}

/** Keeps the days of our own on the time line, each change with its entry in the log. */
export function milestonesStore(tx: Tx, actor: Actor & { readonly memberId: string }, record: Recorder) {
  const changed_by = actor.memberId
  return {
    ...milestonesReader(tx),

    /** Adds a day. The same title on the same day is there once, however often somebody clicks. */
    add: async (round: Round, { title, on }: MilestoneEntry): Promise<void> => {
      // Of two clicks at once the second waits here, and then finds what the first added.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`milestone ${round.id}`}, 0))`.execute(tx)
      const same = await tx
        .selectFrom('milestone')
        .select('id')
        .where('round_id', '=', round.id)
        .where('title', '=', title)
        .where('on_day', '=', on)
        .executeTakeFirst()
      if (same !== undefined) return
      const { id } = await tx
        .insertInto('milestone')
        .values({ organisation_id: actor.organisationId, round_id: round.id, title, on_day: on, changed_by })
        .returning('id')
        .executeTakeFirstOrThrow()
      await record('milestone-added', id, { title, on })
    },

    /** Saves a changed day, unless a colleague saved it meanwhile. */
    save: async (before: OwnMilestone, after: OwnMilestone): Promise<Result<null, 'changed-meanwhile'>> => {
      const saved = await tx
        .updateTable('milestone')
        .set({ title: after.title, on_day: after.on, version: after.version + 1, changed_by, changed_at: sql`now()` })
        .where('id', '=', after.id)
        .where('version', '=', after.version)
        .returning('id')
        .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await record('milestone-changed', after.id, changesBetween(before, after, ['title', 'on']))
      return ok(null)
    },

    /** Takes a day off the time line; one that a colleague took off meanwhile is gone already. */
    remove: async ({ id, title, on }: OwnMilestone): Promise<void> => {
      const gone = await tx.deleteFrom('milestone').where('id', '=', id).returning('id').executeTakeFirst()
      if (gone !== undefined) await record('milestone-removed', id, { title, on })
    },
  }
}
