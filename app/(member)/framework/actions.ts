'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { IdShape } from '@/lib/framework/provenance'
import { ok, refuse } from '@/lib/result'

/** Begins to adapt an edition; who does so a second time goes on with the draft that is there. */
export const beginDraft = memberAction('framework:manage', z.object({ basedOn: IdShape }), async ({ store }, input) => {
  const begun = await store.editions.startDraft(input.basedOn)
  if (!begun.ok && begun.problem === 'not-found') return refuse('not-found')
  return ok({ goTo: '/framework/draft' })
})
