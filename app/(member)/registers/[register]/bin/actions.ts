'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { registerNames } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok, refuse } from '@/lib/result'

const Row = z.object({ register: z.enum(registerNames, 'wrong'), rowId: idField })

/** Puts a removed row back into its register, and shows the list. */
export const putRowBack = memberAction('registers:edit', Row, async ({ store }, { register: name, rowId }) => {
  const register = registerOf(name)
  const row = await store.registers.findRemoved(register, rowId)
  if (row === undefined) return refuse('not-found')
  const back = await store.registers.putBack(register, row)
  return back.ok ? ok({ goTo: `/registers/${name}?back` }) : back
})
