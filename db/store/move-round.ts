import { sql } from 'kysely'
import { validUntil } from '@/lib/evidence/validity'
import { comparedFramework } from '@/lib/framework/differences'
import { expectationOf, type Framework } from '@/lib/framework/framework'
import { decideMove, planMove, type MovedAnswer, type MovePlan } from '@/lib/framework/move'
import type { OrganisationId } from '@/lib/members/member'
import type { Assessment } from '@/lib/requirements/assessment'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { assessmentOf } from './assessments'
import { frameworkOf } from './framework'
import type { Recorder } from './log'
import { roundOf } from './rounds'
import type { Actor, Tx } from './transaction'

/** An answer with the edition that it was given for. */
export type EditionAnswer = Assessment & { readonly editionId: string }

/** Two editions, and what becomes of the answers of a round that moves from one to the other. */
export type Move = {
  readonly from: Framework
  readonly to: Framework
  readonly plan: MovePlan<EditionAnswer>
}

/** What moving a round to another edition would do. */
export function movesReader(tx: Tx, organisationId: OrganisationId) {
  const moveOf = (round: Round, to: string) => readMove(tx, organisationId, round, to)
  return {
    /** Null when there is no such published edition here. Two statements, once this process knows the editions. */
    plan: (round: Round, toEditionId: string): Promise<Move | null> => moveOf(round, toEditionId),

    /** Answers of a round to what its edition does not ask any more, with the requirement as it was answered. */
    kept: async (round: Round): Promise<Move['plan']['kept']> =>
      (await moveOf(round, round.editionId))?.plan.kept ?? [],
  }
}

/** Moves a round to another edition, with its answers and proof. */
export function movesStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const reader = movesReader(tx, actor.organisationId)
  return {
    ...reader,

    /**
     * The round to move, held whole until this transaction ends: with a shared hold two people who move it at once
     * would wait for each other. Refused when it is frozen.
     */
    hold: async (): Promise<Result<Round, 'round-frozen'>> => {
      const row = await tx
        .selectFrom('round')
        .selectAll()
        .orderBy('number', 'desc')
        .limit(1)
        .forUpdate()
        .executeTakeFirstOrThrow()
      return row.frozen_at === null ? ok(roundOf(row)) : refuse('round-frozen')
    },

    /**
     * Moves a round that is running. `sameMeaning`: requirements of which the lead said that the new words ask the same;
     * every other answer to a reworded requirement is to be looked at again. Proof and its reviews stay; it holds as
     * long as the new edition says. Refuses when somebody changed or moved the round meanwhile.
     */
    move: async (
      round: Round,
      seenVersion: number,
      toEditionId: string,
      sameMeaning: ReadonlySet<string>,
    ): Promise<Result<null, 'changed-meanwhile' | 'not-found'>> => {
      if (round.version !== seenVersion) return refuse('changed-meanwhile')
      const published = await isPublished(tx, toEditionId)
      if (!published || toEditionId === round.editionId) return refuse('not-found')
      const held = await tx
        .updateTable('round')
        .set({ edition_id: toEditionId, version: seenVersion + 1 })
        .where('id', '=', round.id)
        .where('version', '=', seenVersion)
        .where('frozen_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (held === undefined) return refuse('changed-meanwhile')
      // Read after the round is held: an answer that a colleague gave a moment ago is judged as well.
      const move = await reader.plan(round, toEditionId)
      if (move === null) return refuse('not-found')
      const moved = decideMove(move.plan, toEditionId, sameMeaning)
      await saveAnswers(tx, actor, round, moved)
      await record('framework-moved', toEditionId, { title: move.to.version })
      for (const { answer, toConfirm } of moved.filter((one) => one.toConfirm !== one.answer.toConfirm)) {
        await record('assessment-changed', answer.requirementId, { toConfirm: [answer.toConfirm, toConfirm] })
      }
      await saveValidity(tx, round, move.to, record)
      return ok(null)
    },
  }
}

