'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { ok, refuse } from '@/lib/result'

const ConfirmForm = z.object({
  importId: z.string('required'),
  draftId: z.string().default(''),
  seenVersion: z.coerce.number('number').int('whole-number').default(0),
})

/** Makes what was read from a file the draft; that there was one already was said before. */
export const confirmEditionImport = memberAction('framework:manage', ConfirmForm, async ({ store }, input) => {
  const id = idField.safeParse(input.importId)
  const waiting = id.success ? await store.editionImports.find(id.data) : undefined
  if (waiting === undefined || !(await store.editionImports.forget(waiting.id))) return refuse('not-found')
  const draft = await store.editions.draft()
  // Somebody made, changed or threw away a draft since the page was shown.
  if ((draft?.id ?? '') !== input.draftId) return refuse('draft-exists')
  const started = draft === null ? await store.editions.startDraft((await store.rounds.current()).editionId) : null
  if (started !== null && !started.ok) return started
  const onto = started === null ? draft : started.value
  if (onto === null) return refuse('not-found')
  const seen = started === null ? input.seenVersion : onto.draftVersion
  const saved = await store.editions.saveDraft(onto.id, waiting.content, seen)
  return saved.ok ? ok({ goTo: '/framework/draft/publish' }) : saved
})
