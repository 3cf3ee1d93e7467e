import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { Role } from '@/lib/members/roles'
import type { TimelineFacts } from '@/lib/rounds/timeline-facts'
import { database } from '../connection'
import { hashOf } from './secrets'
import { timelineReader } from './timeline'

/** Whose calendar a secret opens, and what the time line is made of. */
export type OpenFeed = Asked & { readonly facts: TimelineFacts }

type Asked = {
  readonly organisationId: string
  readonly organisationName: string
  readonly fictional: boolean
  readonly feedId: string
  readonly role: Role
  readonly language: Language
}

/** The time line behind a secret; null when there is none, it was revoked, or its member left. Notes the day of asking. */
export async function openCalendarFeed(secret: string, today: Day): Promise<OpenFeed | null> {
  return database()
    .transaction()
    .execute(async (tx) => {
      const { rows } = await sql<{
        asked: Asked | null
      }>`select open_calendar_feed(${hashOf(secret)}) as asked`.execute(tx)
      const asked = rows[0]?.asked ?? null
      if (asked === null) return null
      // From here on the secret has shown which organisation this is. Confidential evidence is not on the time line.
      await sql`
        select set_config('app.organisation_id', ${asked.organisationId}, true),
          set_config('app.sees_confidential', 'no', true)
      `.execute(tx)
      await tx
        .updateTable('calendar_feed')
        .set({ read_on: today })
        .where('id', '=', asked.feedId)
        .where((row) => row('read_on', 'is distinct from', today))
        .execute()
      return { ...asked, facts: await timelineReader(tx).facts(today) }
    })
}
