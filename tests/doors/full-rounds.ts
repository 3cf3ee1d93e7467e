import { sql } from 'kysely'
import { gather } from '@/app/api/snapshots/gather'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { createHash } from 'node:crypto'
import type { Member } from '@/lib/members/member'
import { contentText } from '@/lib/rounds/snapshot/make-content'
import { testDay } from '@/tests/support/signed-in-as'

/** The round that is on, and one before it that was frozen with its snapshot. */
export type RoundIds = Readonly<Record<'roundId' | 'frozenRoundId' | 'snapshotId', string>>

/**
 * Gives an organisation an earlier round that was frozen. Behind the back of the product, which would freeze the round
 * that is on: every other door leads into that one.
 */
export async function givenFullRounds(lead: Member): Promise<RoundIds> {
  const gathered = await gather({ read: (work) => readAs(lead, work), today: testDay })
  const content = contentText({
    ...gathered,
    organisation: { name: lead.organisationName, fictional: true },
    ...{ madeOn: testDay, madeAt: new Date(), madeBy: lead.name },
  })
  const roundId = gathered.standing.round.id
  const frozen = await asOwner(process.env.DATABASE_URL ?? '', async (db) => {
    await sql`update round set number = 2 where id = ${roundId}`.execute(db)
    const { rows } = await sql<Omit<RoundIds, 'roundId'>>`
      with earlier as (
        insert into round (organisation_id, kind, edition_id, starts_on, decision_on, number, frozen_at, frozen_on, frozen_by)
        select organisation_id, kind, edition_id, starts_on - 400, decision_on - 400, 1, now(), ${testDay}, ${lead.id}::uuid
        from round where id = ${roundId} returning organisation_id, id
      ), kept as (
        insert into snapshot (organisation_id, round_id, number, made_on, made_at, made_by, content, sha256)
        select organisation_id, id, 1, ${testDay}, now(), ${lead.id}::uuid, ${content}, ${sha256Of(content)} from earlier
        returning organisation_id, id, round_id
      ), files as (
        insert into snapshot_file (organisation_id, snapshot_id, name, type, language, bytes, sha256)
        select organisation_id, id, 'summary-' || language || '.pdf', 'application/pdf', language, '%PDF-'::bytea,
          ${sha256Of('%PDF-')}
        from kept cross join (values ('nl'), ('en')) as each(language)
      )
      select id as "snapshotId", round_id as "frozenRoundId" from kept
    `.execute(db)
    return rows[0]
  })
  if (frozen === undefined) throw new Error('no round was frozen')
  return { roundId, ...frozen }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
