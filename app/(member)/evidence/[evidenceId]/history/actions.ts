'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { differences } from '@/lib/evidence/details'
import { idField } from '@/lib/forms/fields'
import { ok, refuse } from '@/lib/result'
import { saveDetails } from '../save-details'
import { earlierIn } from './earlier-in'

const PutBack = z.object({
  evidenceId: idField,
  entry: z.coerce.number().int().positive(),
  version: z.coerce.number().int(),
})

/**
 * Puts what we knew of an item back as it was after an entry of the log: a new change, on top of the version that the
 * member saw and through the same rules as any other.
 */
export const putDetailsBack = memberAction('evidence:edit', PutBack, async ({ store }, input) => {
  const { evidenceId, entry, version } = input
  const now = await store.evidence.find(evidenceId)
  if (now === undefined) return refuse('not-found')
  const earlier = earlierIn(now, await store.log.since(evidenceId, entry), entry)
  if (earlier === null) return refuse('not-found')
  const done = ok({ goTo: `/evidence/${evidenceId}/history?restored` })
  // A colleague who put the same back has done the work already.
  if (differences(now, earlier.details).length === 0) return done
  if (now.version !== version) return refuse('changed-meanwhile')
  const saved = await saveDetails(store, now, earlier.details)
  return saved.ok ? done : saved
})
