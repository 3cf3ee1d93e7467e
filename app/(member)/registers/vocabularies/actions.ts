'use server'
import { memberAction } from '../../../_gate/actions'
import { movedUp, ownTerm } from '@/lib/registers/care/own-term'
import { AddTermShape, TermShape, ThisTermShape } from '@/lib/registers/care/term-form'
import { ok, refuse } from '@/lib/result'
import { saveChangedTerm } from './save-changed-term'

/** Adds a term of the organisation itself. */
export const addTerm = memberAction('registers:manage', AddTermShape, async ({ store }, { vocabulary, ...wish }) => {
  await store.registerCare.hold()
  const added = ownTerm(await store.registerCare.changes(), vocabulary, wish)
  if (!added.ok) return added
  await store.registerCare.addTerm(added.value)
  return ok({ goTo: `/registers/vocabularies/${vocabulary}?saved` })
})

/** Changes a term; one that means something else now is shown first with what that does to the figures. */
export const saveTerm = memberAction('registers:manage', TermShape, saveChangedTerm)

/** Takes an own term away that is used nowhere. */
export const removeTerm = memberAction('registers:manage', ThisTermShape, async ({ store }, { vocabulary, term }) => {
  await store.registerCare.hold()
  const removed = await store.registerCare.removeTerm(vocabulary, term)
  return removed.ok ? ok({ goTo: `/registers/vocabularies/${vocabulary}?saved` }) : removed
})

/** Puts an own term one place earlier. */
export const moveTermUp = memberAction('registers:manage', ThisTermShape, async ({ store }, { vocabulary, term }) => {
  await store.registerCare.hold()
  const order = movedUp(await store.registerCare.changes(), vocabulary, term)
  if (!order.includes(term)) return refuse('not-found')
  await store.registerCare.orderTerms(vocabulary, order)
  return ok({ goTo: `/registers/vocabularies/${vocabulary}?saved` })
})
