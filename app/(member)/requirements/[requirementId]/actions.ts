'use server'
import { z } from 'zod'
import { saveAnswer } from '../../../_answers/save-answer'
import { memberAction } from '../../../_gate/actions'
import { requirementOf } from '@/lib/framework/framework'
import { optionalText } from '@/lib/forms/fields'
import { approveNotApplicable, confirmAnswer, refuseNotApplicable } from '@/lib/requirements/answer'
import { AnswerFormShape } from '@/lib/requirements/answer-form'
import { canBecomeOwner } from '@/lib/requirements/owner'
import { ok, refuse } from '@/lib/result'

const Agreement = z.object({ requirementId: z.string(), version: z.coerce.number().int() })
const Refusal = Agreement.extend({ refusal: optionalText(2000) })

/** Saves our answer to one requirement, on top of the one that the form was made from. */
export const saveOwnAnswer = memberAction('requirements:assess', AnswerFormShape, async ({ store, member }, form) => {
  const { requirementId, was, ...wanted } = form
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  if (requirementOf(await store.framework.of(round), requirementId) === undefined) return refuse('not-found')
  const newOwner = wanted.ownerId === was.ownerId ? null : wanted.ownerId
  if (newOwner !== null && !canBecomeOwner(await store.members.all(), newOwner)) return refuse('not-found')
  const now = await store.assessments.get(round, requirementId)
  const saved = await saveAnswer(store.assessments, round, { now, was, wanted, memberId: member.id })
  return saved.ok ? ok(null) : saved
})

/** Says that an answer of before still holds, having read this version of it; from then on it counts again. */
export const confirmOwnAnswer = memberAction(
  'requirements:assess',
  Agreement,
  async ({ store }, { requirementId, version }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const round = running.value
    if (requirementOf(await store.framework.of(round), requirementId) === undefined) return refuse('not-found')
    const now = await store.assessments.get(round, requirementId)
    const confirmed = confirmAnswer(now)
    if (!confirmed.ok) return confirmed
    if (now.version !== version) return refuse('changed-meanwhile')
    const saved = await store.assessments.save(round, now, confirmed.value)
    return saved.ok ? ok(null) : saved
  },
)

/** A second person agrees that a requirement does not apply, having read this version of the answer; or own check does. */
export const agreeNotApplicable = memberAction(
  'requirements:approve-not-applicable',
  Agreement,
  async ({ store, member }, { requirementId, version }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const round = running.value
    if (requirementOf(await store.framework.of(round), requirementId) === undefined) return refuse('not-found')
    const now = await store.assessments.get(round, requirementId)
    const decided = approveNotApplicable(now, member.id, await store.organisation.checking())
    if (!decided.ok) return decided
    if (now.version !== version) return refuse('changed-meanwhile')
    const saved = await store.assessments.save(round, now, decided.value)
    return saved.ok ? ok(null) : saved
  },
)

/** A second person does not agree, and says why; whoever gave the answer reads it. */
export const disagreeNotApplicable = memberAction(
  'requirements:approve-not-applicable',
  Refusal,
  async ({ store, member }, { requirementId, version, refusal }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const round = running.value
    if (requirementOf(await store.framework.of(round), requirementId) === undefined) return refuse('not-found')
    const now = await store.assessments.get(round, requirementId)
    const decided = refuseNotApplicable(now, member.id, refusal)
    if (!decided.ok) return decided
    if (now.version !== version) return refuse('changed-meanwhile')
    const saved = await store.assessments.save(round, now, decided.value)
    return saved.ok ? ok(null) : saved
  },
)
