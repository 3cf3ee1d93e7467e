'use server'
import { saveRow } from '../../_answers/save-row'
import { memberAction } from '../../_gate/actions'
import { requirementOf } from '@/lib/framework/framework'
import { unanswered } from '@/lib/requirements/assessment'
import { ChecklistFormShape } from '@/lib/requirements/checklist-form'
import { isEdited } from '@/lib/requirements/row'
import { ok, refuse } from '@/lib/result'
import { outcomeText, type UnsavedRow } from './outcome'

/** Saves the whole list at once, for a browser without JavaScript: only the rows that were changed on the page. */
export const saveAnswers = memberAction('requirements:assess', ChecklistFormShape, async (desk, edits) => {
  const { store, member, language } = desk
  const { round, framework, assessments } = await store.readiness.standing()
  // Always in the same order, so that two whole lists at once wait for each other instead of locking each other out.
  const edited = edits.filter(isEdited).sort((one, other) => (one.requirementId < other.requirementId ? -1 : 1))
  if (edited.some(({ requirementId }) => requirementOf(framework, requirementId) === undefined)) {
    return refuse('not-found')
  }
  let saved = 0
  const unsaved: UnsavedRow[] = []
  for (const { requirementId, was, wanted } of edited) {
    const now = assessments.get(requirementId) ?? unanswered(requirementId)
    const row = await saveRow(store.assessments, round, { now, was, wanted, memberId: member.id })
    if (!row.ok) {
      const theirs = await store.assessments.get(round, requirementId)
      unsaved.push({ why: 'changed-meanwhile', theirs, mine: wanted })
    } else if (row.value.withoutReason) {
      unsaved.push({ why: 'without-reason', theirs: row.value.saved })
    } else {
      saved += 1
    }
  }
  return ok({ told: outcomeText(language, framework, saved, unsaved) })
})
