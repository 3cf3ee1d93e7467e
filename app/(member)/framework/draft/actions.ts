'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { choiceField } from '@/lib/forms/fields'
import {
  isSameContent,
  ownRequirement,
  rewritten,
  withAdded,
  withQuestions,
  withRequirement,
  withRetired,
} from '@/lib/framework/draft'
import { IdShape } from '@/lib/framework/provenance'
import { QuestionsFormShape, questionsOnTop } from '@/lib/framework/questions-form'
import { RequirementFormShape } from '@/lib/framework/requirement-form'
import { ok, refuse } from '@/lib/result'
import { openDraft } from './open-draft'
import { seenMark } from './seen-mark'

const SeedShape = z.string().regex(/^[a-z0-9]{8,40}$/)
const Change = z.object({ requirementId: IdShape, seen: z.string(), seed: SeedShape }).and(RequirementFormShape)

/** Writes a requirement of the draft anew. Only a colleague's change of the same requirement is in the way. */
export const changeRequirement = memberAction('framework:manage', Change, async ({ store }, input) => {
  const opened = await openDraft(store)
  if (!opened.ok) return opened
  const { draft, content } = opened.value
  const before = content.requirements.find(({ id }) => id === input.requirementId)
  if (before === undefined) return refuse('not-found')
  const after = rewritten(before, input, input.seed)
  if (isSameContent(before, after)) return ok(null)
  if (seenMark(before) !== input.seen) return refuse('changed-meanwhile')
  const next = withRequirement(content, after)
  const saved = await store.editions.saveDraft(draft.id, next, draft.draftVersion, after.title.nl)
  return saved.ok ? ok(null) : saved
})

const Addition = z.object({ themeId: IdShape, seed: SeedShape }).and(RequirementFormShape)

/** Adds a requirement of the organisation's own. Sent twice, it is there once. */
export const addRequirement = memberAction('framework:manage', Addition, async ({ store }, input) => {
  const opened = await openDraft(store)
  if (!opened.ok) return opened
  const { draft, content } = opened.value
  const theme = content.themes.find(({ id }) => id === input.themeId)
  if (theme === undefined) return refuse('not-found')
  const next = withAdded(content, ownRequirement(theme, input, input.seed))
  const done = ok({ goTo: `/framework/draft?added` })
  if (next === content) return done
  const saved = await store.editions.saveDraft(draft.id, next, draft.draftVersion, input.title.nl)
  return saved.ok ? done : saved
})

const Retirement = z.object({ requirementId: IdShape, retired: choiceField(['yes', 'no']) })

/** Retires a requirement of the draft, or brings it back. */
export const retireRequirement = memberAction('framework:manage', Retirement, async ({ store }, input) => {
  const opened = await openDraft(store)
  if (!opened.ok) return opened
  const { draft, content } = opened.value
  const before = content.requirements.find(({ id }) => id === input.requirementId)
  if (before === undefined) return refuse('not-found')
  const retired = input.retired === 'yes'
  if (before.retired === retired) return ok(null)
  const next = withRetired(content, before.id, retired)
  const saved = await store.editions.saveDraft(draft.id, next, draft.draftVersion, before.title.nl)
  return saved.ok ? ok(null) : saved
})

/** Writes the question numbers of many requirements at once; only numbers that two people changed stand in the way. */
export const saveQuestions = memberAction('framework:manage', QuestionsFormShape, async ({ store }, rows) => {
  const opened = await openDraft(store)
  if (!opened.ok) return opened
  const { draft, content } = opened.value
  const decided = questionsOnTop(content, rows)
  if (!decided.ok) return decided
  if (decided.value.size === 0) return ok(null)
  const next = withQuestions(content, decided.value)
  const saved = await store.editions.saveDraft(draft.id, next, draft.draftVersion)
  return saved.ok ? ok(null) : saved
})

const Seen = z.object({ draftId: IdShape, version: z.coerce.number().int() })

/** Throws the draft away as it was seen. */
export const discardDraft = memberAction('framework:manage', Seen, async ({ store }, { draftId, version }) => {
  const discarded = await store.editions.discard(draftId, version)
  return discarded.ok ? ok({ goTo: '/framework?discarded' }) : discarded
})

/** Makes the draft, as it was seen, an edition that never changes; then the round may go on with it. */
export const publishDraft = memberAction('framework:manage', Seen, async ({ store }, { draftId, version }) => {
  const published = await store.editions.publish(draftId, version)
  if (!published.ok) return published
  const running = await store.rounds.running()
  return ok({ goTo: running.ok ? `/framework/move?to=${published.value.id}` : '/framework' })
})
