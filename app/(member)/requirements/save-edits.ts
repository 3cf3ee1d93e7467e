import { lastChanger, type ChangeLog } from '../../_answers/last-changer'
import { saveRow } from '../../_answers/save-row'
import type { Answers } from '../../_answers/save-answer'
import { requirementOf } from '@/lib/framework/framework'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered } from '@/lib/requirements/assessment'
import { isEdited, type RowEdit } from '@/lib/requirements/row'
import { ok, refuse, type Result } from '@/lib/result'
import type { UnsavedRow } from './outcome'

/** How many rows of a posted list were saved, and which still ask for somebody's eye. */
export type SavedEdits = { readonly saved: number; readonly unsaved: readonly UnsavedRow[] }

/** The part of the store that this needs. */
export type Editing = { readonly assessments: Answers; readonly log: ChangeLog }

/** Saves the rows that were changed on the page, each as the row by itself would be; hold the answers first. */
export async function saveEdits(
  { assessments: answers, log }: Editing,
  { round, framework, assessments }: Standing,
  edits: readonly RowEdit[],
  memberId: string,
): Promise<Result<SavedEdits, 'not-found'>> {
  const edited = edits.filter(isEdited)
  if (edited.some(({ requirementId }) => requirementOf(framework, requirementId) === undefined)) {
    return refuse('not-found')
  }
  let saved = 0
  const unsaved: UnsavedRow[] = []
  for (const { requirementId, was, wanted } of edited) {
    const now = assessments.get(requirementId) ?? unanswered(requirementId)
    const row = await saveRow(answers, round, { now, was, wanted, memberId })
    if (!row.ok) {
      const by = await lastChanger(log, requirementId, memberId)
      unsaved.push({ why: 'changed-meanwhile', by, theirs: await answers.get(round, requirementId), mine: wanted })
    } else if (row.value.withoutReason) {
      unsaved.push({ why: 'without-reason', theirs: row.value.saved })
    } else {
      saved += 1
    }
  }
  return ok({ saved, unsaved })
}
