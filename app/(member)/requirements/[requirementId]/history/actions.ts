'use server'
import { z } from 'zod'
import { saveAnswer } from '../../../../_answers/save-answer'
import { memberAction } from '../../../../_gate/actions'
import { requirementOf } from '@/lib/framework/framework'
import { AnswerFormShape } from '@/lib/requirements/answer-form'
import { earlierAnswer, withPresentOwner } from '@/lib/requirements/earlier-answer'
import { ok, refuse } from '@/lib/result'
import { partOf, periodOf } from '@/lib/rounds/history-part'

const PutBack = z.object({
  requirementId: z.string(),
  entry: z.coerce.number().int().positive(),
  was: AnswerFormShape.shape.was,
})

/**
 * Puts the answer back as it was after an entry of the log: a new change, on top of the answer that the member saw and
 * through the same rules as any other.
 */
export const putAnswerBack = memberAction('requirements:assess', PutBack, async ({ store, member }, form) => {
  const { requirementId, entry, was } = form
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  if (requirementOf(await store.framework.of(round), requirementId) === undefined) return refuse('not-found')
  const now = await store.assessments.get(round, requirementId)
  // What an earlier round said is put back by nobody: that round is closed.
  const entries = await store.log.since(requirementId, entry, periodOf(round, partOf(round, {})))
  if (entries.at(-1)?.number !== entry) return refuse('not-found')
  const earlier = earlierAnswer(
    now,
    entries.slice(0, -1).map(({ detail }) => detail),
  )
  if (earlier === null) return refuse('not-found')
  const members = await store.members.all()
  const wanted = withPresentOwner(
    earlier,
    now,
    members.map(({ id }) => id),
  )
  const saved = await saveAnswer(store.assessments, round, { now, was, wanted, memberId: member.id })
  return saved.ok ? ok({ goTo: `/requirements/${requirementId}/history?restored` }) : saved
})
