import { memberRoute } from '../../../../_gate/routes'
import { discardAll, takeIn } from '../../../../_gate/uploads'
import { may } from '@/lib/members/permissions'
import { makeNote } from '../make-note'
import { keepNote } from './keep-note'

/** Makes the note of the recorded decision an item of evidence, from a plain form, and goes on to that item. */
export const POST = memberRoute('evidence:edit', async (desk) => {
  if (!may(desk.member.role, 'decision:read')) return refused('not-found')
  const note = await makeNote(desk, desk.language)
  if (!note.ok) return refused(note.problem)
  const { name, bytes, decision } = note.value
  // A proposal proves no decision.
  if (decision === null) return to('/decision')
  const taken = await takeIn(name, once(bytes), await desk.read((store) => store.files.room()))
  if (!taken.ok) return refused(taken.problem)
  try {
    const kept = await keepNote(desk, taken.value, decision)
    return kept.ok ? to(`/evidence/${kept.value}`) : refused(kept.problem)
  } finally {
    await discardAll([taken.value])
  }
})

/** Back to the decision, which says what is the matter. */
function refused(problem: string): Response {
  return to(`/decision?problem=${problem}`)
}

function to(place: string): Response {
  return new Response(null, { status: 303, headers: { Location: place } })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
