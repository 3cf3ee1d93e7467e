'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { IdShape } from '@/lib/framework/provenance'
import { ok, refuse } from '@/lib/result'

const MoveForm = z
  .looseObject({
    to: z.string('required'),
    seenVersion: z.coerce.number('number').int('whole-number').min(1, 'out-of-range'),
    all: z.string().optional(),
  })
  .transform(({ to, seenVersion, all, ...fields }) => ({ to, seenVersion, all, meanings: sameOf(fields) }))

/** Moves the round that is on to another edition, with what the lead said of the meaning of each reworded requirement. */
export const moveRound = memberAction('framework:manage', MoveForm, async ({ store }, input) => {
  const to = IdShape.safeParse(input.to)
  if (!to.success) return refuse('not-found')
  const round = await store.moves.hold()
  if (!round.ok) return round
  const asked = (await store.moves.plan(round.value, to.data))?.plan.asks ?? []
  const same = input.all === 'same' ? asked.map(({ answer }) => answer.requirementId) : input.meanings
  const moved = await store.moves.move(round.value, input.seenVersion, to.data, new Set(same))
  return moved.ok ? ok({ goTo: `/framework/move?to=${to.data}` }) : moved
})

function sameOf(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const named = Object.entries(fields).filter(([name, value]) => name.startsWith('meaning.') && value === 'same')
  return named.map(([name]) => name.slice('meaning.'.length))
}
