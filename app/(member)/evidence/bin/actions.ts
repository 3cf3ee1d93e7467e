'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { ok } from '@/lib/result'

const Item = z.object({ evidenceId: idField })

/** Puts an item back where it was, with its links, and shows it. */
export const restoreEvidence = memberAction('evidence:edit', Item, async ({ store }, { evidenceId }) => {
  const round = await store.rounds.current()
  const restored = await store.bin.restore(evidenceId, round, await store.framework.of(round))
  if (!restored.ok) return restored
  const lost = restored.value.lost.join(' ')
  return ok({ goTo: `/evidence/${evidenceId}?restored=${encodeURIComponent(lost)}` })
})
