'use server'
import { memberAction } from '../../_gate/actions'
import { ListFormShape } from '@/lib/requirements/list-form'
import { ok } from '@/lib/result'
import { prepare } from './bulk/prepare'
import { outcomeText } from './outcome'
import { saveEdits } from './save-edits'

/**
 * What the form of the list posts in a browser without JavaScript, by the button that was pressed: saves the rows that
 * were changed on the page, or shows first what would change for the rows that are ticked.
 */
export const saveAnswers = memberAction('requirements:assess', ListFormShape, async (desk, form) => {
  if (form.intent === 'bulk') return prepare(desk, form.bulk)
  const { store, member, language } = desk
  // Two whole lists at once wait for each other instead of locking each other out.
  await store.assessments.hold()
  const standing = await store.readiness.standing()
  const rows = await saveEdits(store.assessments, standing, form.edits, member.id)
  return rows.ok ? ok({ told: outcomeText(language, standing.framework, rows.value.saved, rows.value.unsaved) }) : rows
})
