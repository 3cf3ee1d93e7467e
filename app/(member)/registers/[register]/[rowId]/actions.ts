'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { requirementOf } from '@/lib/framework/framework'
import { registerNames } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { changedColumns } from '@/lib/registers/rows/changed-columns'
import { hasChosenTerms } from '@/lib/registers/rows/chosen-terms'
import { rowKey } from '@/lib/registers/rows/row-key'
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

const Tie = z.object({
  rowId: idField,
  version: z.coerce.number('wrong').int('wrong'),
  requirementId: z.string('wrong').max(100, 'too-long'),
  evidenceId: z.union([z.literal(''), idField], 'wrong'),
})

/** Says which requirement a recommendation is about and which document proves it, on top of the version that was seen. */
export const tieRecommendation = memberAction('registers:edit', Tie, async ({ store }, input) => {
  const register = registerOf('recommendations')
  const row = await store.registers.find(register, input.rowId)
  if (row === undefined) return refuse('not-found')
  const before = await store.recommendations.tieOf(row.id)
  const after = { requirementId: input.requirementId || null, evidenceId: input.evidenceId || null }
  const done = ok({ goTo: `/registers/recommendations/${row.id}?saved` })
  // A colleague who chose the same has done the work already.
  if (before.requirementId === after.requirementId && before.evidenceId === after.evidenceId) return done
  if (before.version !== input.version) return refuse('changed-meanwhile')
  // What was tied before may have left the edition or the reader's sight since; only a new choice must be there.
  if (after.requirementId !== null && after.requirementId !== before.requirementId) {
    const framework = await store.framework.of(await store.rounds.current())
    if (requirementOf(framework, after.requirementId) === undefined) return refuse('not-found')
  }
  if (after.evidenceId !== null && after.evidenceId !== before.evidenceId) {
    if ((await store.evidence.find(after.evidenceId)) === undefined) return refuse('not-found')
  }
  const tied = await store.recommendations.tie(before, after, rowKey(register, row.values))
  return tied.ok ? done : tied
})
