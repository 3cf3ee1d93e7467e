'use server'
import { memberAction } from '../../_gate/actions'
import { ListFormShape } from '@/lib/requirements/list-form'
import { ok, refuse } from '@/lib/result'
import { prepare } from './bulk/prepare'
import { keptOf, outcomeText, type ListTold } from './outcome'
import { saveEdits } from './save-edits'

/**
 * What the form of the list posts in a browser without JavaScript, by the button that was pressed: saves the rows that
 * were changed on the page, or shows first what would change for the rows that are ticked. Refusing would undo the first
 * and forget the second, so what is still missing is told instead.
 */
export const saveAnswers = memberAction('requirements:assess', ListFormShape, async (desk, form) => {
  if (form.intent === 'bulk') {
    const planned = await prepare(desk, form.bulk)
    if (planned.ok) return planned
    if (planned.problem === 'not-found' || planned.problem === 'round-frozen') return refuse(planned.problem)
    const told: ListTold = { outcome: null, refused: planned.problem, kept: keptOf(form.bulk) }
    return ok({ told })
  }
  const { store, member, language, today } = desk
  // Two whole lists at once wait for each other instead of locking each other out.
  await store.assessments.hold()
  const running = await store.rounds.running()
  if (!running.ok) return running
  const standing = await store.readiness.standing(today)
  const rows = await saveEdits(store, standing, form.edits, member.id)
  if (!rows.ok) return rows
  const { saved, unsaved } = rows.value
  const outcome = outcomeText(language, standing.framework, saved, unsaved)
  const told: ListTold = { outcome, refused: null, kept: null }
  return ok({ told })
})