async function isPublished(tx: Tx, editionId: string): Promise<boolean> {
  const edition = await tx
    .selectFrom('edition')
    .select('id')
    .where('id', '=', editionId)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return edition !== undefined
}

async function readMove(
  tx: Tx,
  organisationId: OrganisationId,
  round: Round,
  toEditionId: string,
): Promise<Move | null> {
  if (!(await isPublished(tx, toEditionId))) return null
  const rows = await tx
    .selectFrom('assessment')
    .selectAll()
    .where('round_id', '=', round.id)
    .orderBy('requirement_id')
    .execute()
  const answers = rows.map((row) => ({ ...assessmentOf(row), editionId: row.edition_id }))
  const frameworks = new Map<string, Framework>()
  for (const id of new Set([round.editionId, toEditionId, ...answers.map(({ editionId }) => editionId)])) {
    frameworks.set(id, await frameworkOf(tx, organisationId, id))
  }
  const framework = (id: string): Framework => {
    const found = frameworks.get(id)
    if (found === undefined) throw new Error(`edition ${id} was not read`)
    return found
  }
  const [from, to] = [framework(round.editionId), framework(toEditionId)]
  const compared = new Map([...frameworks].map(([id, one]) => [id, comparedFramework(one)]))
  const editionOf = (id: string) => compared.get(id) ?? comparedFramework(framework(id))
  const plan = planMove({ from: editionOf(round.editionId), to: editionOf(toEditionId) }, answers, editionOf)
  return { from, to, plan }
}

/** What a colleague agreed with stays with the answer: it counts again when the round moves back. Confirming ends it. */
async function saveAnswers(
  tx: Tx,
  actor: Actor,
  round: Round,
  moved: readonly MovedAnswer<EditionAnswer>[],
): Promise<void> {
  if (moved.length === 0) return
  const rows = moved.map(({ answer, editionId, toConfirm }) => ({
    requirement_id: answer.requirementId,
    edition_id: editionId,
    to_confirm: toConfirm,
  }))
  await sql`
    update assessment set
      edition_id = row.edition_id, to_confirm = row.to_confirm,
      version = assessment.version + 1, changed_by = ${actor.memberId}, changed_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (requirement_id text, edition_id text, to_confirm text)
    where assessment.round_id = ${round.id} and assessment.requirement_id = row.requirement_id
  `.execute(tx)
}

/** Every link holds as long as the edition of now says, counted from the days of the version that it shows. */
async function saveValidity(tx: Tx, round: Round, framework: Framework, record: Recorder): Promise<void> {
  const links = await tx
    .selectFrom('link')
    .innerJoin('evidence_version as version', (join) =>
      join.onRef('version.organisation_id', '=', 'link.organisation_id').onRef('version.id', '=', 'link.version_id'),
    )
    .where('link.round_id', '=', round.id)
    .select(['link.id', 'link.expectation_id as expectationId', 'link.evidence_id as evidenceId'])
    .select(['link.valid_until as validUntil', 'link.removed_at as removedAt'])
    .select(['version.about_on as aboutOn', 'version.period_until as periodUntil', 'version.ends_on as endsOn'])
    .orderBy('link.id')
    .execute()
  const changed = links.flatMap((link) => {
    const asked = expectationOf(framework, link.expectationId)?.expectation
    const lastDay = asked === undefined ? link.validUntil : validUntil(link, asked.maxAgeMonths)
    return lastDay === link.validUntil ? [] : [{ ...link, lastDay }]
  })
  if (changed.length === 0) return
  await sql`
    update link set valid_until = row.valid_until
    from jsonb_to_recordset(${JSON.stringify(changed.map(({ id, lastDay }) => ({ id, valid_until: lastDay })))}::jsonb)
      as row (id uuid, valid_until date)
    where link.round_id = ${round.id} and link.id = row.id
  `.execute(tx)
  for (const { id, expectationId, evidenceId, validUntil: was, lastDay, removedAt } of changed) {
    if (removedAt !== null) continue
    await record('link-validity-changed', id, { expectationId, evidenceId, validUntil: [was, lastDay] })
  }
}
