'use server'
import { memberAction } from '../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { requirementOf } from '@/lib/framework/framework'
import { givesAway } from '@/lib/requirements/bulk'
import { BulkConfirmShape, BulkFormShape, BulkUndoShape } from '@/lib/requirements/bulk-form'
import { canBecomeOwner } from '@/lib/requirements/owner'
import { ok, refuse } from '@/lib/result'
import { bulkHref } from './bulk-href'
import { carryOut } from './carry-out'
import { prepare } from './prepare'
import { takeBack } from './take-back'

/** Keeps what would change, to be looked at first. */
export const prepareBulk = memberAction('requirements:assess', BulkFormShape, prepare)

/** Carries out what was shown, once, however often the button is pressed. */
export const confirmBulk = memberAction('requirements:assess', BulkConfirmShape, async (desk, form) => {
  const { store, member } = desk
  const { bulkId, list, colleaguesToo } = form
  const bulk = idField.safeParse(bulkId).success ? await store.bulkChanges.hold(bulkId) : null
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  if (bulk === null || bulk.roundId !== round.id) return refuse('not-found')
  if (bulk.outcomes === null) {
    const members = givesAway(bulk.planned) ? await store.members.all() : []
    const canOwn = (memberId: string) => canBecomeOwner(members, memberId)
    const by = { memberId: member.id, colleaguesToo, canOwn }
    // The round may have moved to an edition without some of these since they were shown.
    const framework = await store.framework.of(round)
    const asked = bulk.planned.filter((one) => requirementOf(framework, one.requirementId) !== undefined)
    const outcomes = await carryOut(store.assessments, round, asked, by)
    await store.bulkChanges.saveOutcomes(bulkId, outcomes)
  }
  return ok({ goTo: bulkHref(bulkId, list) })
})

/** Takes all of it back, once; what was changed since stays as it is. */
export const undoBulk = memberAction('requirements:assess', BulkUndoShape, async (desk, form) => {
  const { store, member } = desk
  const { bulkId, list } = form
  const bulk = idField.safeParse(bulkId).success ? await store.bulkChanges.hold(bulkId) : null
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  if (bulk === null || bulk.outcomes === null || bulk.roundId !== round.id) return refuse('not-found')
  if (bulk.undone === null) {
    const framework = await store.framework.of(round)
    const taken = await takeBack(store.assessments, round, bulk.outcomes, member.id, framework)
    await store.bulkChanges.saveUndone(bulkId, taken)
  }
  return ok({ goTo: bulkHref(bulkId, list) })
})
