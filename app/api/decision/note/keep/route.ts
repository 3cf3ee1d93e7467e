import { memberRoute } from '../../../../_gate/routes'
import { discardAll, takeIn } from '../../../../_gate/uploads'
import { may } from '@/lib/members/permissions'
import { makeNote } from '../make-note'
import { keepNote } from './keep-note'

/** Makes the note of the recorded decision an item of evidence, from a plain form, and goes on to that item. */
export const POST = memberRoute('evidence:edit', async (desk) => {
  if (!may(desk.member.role, 'decision:read')) return to('/decision?failed')
  const note = await makeNote(desk, desk.language)
  if (!note.ok) return to('/decision?failed')
  const { name, bytes, decision } = note.value
  // A proposal proves no decision.
  if (decision === null) return to('/decision')
  const taken = await takeIn(name, once(bytes), await desk.read((store) => store.files.room()))
  if (!taken.ok) return to('/decision?failed')
  try {
    const kept = await keepNote(desk, taken.value, decision)
    return to(kept.ok ? `/evidence/${kept.value}` : '/decision?failed')
  } finally {
    await discardAll([taken.value])
  }
})

function to(place: string): Response {
  return new Response(null, { status: 303, headers: { Location: place } })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
