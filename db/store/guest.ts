import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import type { PersonalLink } from '@/lib/personal-link/personal-link'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { evaluationsReader, keepEvaluation, type GivenEvaluation, type NamedEvaluation } from './evaluations'
import { recorderOn } from './log'
import { hashOf } from './secrets'
import { bind, rollingBack, type Tx } from './transaction'

/** What an open personal link tells: which one thing it is for, and of whom. */
export type Pass = Pick<PersonalLink, 'purpose' | 'roundId' | 'subjectId' | 'language' | 'until'> & {
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly fictional: boolean
  readonly linkId: string
}

/** What the form of a partner shows: who asks whom, and what was handed in before. */
export type GuestEvaluation = {
  readonly pass: Pass
  readonly partnerName: string
  /** Null as long as nothing was handed in. */
  readonly given: NamedEvaluation | null
}

/** Whether a secret opens anything on this day; the first time that it does is kept and logged. */
export async function openLink(secret: string, today: Day): Promise<Pass | null> {
  const opened = await rollingBack<Pass, 'link-ended'>(async (tx) => {
    const pass = await enter(tx, secret, today)
    if (pass === null) return refuse('link-ended')
    const first = await tx
      .updateTable('personal_link')
      .set({ opened_at: sql`now()` })
      .where('id', '=', pass.linkId)
      .where('opened_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (first !== undefined) {
      await recorderOf(tx, pass)('personal-link-opened', pass.subjectId, { title: await partnerName(tx, pass) })
    }
    return ok(pass)
  })
  return opened.ok ? opened.value : null
}

/** The evaluation that a link is for; null when the link ended, or is for something else. */
export async function guestEvaluation(secret: string, today: Day): Promise<GuestEvaluation | null> {
  return database()
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const pass = await enter(tx, secret, today)
      if (pass === null || pass.purpose !== 'evaluation') return null
      const [given] = await evaluationsReader(tx).ofPartner({ id: pass.roundId }, pass.subjectId)
      return { pass, partnerName: await partnerName(tx, pass), given: given ?? null }
    })
}

/** Keeps what a partner hands in through a link, unless the link ended meanwhile. */
export async function handInEvaluation(
  secret: string,
  today: Day,
  given: Omit<GivenEvaluation, 'partnerId' | 'handedInOn'>,
): Promise<Result<Pass, 'link-ended'>> {
  return rollingBack<Pass, 'link-ended'>(async (tx) => {
    const asked = await enter(tx, secret, today)
    if (asked === null || asked.purpose !== 'evaluation') return refuse('link-ended')
    // Held, so that nobody ends the link or freezes the round in between; then asked again, as it stands by now.
    await tx.selectFrom('personal_link').select('id').where('id', '=', asked.linkId).forNoKeyUpdate().execute()
    await tx.selectFrom('round').select('id').where('id', '=', asked.roundId).forKeyShare().execute()
    const pass = await enter(tx, secret, today)
    if (pass === null) return refuse('link-ended')
    const kept = await keepEvaluation(
      tx,
      { organisationId: pass.organisationId, roundId: pass.roundId },
      { ...given, partnerId: pass.subjectId, handedInOn: today },
      { link_id: pass.linkId, recorded_by: null },
    )
    if (kept === 'added') {
      await recorderOf(tx, pass)('evaluation-handed-in', pass.subjectId, { title: await partnerName(tx, pass) })
    }
    return ok(pass)
  })
}

/** The secret shows which organisation this is; the database tells it of open links only. */
async function enter(tx: Tx, secret: string, today: Day): Promise<Pass | null> {
  const { rows } = await sql<{ pass: Pass | null }>`
    select open_personal_link(${hashOf(secret)}, ${today}::date) as pass
  `.execute(tx)
  const pass = rows[0]?.pass ?? null
  if (pass !== null) await bind(tx, pass.organisationId, false)
  return pass
}

async function partnerName(tx: Tx, { subjectId }: Pass): Promise<string> {
  const { name } = await tx.selectFrom('partner').select('name').where('id', '=', subjectId).executeTakeFirstOrThrow()
  return name
}

function recorderOf(tx: Tx, { organisationId }: Pass) {
  return recorderOn(tx, { organisationId, memberId: null, cause: 'link' })
}
