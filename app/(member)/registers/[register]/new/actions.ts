'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { hasChosenTerms } from '@/lib/registers/rows/chosen-terms'
import { RowShape } from '@/lib/registers/rows/row-shape'
import { ok, refuse } from '@/lib/result'

const NewRow = z.object({ then: z.string().optional() }).and(RowShape)

/** Adds a row, and goes on with the next or back to the list. */
export const addRow = memberAction('registers:edit', NewRow, async ({ store }, { register, values, then }) => {
  if (!hasChosenTerms(register, await store.registers.vocabularies(), values, null)) return refuse('register-term-gone')
  const added = await store.registers.add(register, values)
  if (!added.ok) return added
  const place = `/registers/${register.name}`
  return ok({ goTo: then === 'next' ? `${place}/new?added=${added.value.id}` : `${place}/${added.value.id}?saved` })
})
