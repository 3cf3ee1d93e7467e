import { savedReply, type ConflictReply, type ProblemReply, type WithoutReasonReply } from '../../_answers/answer-reply'
import { lastChanger } from '../../_answers/last-changer'
import { saveRow } from '../../_answers/save-row'
import { memberRoute, problemResponse, type RouteDesk } from '../../_gate/routes'
import { requirementOf } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { unanswered } from '@/lib/requirements/assessment'
import { wordsOf } from '@/lib/requirements/checklist-form'
import { conflictText } from '@/lib/requirements/checklist-sentences'
import { isOvertaken, RowEditShape, type RowEdit } from '@/lib/requirements/row'
import { ok, refuse } from '@/lib/result'

/**
 * Saves one row of the list: `{ requirementId, was, wanted }`, where both are `{ work, verdict }`, `was` is what the page
 * showed, and no verdict is "none". 200 with what moved; 409 with a colleague's answer when that differs; 422 when
 * "not applicable" still needs a reason, with the rest of the row saved; 423 when the round was frozen.
 */
export const POST = memberRoute('requirements:assess', async (desk, request) => {
  const parsed = RowEditShape.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json(problem(desk.language, 'invalid-input'), { status: 400 })
  const outcome = await save(desk, parsed.data)
  if (!outcome.ok) {
    if (outcome.problem === 'round-frozen') {
      return Response.json(problem(desk.language, 'round-frozen'), { status: 423 })
    }
    return outcome.problem === 'not-found' ? problemResponse('not-found', 404) : conflict(desk, parsed.data)
  }
  const { standing, saved, withoutReason } = outcome.value
  const reply = savedReply(desk.language, standing, saved, desk.today)
  if (!withoutReason) return Response.json(reply)
  const partly: WithoutReasonReply = { ...reply, ...problem(desk.language, 'not-applicable-reason-missing') }
  return Response.json(partly, { status: 422 })
})

function save({ change, member, today }: RouteDesk, edit: RowEdit) {
  const { requirementId, was, wanted } = edit
  return change(async (store) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const standing = await store.readiness.standing(today)
    if (requirementOf(standing.framework, requirementId) === undefined) return refuse('not-found')
    const now = standing.assessments.get(requirementId) ?? unanswered(requirementId)
    if (isOvertaken(edit, now)) return refuse('changed-meanwhile')
    const row = await saveRow(store.assessments, standing.round, { now, was, wanted, memberId: member.id })
    return row.ok ? ok({ standing, ...row.value }) : row
  })
}

async function conflict({ read, language, member }: RouteDesk, edit: RowEdit): Promise<Response> {
  const { requirementId, wanted } = edit
  const { stored, by } = await read(async (store) => ({
    stored: await store.assessments.get(await store.rounds.current(), requirementId),
    by: await lastChanger(store.log, requirementId, member.id),
  }))
  const reply: ConflictReply = {
    problem: 'changed-meanwhile',
    sentence: conflictText(language, by, stored, wanted),
    version: stored.version,
    theirs: wordsOf(stored),
  }
  return Response.json(reply, { status: 409 })
}

function problem(
  language: Language,
  name: 'invalid-input' | 'not-applicable-reason-missing' | 'round-frozen',
): ProblemReply {
  return { problem: name, sentence: translator(language)(`problem.${name}`) }
}
