'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { registerNames } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { changedColumns } from '@/lib/registers/rows/changed-columns'
import { hasChosenTerms } from '@/lib/registers/rows/chosen-terms'
import { RowShape } from '@/lib/registers/rows/row-shape'
import { ok, refuse } from '@/lib/result'

const Row = z.object({ register: z.enum(registerNames, 'wrong'), rowId: idField })
const Change = z.object({ rowId: idField, version: z.coerce.number().int() }).and(RowShape)

/** Saves a row on top of the version that the member saw. */
export const changeRow = memberAction('registers:edit', Change, async ({ store }, input) => {
  const { register, values, rowId, version } = input
  const before = await store.registers.find(register, rowId)
  if (before === undefined) return refuse('not-found')
  const done = ok({ goTo: `/registers/${register.name}/${rowId}?saved` })
  // A colleague who saved the same has done the work already.
  if (changedColumns(register, before.values, values).length === 0) return done
  if (before.version !== version) return refuse('changed-meanwhile')
  const vocabularies = await store.registers.vocabularies()
  if (!hasChosenTerms(register, vocabularies, values, before.values)) return refuse('register-term-gone')
  const saved = await store.registers.change(register, before, values)
  return saved.ok ? done : saved
})

/** Puts a row into the bin. */
export const removeRow = memberAction('registers:edit', Row, async ({ store }, { register: name, rowId }) => {
  const register = registerOf(name)
  const row = await store.registers.find(register, rowId)
  if (row === undefined) return refuse('not-found')
  const removed = await store.registers.remove(register, row)
  return removed.ok ? ok({ goTo: `/registers/${name}?removed=${rowId}` }) : removed
})
