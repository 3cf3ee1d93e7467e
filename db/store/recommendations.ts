import { untied, type OpenRecommendation, type RecommendationTie } from '@/lib/recommendations/recommendation'
import { ok, refuse, type Result } from '@/lib/result'
import type { Recorder } from './log'
import { tieDesk } from './tie-desk'
import type { Actor, Tx } from './transaction'

/** Recommendations as things to do: what they are about, and what shows that they were done. Their rows are a register. */
export function recommendationsReader(tx: Tx) {
  return {
    /** Every recommendation that is not done, what is due first in front and without a day at the end. */
    open: (): Promise<readonly OpenRecommendation[]> => openRecommendations(tx).execute(),

    /** The open ones about one requirement. */
    openAbout: (requirementId: string): Promise<readonly OpenRecommendation[]> =>
      openRecommendations(tx).where('tie.requirement_id', '=', requirementId).execute(),

    /** What a form needs to tie one; `q` narrows the documents. */
    desk: (recommendationId: string, q: string) => tieDesk(tx, recommendationId, q),

    /** What one recommendation is tied to; version 0 when nobody tied it. */
    tieOf: async (recommendationId: string): Promise<RecommendationTie> => {
      const tie = await tx
        .selectFrom('recommendation_tie')
        .select(['requirement_id as requirementId', 'evidence_id as evidenceId', 'version'])
        .where('recommendation_id', '=', recommendationId)
        .executeTakeFirst()
      return tie === undefined ? untied(recommendationId) : { recommendationId, ...tie }
    },
  }
}

/** Ties recommendations to a requirement and a document, each time with an entry in the log. */
export function recommendationsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...recommendationsReader(tx),

    /**
     * Saves a tie on top of the version it was made from, unless a colleague saved another one meanwhile; `key` is how
     * the log names the row.
     */
    tie: async (
      before: RecommendationTie,
      after: Pick<RecommendationTie, 'requirementId' | 'evidenceId'>,
      key: string,
    ): Promise<Result<RecommendationTie, 'changed-meanwhile'>> => {
      const { recommendationId, version } = before
      const columns = {
        requirement_id: after.requirementId,
        evidence_id: after.evidenceId,
        changed_by: actor.memberId,
        changed_at: new Date(),
      }
      const saved =
        version === 0
          ? await tx
              .insertInto('recommendation_tie')
              .values({
                ...columns,
                organisation_id: actor.organisationId,
                recommendation_id: recommendationId,
              })
              .onConflict((conflict) => conflict.doNothing())
              .returning('version')
              .executeTakeFirst()
          : await tx
              .updateTable('recommendation_tie')
              .set({ ...columns, version: version + 1 })
              .where('recommendation_id', '=', recommendationId)
              .where('version', '=', version)
              .returning('version')
              .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      const { requirementId, evidenceId } = after
      await record('recommendation-tied', recommendationId, {
        ...{ register: 'recommendations', key },
        requirementId: [before.requirementId, requirementId],
        ...(evidenceId === null ? {} : { evidenceId }),
      })
      return ok({ ...before, ...after, version: saved.version })
    },
  }
}

function openRecommendations(tx: Tx) {
  return tx
    .selectFrom('recommendation as row')
    .leftJoin('recommendation_tie as tie', (join) =>
      join.onRef('tie.organisation_id', '=', 'row.organisation_id').onRef('tie.recommendation_id', '=', 'row.id'),
    )
    .leftJoin('evidence', (join) =>
      join
        .onRef('evidence.organisation_id', '=', 'tie.organisation_id')
        .onRef('evidence.id', '=', 'tie.evidence_id')
        .on('evidence.removed_at', 'is', null),
    )
    .leftJoin('vocabulary_term as term', (join) =>
      join
        .onRef('term.organisation_id', '=', 'row.organisation_id')
        .on('term.vocabulary', '=', 'recommendationSource')
        .onRef('term.term', '=', 'row.source'),
    )
    .select(['row.id', 'row.source', 'row.day', 'row.text', 'row.owner', 'row.due_on as dueOn'])
    .select(['tie.requirement_id as requirementId', 'tie.evidence_id as evidenceId'])
    .select(['evidence.title as evidenceTitle', 'term.title as sourceName'])
    .where('row.removed_at', 'is', null)
    .where('row.done_on', 'is', null)
    .orderBy('row.due_on', (order) => order.asc().nullsLast())
    .orderBy('row.day')
    .orderBy('row.id')
}
