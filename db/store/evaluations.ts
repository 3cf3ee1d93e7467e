import { sql, type RawBuilder } from 'kysely'
import type { Evaluation } from '@/lib/partners/evaluation'
import type { Round } from '@/lib/rounds/round'
import { touchFigures } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** An evaluation with the name of who gave it, also of a partner who was removed since; null is the coordinator. */
export type NamedEvaluation = Evaluation & { readonly partnerName: string | null }

/** What partners and the coordinator think of the pilot. */
export function evaluationsReader(tx: Tx) {
  return {
    /** The newest of every partner in a round, and of the coordinator, in the order in which they came in. */
    of: ({ id }: Pick<Round, 'id'>): Promise<readonly NamedEvaluation[]> =>
      tx
        .selectFrom(newestOf(tx, sql`round_id = ${id}`).as('newest'))
        .selectAll()
        .orderBy('handedInOn')
        .orderBy('id')
        .execute(),

    /** Everything that one partner handed in during a round, the newest first. Null is the coordinator. */
    ofPartner: ({ id }: Pick<Round, 'id'>, partnerId: string | null): Promise<readonly NamedEvaluation[]> =>
      evaluationsIn(tx, sql`round_id = ${id} and partner_id is not distinct from ${partnerId}`)
        .orderBy('evaluation.recorded_at', 'desc')
        .execute(),
  }
}

/** What is handed in: by whom in words, on which day, and what it says. */
export type GivenEvaluation = Pick<
  Evaluation,
  'partnerId' | 'answers' | 'position' | 'conditions' | 'filledBy' | 'handedInOn'
>

/** Keeps evaluations that a member writes down; each stays, and a newer one counts in its place. */
export function evaluationsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...evaluationsReader(tx),

    /** Keeps it, unless the newest says the same already: a second click adds nothing. */
    add: async (roundId: string, given: GivenEvaluation): Promise<'added' | 'same'> => {
      const name = given.partnerId === null ? null : await nameOf(tx, given.partnerId)
      const added = await keepEvaluation(tx, { organisationId: actor.organisationId, roundId }, given, {
        link_id: null,
        recorded_by: actor.memberId,
      })
      if (added === 'added') {
        await record('evaluation-recorded', given.partnerId, name === null ? {} : { title: name })
      }
      return added
    },
  }
}

/** Keeps an evaluation unless the newest of the same partner says the same; of two at once the second waits. */
export async function keepEvaluation(
  tx: Tx,
  { organisationId, roundId }: { readonly organisationId: Actor['organisationId']; readonly roundId: string },
  given: GivenEvaluation,
  through: { readonly link_id: string | null; readonly recorded_by: string | null },
): Promise<'added' | 'same'> {
  await touchFigures(tx, organisationId)
  const [newest] = await evaluationsReader(tx).ofPartner({ id: roundId }, given.partnerId)
  if (newest !== undefined && contentOf(newest) === contentOf(given)) return 'same'
  const { partnerId, answers, position, conditions, filledBy, handedInOn } = given
  await tx
    .insertInto('evaluation')
    .values({
      ...{ organisation_id: organisationId, round_id: roundId, partner_id: partnerId, ...through },
      ...{ answers: JSON.stringify(answers), position, conditions, filled_by: filledBy, handed_in_on: handedInOn },
    })
    .execute()
  return 'added'
}

function contentOf({ answers, position, conditions, filledBy }: GivenEvaluation): string {
  const { results, cooperation, residents, better, continuation } = answers
  return JSON.stringify([results, cooperation, residents, better, continuation, position, conditions, filledBy])
}

async function nameOf(tx: Tx, partnerId: string): Promise<string> {
  const { name } = await tx.selectFrom('partner').select('name').where('id', '=', partnerId).executeTakeFirstOrThrow()
  return name
}

function evaluationsIn(tx: Tx, which: RawBuilder<unknown>) {
  return tx
    .selectFrom('evaluation')
    .leftJoin('partner', (join) =>
      join
        .onRef('partner.organisation_id', '=', 'evaluation.organisation_id')
        .onRef('partner.id', '=', 'evaluation.partner_id'),
    )
    .where(sql<boolean>`${which}`)
    .select(['evaluation.id', 'evaluation.round_id as roundId', 'evaluation.partner_id as partnerId'])
    .select(['evaluation.answers', 'evaluation.position', 'evaluation.conditions'])
    .select(['evaluation.filled_by as filledBy', 'evaluation.handed_in_on as handedInOn'])
    .select(['partner.name as partnerName'])
    .select(sql<Evaluation['through']>`case when link_id is null then 'member' else 'link' end`.as('through'))
}

function newestOf(tx: Tx, which: RawBuilder<unknown>) {
  return evaluationsIn(tx, which)
    .distinctOn('evaluation.partner_id')
    .orderBy('evaluation.partner_id')
    .orderBy('evaluation.recorded_at', 'desc')
}
