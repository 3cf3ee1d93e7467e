'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { today } from '../../../_gate/today'
import { differences, EvidenceDetailsShape, isAboutThePast, tellsOfThePast } from '@/lib/evidence/details'
import { idField } from '@/lib/forms/fields'
import { ok, refuse } from '@/lib/result'
import { saveDetails } from './save-details'

const Item = z.object({ evidenceId: idField })
const Change = Item.extend({ version: z.coerce.number().int() }).and(
  EvidenceDetailsShape.check(isAboutThePast(today)).check(tellsOfThePast(today)),
)

/** Saves what we know of an item on top of the version that the member saw. */
export const changeEvidence = memberAction('evidence:edit', Change, async ({ store }, input) => {
  const { evidenceId, version, ...details } = input
  const before = await store.evidence.find(evidenceId)
  if (before === undefined) return refuse('not-found')
  const done = ok({ goTo: `/evidence/${evidenceId}?changed` })
  // A colleague who saved the same has done the work already.
  if (differences(before, details).length === 0) return done
  if (before.version !== version) return refuse('changed-meanwhile')
  const saved = await saveDetails(store, before, details)
  return saved.ok ? done : saved
})

/** Removes an item with everything it was used for. */
export const removeEvidence = memberAction('evidence:edit', Item, async ({ store }, { evidenceId }) => {
  if ((await store.evidence.find(evidenceId)) === undefined) return refuse('not-found')
  await store.evidence.remove(evidenceId)
  return ok({ goTo: '/evidence?removed' })
})
