import { sql } from 'kysely'
import type { Member } from '@/lib/members/member'
import type { CalendarFeed } from '@/lib/calendar/feed'
import type { Recorder } from './log'
import { freshSecret, hashOf } from './secrets'
import type { Tx } from './transaction'

/** The address with which this member follows the time line in a calendar program. */
export function calendarFeedsReader(tx: Tx, member: Member) {
  return {
    /** The member's own, while it is open; nobody sees that of another. */
    own: async (): Promise<CalendarFeed | null> =>
      (await tx
        .selectFrom('calendar_feed')
        .select(['id', 'made_at as madeAt', 'read_on as readOn'])
        .where('member_id', '=', member.id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst()) ?? null,
  }
}

/** Makes and ends the address of this member. */
export function calendarFeedsStore(tx: Tx, member: Member, record: Recorder) {
  const end = () =>
    tx
      .updateTable('calendar_feed')
      .set({ revoked_at: sql`now()` })
      .where('member_id', '=', member.id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
  return {
    ...calendarFeedsReader(tx, member),

    /** Makes a new address and ends the one before it. The secret is told once: only its hash is kept. */
    make: async (): Promise<{ readonly secret: string }> => {
      // Of two clicks at once the second waits here, and ends what the first made.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`calendar ${member.id}`}, 0))`.execute(tx)
      const ended = await end()
      const secret = freshSecret()
      const { id } = await tx
        .insertInto('calendar_feed')
        .values({
          ...{ organisation_id: member.organisationId, member_id: member.id },
          ...{ secret_sha256: hashOf(secret), read_on: null, revoked_at: null },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await record(ended === undefined ? 'calendar-feed-made' : 'calendar-feed-renewed', id)
      return { secret }
    },

    /** Ends the address; when there is none, nothing happens. */
    revoke: async (): Promise<void> => {
      const ended = await end()
      if (ended !== undefined) await record('calendar-feed-revoked', ended.id)
    },
  }
}
