'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { placeQuestions, type Ours, type Place } from '@/lib/framework/place-questions'
import { ok, refuse } from '@/lib/result'

const PlacesForm = z
  .looseObject({
    draftId: z.string('required'),
    seenVersion: z.coerce.number('number').int('whole-number').min(1, 'out-of-range'),
  })
  .transform(({ draftId, seenVersion, ...fields }) => ({
    draftId,
    seenVersion,
    places: chosen(fields, 'place.', placeIn),
    ours: chosen(fields, 'ours.', oursIn),
  }))

/** Saves the places of questions in the draft. */
export const placeQuestionsOf = memberAction('framework:manage', PlacesForm, async ({ store }, input) => {
  const draft = await store.editions.draft()
  if (draft?.id !== input.draftId) return refuse('not-found')
  if (draft.draftVersion !== input.seenVersion) return refuse('changed-meanwhile')
  const content = await store.editions.content(draft.id)
  if (content === null) return refuse('not-found')
  const placed = placeQuestions(content, input)
  if (!placed.ok) return placed
  const saved = await store.editions.saveDraft(draft.id, placed.value, input.seenVersion)
  return saved.ok ? ok(null) : saved
})

function chosen<T>(
  fields: Readonly<Record<string, unknown>>,
  beginning: string,
  read: (value: string) => T,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(beginning) && typeof value === 'string' ? [[name.slice(beginning.length), read(value)]] : [],
    ),
  )
}

function placeIn(value: string): Place {
  if (value === 'new' || value === 'covered') return value
  return value.startsWith('replaces:') ? { replaces: value.slice('replaces:'.length) } : 'later'
}

function oursIn(value: string): Ours {
  if (value.startsWith('question:')) return { question: value.slice('question:'.length, 'question:'.length + 40) }
  return value === 'retire' ? value : 'keep'
}
