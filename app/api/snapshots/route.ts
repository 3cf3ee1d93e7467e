import { memberRoute, problemResponse } from '../../_gate/routes'
import { idField } from '@/lib/forms/fields'
import { freezeRound } from './freeze-round'

/**
 * Freezes a round, from a plain form with its id and the tick that nothing changes any more; goes on to the frozen round,
 * or back to the form with why not.
 */
export const POST = memberRoute('rounds:manage', async (desk, request) => {
  const form = await request.formData().catch(() => null)
  const roundId = idField.safeParse(form?.get('roundId'))
  if (form === null || !roundId.success) return new Response(null, { status: 400 })
  if ((await desk.read((store) => store.rounds.find(roundId.data))) === undefined)
    return problemResponse('not-found', 404)
  const back = `/rounds/${roundId.data}/freeze`
  if (form.get('understood') !== 'yes') return seeOther(`${back}?problem=not-understood`)
  const frozen = await freezeRound(desk, roundId.data)
  // Who comes second finds what was asked for: a frozen round.
  if (frozen.ok || frozen.problem === 'round-frozen') return seeOther(`/rounds/${roundId.data}?frozen`)
  return seeOther(`${back}?problem=${frozen.problem}`)
})

function seeOther(place: string): Response {
  return new Response(null, { status: 303, headers: { Location: place } })
}
