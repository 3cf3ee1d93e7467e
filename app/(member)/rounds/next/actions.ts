'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { choiceField, dayField, idField, requiredText } from '@/lib/forms/fields'
import { ok, refuse } from '@/lib/result'
import { checkNext } from '@/lib/rounds/next-round'
import { roundKinds } from '@/lib/rounds/round'

const NextRound = z.object({
  seenRound: idField,
  kind: choiceField(roundKinds),
  startsOn: dayField,
  decisionOn: dayField,
  editionId: requiredText(100),
})

/**
 * Begins the round after the one that was on the screen; what can be used again comes along. A newer framework comes
 * after it: its differences are looked at one by one.
 */
export const beginNextRound = memberAction('rounds:manage', NextRound, async ({ store }, input) => {
  const { seenRound, editionId, ...said } = input
  const before = await store.rounds.current()
  if (before.id !== seenRound) return refuse('round-begun-already')
  const checked = checkNext(before, { ...said, editionId: before.editionId, firstCaseOn: before.firstCaseOn })
  if (!checked.ok) return checked
  const editions = await store.editions.visible()
  if (!editions.some(({ id, publishedAt }) => id === editionId && publishedAt !== null)) return refuse('not-found')
  const begun = await store.nextRound.begin(before, checked.value)
  if (!begun.ok) return begun
  const isSame = editionId === before.editionId
  return ok({ goTo: isSame ? '/rounds/next/begun' : `/framework/move?to=${encodeURIComponent(editionId)}` })
})
