'use server'
import { z } from 'zod'
import { memberAction } from '../_gate/actions'
import { canBeOfferedAgain } from '@/lib/evidence/moves'
import { accept, isOwnCheck, linkStatuses, reject, submitAgain, withdraw } from '@/lib/evidence/review'
import { asSeen } from '@/lib/evidence/seen'
import { validUntil } from '@/lib/evidence/validity'
import { choiceField, dayField, idField, optionalText, requiredText } from '@/lib/forms/fields'
import { expectationOf } from '@/lib/framework/framework'
import { ok, refuse } from '@/lib/result'

/** The last day that was on the screen; empty when there is none. */
const seenDay = z
  .literal('')
  .transform(() => null)
  .or(dayField)
/** A link as the member saw it; a program that shows nothing may leave its review and its last day out. */
const OneLink = z.object({
  linkId: idField,
  versionId: idField,
  status: choiceField(linkStatuses).optional(),
  validUntil: seenDay.optional(),
})
const Rejection = OneLink.extend({ reason: optionalText(2000) })
const NewLink = z.object({
  expectationId: requiredText(200),
  evidenceId: idField,
  pages: optionalText(100),
  shows: optionalText(1000),
  /** The page that the form stands on, to go back to. */
  from: choiceField(['requirement', 'evidence']).default('requirement'),
})

/** Accepts a document as proof of an expectation; marked as own check where somebody accepts what they uploaded. */
export const acceptLink = memberAction('evidence:review', OneLink, async ({ store, member }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const seen = asSeen(await store.links.find(input.linkId), input)
  if (!seen.ok) return seen
  const decided = accept(seen.value, member.id, await store.organisation.checking())
  if (!decided.ok) return decided
  const done = isOwnCheck(decided.value) ? 'link-own-check' : 'link-accepted'
  const saved = await store.links.saveReview(seen.value, decided.value, done)
  return saved.ok ? ok(null) : saved
})

/** Rejects it, with the reason that the uploader will read. */
export const rejectLink = memberAction('evidence:review', Rejection, async ({ store, member }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const seen = asSeen(await store.links.find(input.linkId), input)
  if (!seen.ok) return seen
  const decided = reject(seen.value, member.id, input.reason)
  if (!decided.ok) return decided
  const saved = await store.links.saveReview(seen.value, decided.value, 'link-rejected')
  return saved.ok ? ok(null) : saved
})

/** Takes a document away as proof of an expectation; the document stays. */
export const withdrawLink = memberAction('evidence:edit', OneLink, async ({ store }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const seen = asSeen(await store.links.find(input.linkId), input)
  if (!seen.ok) return seen
  const decided = withdraw(seen.value)
  if (!decided.ok) return decided
  const saved = await store.links.saveReview(seen.value, decided.value, 'link-withdrawn')
  return saved.ok ? ok(null) : saved
})

/** Offers a document again with its newest version, counted from the days it has now. */
export const offerLinkAgain = memberAction('evidence:edit', OneLink, async ({ store }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const seen = asSeen(await store.links.find(input.linkId), input)
  if (!seen.ok) return seen
  const link = seen.value
  const evidence = await store.evidence.find(link.evidenceId)
  if (evidence === undefined) return refuse('not-found')
  const newest = (await store.versions.of(evidence.id))[0]
  const asked = expectationOf(await store.framework.of(running.value), link.expectationId)
  if (newest === undefined || asked === undefined) return refuse('not-found')
  if (!canBeOfferedAgain(link, newest.id !== link.versionId)) return refuse('not-withdrawn')
  const lastDay = validUntil(evidence, asked.expectation.maxAgeMonths)
  const saved = await store.links.offerVersion(link, submitAgain(link, newest.uploadedBy), newest.id, lastDay)
  return saved.ok ? ok(null) : saved
})

/** Links a document that is already here to an expectation, and goes back to where that is shown. */
export const linkEvidence = memberAction('evidence:edit', NewLink, async ({ store }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  const asked = expectationOf(await store.framework.of(round), input.expectationId)
  const evidence = asked && (await store.evidence.find(input.evidenceId))
  const newest = evidence && (await store.versions.of(evidence.id))[0]
  if (asked === undefined || evidence === undefined || newest === undefined) return refuse('not-found')
  const added = await store.links.add(round, {
    ...input,
    versionId: newest.id,
    uploadedBy: newest.uploadedBy,
    validUntil: validUntil(evidence, asked.expectation.maxAgeMonths),
  })
  if (!added.ok) return added
  return input.from === 'evidence'
    ? ok({ goTo: `/evidence/${evidence.id}#link-${added.value.linkId}` })
    : ok({ goTo: `/requirements/${asked.requirement.id}#${asked.expectation.id}` })
})
