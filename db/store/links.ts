import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { Link, ShownLink } from '@/lib/evidence/link'
import { isOwnCheck, type Review } from '@/lib/evidence/review'
import type { Member } from '@/lib/members/member'
import type { LogAction } from '@/lib/log/actions'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { Recorder } from './log'
import { currentRoundId } from './rounds'
import { shownLinks } from './shown-links'
import type { Actor, Tx } from './transaction'

/** Links between evidence and what is asked, with their review. */
export function linksReader(tx: Tx) {
  return {
    /** The links of the given expectations in a round, in the order in which they were made. */
    of: (round: Round, expectationIds: readonly string[]): Promise<readonly ShownLink[]> =>
      expectationIds.length === 0
        ? Promise.resolve([])
        : shownLinks(tx, (query) =>
            query.where('link.round_id', '=', round.id).where('link.expectation_id', 'in', expectationIds),
          ),

    /** Where an item is used in a round. */
    ofEvidence: (round: Round, evidenceId: string): Promise<readonly ShownLink[]> =>
      shownLinks(tx, (query) => query.where('link.round_id', '=', round.id).where('link.evidence_id', '=', evidenceId)),

    /**
     * Submitted links that this member may review: what somebody else uploaded, and under own check what they did
     * themselves; the oldest so many, or all of them.
     */
    waitingFor: (
      round: Round,
      { id, checking }: Pick<Member, 'id' | 'checking'>,
      most?: number,
    ): Promise<readonly ShownLink[]> =>
      shownLinks(tx, (query) =>
        query
          .where('link.round_id', '=', round.id)
          .where('link.status', '=', 'submitted')
          .$if(checking !== 'own-too', (others) => others.where('link.uploaded_by', '<>', id))
          .$if(most !== undefined, (few) => few.limit(most ?? 0)),
      ),

    /** Every link of a round, withdrawn ones as well. */
    ofRound: (round: Round): Promise<readonly ShownLink[]> =>
      shownLinks(tx, (query) => query.where('link.round_id', '=', round.id)),

    /** Every link in force in a round, for the summary. */
    inForce: (round: Round): Promise<readonly ShownLink[]> =>
      shownLinks(tx, (query) =>
        query
          .where('link.round_id', '=', round.id)
          .where('link.status', '<>', 'withdrawn')
          .where('link.infected', '=', false),
      ),

    /** A link of the round that is on; those of earlier rounds are part of what was frozen. */
    find: async (linkId: string): Promise<Link | undefined> => {
      const row = await tx
        .selectFrom('link')
        .selectAll()
        .where('id', '=', linkId)
        .where('round_id', '=', currentRoundId(tx))
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      if (row === undefined) return undefined
      return {
        id: row.id,
        expectationId: row.expectation_id,
        evidenceId: row.evidence_id,
        versionId: row.version_id,
        pages: row.pages,
        shows: row.shows,
        validUntil: row.valid_until,
        status: row.status,
        uploadedBy: row.uploaded_by,
        changedBy: row.changed_by,
        reviewedBy: row.reviewed_by,
        reason: row.reason,
      }
    },
  }
}

export type NewLink = Pick<
  Link,
  'expectationId' | 'evidenceId' | 'versionId' | 'uploadedBy' | 'pages' | 'shows' | 'validUntil'
>

/** Makes links and saves their review, each with its entry in the log. */
export function linksStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...linksReader(tx),

    /** Links an item to an expectation; the same pair exists once in a round. */
    add: async (round: Round, link: NewLink): Promise<Result<{ linkId: string }, 'already-linked' | 'not-found'>> => {
      // Held until the link is there: an item that is removed at this moment takes the link along, or is not found.
      const item = await tx
        .selectFrom('evidence')
        .select('id')
        .where('id', '=', link.evidenceId)
        .where('removed_at', 'is', null)
        .forShare()
        .executeTakeFirst()
      if (item === undefined) return refuse('not-found')
      const added = await tx
        .insertInto('link')
        .values({
          organisation_id: actor.organisationId,
          round_id: round.id,
          edition_id: round.editionId,
          expectation_id: link.expectationId,
          evidence_id: link.evidenceId,
          version_id: link.versionId,
          uploaded_by: link.uploadedBy,
          changed_by: changedBy(tx, link.versionId),
          pages: link.pages,
          shows: link.shows,
          valid_until: link.validUntil,
          created_by: actor.memberId,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added === undefined) return refuse('already-linked')
      await record('link-added', added.id, { expectationId: link.expectationId, evidenceId: link.evidenceId })
      return ok({ linkId: added.id })
    },

    /** Saves what a review decided, unless somebody else reviewed the link first. */
    saveReview: async (before: Link, after: Review, action: LogAction): Promise<Result<Link, 'already-reviewed'>> => {
      const saved = await unchanged(tx, before)
        .set({
          status: after.status,
          reviewed_by: after.reviewedBy,
          reviewed_at: after.reviewedBy === null ? null : sql`now()`,
          own_check: isOwnCheck(after),
          reason: after.reason,
        })
        .executeTakeFirst()
      if (saved === undefined) return refuse('already-reviewed')
      await record(action, before.id, {
        expectationId: before.expectationId,
        evidenceId: before.evidenceId,
        ...(after.reason === '' ? {} : { reason: after.reason }),
      })
      return ok({ ...before, ...after })
    },

    /**
     * Points a link at a version of the same item and saves the review that begins again there, unless somebody
     * reviewed or offered the link first.
     */
    offerVersion: async (
      before: Link,
      after: Review,
      versionId: string,
      validUntil: Day | null,
    ): Promise<Result<null, 'already-reviewed'>> => {
      const saved = await unchanged(tx, before)
        .set({
          version_id: versionId,
          uploaded_by: after.uploadedBy,
          changed_by: changedBy(tx, versionId),
          valid_until: validUntil,
          status: after.status,
          reviewed_by: after.reviewedBy,
          reviewed_at: null,
          own_check: false,
          reason: after.reason,
        })
        .executeTakeFirst()
      if (saved === undefined) return refuse('already-reviewed')
      await record('link-submitted-again', before.id, {
        expectationId: before.expectationId,
        evidenceId: before.evidenceId,
      })
      return ok(null)
    },

    /** Saves how long a link holds, after the days of its item changed, unless somebody reviewed it meanwhile. */
    saveValidity: async (before: Link, validUntil: Day | null): Promise<Result<null, 'already-reviewed'>> => {
      const saved = await unchanged(tx, before).set({ valid_until: validUntil }).executeTakeFirst()
      if (saved === undefined) return refuse('already-reviewed')
      await record('link-validity-changed', before.id, {
        expectationId: before.expectationId,
        evidenceId: before.evidenceId,
        validUntil: [before.validUntil, validUntil],
      })
      return ok(null)
    },
  }
}

/** Who changed what a reviewer goes by in a version since it was uploaded. */
function changedBy(tx: Tx, versionId: string) {
  return tx.selectFrom('evidence_version').select('changed_by').where('id', '=', versionId)
}

/** An update of this link that finds nothing when its review, version or last day is another by now, or it was removed. */
function unchanged(tx: Tx, { id, status, versionId, validUntil }: Link) {
  return tx
    .updateTable('link')
    .where('id', '=', id)
    .where('status', '=', status)
    .where('version_id', '=', versionId)
    .where('valid_until', 'is not distinct from', validUntil)
    .where('removed_at', 'is', null)
    .returning('id')
}
