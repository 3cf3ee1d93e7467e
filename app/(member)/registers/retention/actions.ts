'use server'
import { memberAction } from '../../../_gate/actions'
import { KeepingShape } from '@/lib/registers/care/keeping-form'
import { changeKeeping } from '@/lib/registers/care/retention'
import { ok, refuse } from '@/lib/result'

/** Keeps the rows of a register longer or shorter from now on. */
export const saveKeeping = memberAction('registers:manage', KeepingShape, async ({ store }, form) => {
  await store.registerCare.hold()
  const now = (await store.registerCare.keepings()).find(({ register }) => register === form.register)
  if (now === undefined) return refuse('not-found')
  const changed = changeKeeping(now, form.seen, form.months)
  if (!changed.ok) return changed
  if (changed.value !== null) await store.registerCare.saveKeeping(now, changed.value)
  return ok({ goTo: '/registers/retention?saved' })
})
