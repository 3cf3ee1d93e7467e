import { sql } from 'kysely'
import { dayAt, type Day } from '@/lib/day'
import type { PersonalLink } from '@/lib/personal-link/personal-link'
import type { Round } from '@/lib/rounds/round'
import { ok, refuse, type Result } from '@/lib/result'
import type { Recorder } from './log'
import { freshSecret, hashOf } from './secrets'
import type { Actor, Tx } from './transaction'

/** The personal links that were handed out; none of them holds its secret. */
export function personalLinksReader(tx: Tx) {
  return {
    /** The links of a round, the newest first. */
    ofRound: async ({ id }: Pick<Round, 'id'>): Promise<readonly PersonalLink[]> => {
      const rows = await tx
        .selectFrom('personal_link')
        .select(['id', 'purpose', 'round_id', 'subject_id', 'language', 'until', 'made_at', 'opened_at', 'revoked_at'])
        .where('round_id', '=', id)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        ...{ id: row.id, purpose: row.purpose, roundId: row.round_id, subjectId: row.subject_id },
        ...{ language: row.language, until: row.until, madeOn: dayAt(row.made_at) },
        ...{ openedOn: dayOrNull(row.opened_at), revokedOn: dayOrNull(row.revoked_at) },
      }))
    },
  }
}

/** What a fresh link opens, and until when; the name is for the log. */
export type NewLink = Pick<PersonalLink, 'purpose' | 'roundId' | 'subjectId' | 'language' | 'until'> & {
  readonly title: string
}

/** Hands links out and ends them, with an entry in the log for each; a secret is in none of them. */
export function personalLinksStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...personalLinksReader(tx),

    /** Makes a link and gives its secret, for this once: what is kept is a hash. Links made earlier go on. */
    make: async ({ purpose, roundId, subjectId, language, until, title }: NewLink): Promise<string> => {
      const secret = freshSecret()
      await tx
        .insertInto('personal_link')
        .values({
          ...{ organisation_id: actor.organisationId, purpose, round_id: roundId, subject_id: subjectId, language },
          ...{ until, secret_sha256: hashOf(secret), made_by: actor.memberId },
          ...{ opened_at: null, revoked_at: null, revoked_by: null },
        })
        .execute()
      await record('personal-link-made', subjectId, { title, until })
      return secret
    },

    /** Ends a link at once, also for who has it open. Ending one that was revoked before changes nothing. */
    revoke: async (linkId: string): Promise<Result<null, 'not-found'>> => {
      const link = await tx
        .selectFrom('personal_link')
        .leftJoin('partner', (join) =>
          join
            .onRef('partner.organisation_id', '=', 'personal_link.organisation_id')
            .onRef('partner.id', '=', 'personal_link.subject_id'),
        )
        .select(['personal_link.subject_id', 'partner.name'])
        .where('personal_link.id', '=', linkId)
        .executeTakeFirst()
      if (link === undefined) return refuse('not-found')
      const revoked = await tx
        .updateTable('personal_link')
        .set({ revoked_at: sql`now()`, revoked_by: actor.memberId })
        .where('id', '=', linkId)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (revoked !== undefined) await record('personal-link-revoked', link.subject_id, { title: link.name ?? '' })
      return ok(null)
    },
  }
}

function dayOrNull(moment: Date | null): Day | null {
  return moment === null ? null : dayAt(moment)
}
