'use server'
import { z } from 'zod'
import { memberAction } from '../_gate/actions'
import { canBeOfferedAgain } from '@/lib/evidence/moves'
import { accept, reject, withdraw } from '@/lib/evidence/review'
import { validUntil } from '@/lib/evidence/validity'
import { choiceField, idField, optionalText, requiredText } from '@/lib/forms/fields'
import { expectationOf } from '@/lib/framework/framework'
import { ok, refuse } from '@/lib/result'

const OneLink = z.object({ linkId: idField })
const Rejection = OneLink.extend({ reason: optionalText(2000) })
const NewLink = z.object({
  expectationId: requiredText(200),
  evidenceId: idField,
  pages: optionalText(100),
  shows: optionalText(1000),
  /** The page that the form stands on, to go back to. */
  from: choiceField(['requirement', 'evidence']).default('requirement'),
})

/** Accepts a document as proof of an expectation. */
export const acceptLink = memberAction('evidence:review', OneLink, async ({ store, member }, { linkId }) => {
  const link = await store.links.find(linkId)
  if (link === undefined) return refuse('not-found')
  const decided = accept(link, member.id)
  if (!decided.ok) return decided
  const saved = await store.links.saveReview(link, decided.value, 'link-accepted')
  return saved.ok ? ok(null) : saved
})

/** Rejects it, with the reason that the uploader will read. */
export const rejectLink = memberAction('evidence:review', Rejection, async ({ store, member }, { linkId, reason }) => {
  const link = await store.links.find(linkId)
  if (link === undefined) return refuse('not-found')
  const decided = reject(link, member.id, reason)
  if (!decided.ok) return decided
  const saved = await store.links.saveReview(link, decided.value, 'link-rejected')
  return saved.ok ? ok(null) : saved
})

/** Takes a document away as proof of an expectation; the document stays. */
export const withdrawLink = memberAction('evidence:edit', OneLink, async ({ store }, { linkId }) => {
  const link = await store.links.find(linkId)
  if (link === undefined) return refuse('not-found')
  const decided = withdraw(link)
  if (!decided.ok) return decided
  const saved = await store.links.saveReview(link, decided.value, 'link-withdrawn')
  return saved.ok ? ok(null) : saved
})

/** Offers a document again with its newest version, counted from the days it has now. */
export const offerLinkAgain = memberAction('evidence:edit', OneLink, async ({ store }, { linkId }) => {
  const link = await store.links.find(linkId)
  const evidence = link && (await store.evidence.find(link.evidenceId))
  if (link === undefined || evidence === undefined) return refuse('not-found')
  const newest = (await store.versions.of(evidence.id))[0]
  const asked = expectationOf(await store.framework.of(await store.rounds.current()), link.expectationId)
  if (newest === undefined || asked === undefined) return refuse('not-found')
  if (!canBeOfferedAgain(link, newest.id !== link.versionId)) return refuse('not-withdrawn')
  const lastDay = validUntil(evidence, asked.expectation.maxAgeMonths)
  await store.links.offerVersion(link, newest.id, newest.uploadedBy, lastDay)
  return ok(null)
})

/** Links a document that is already here to an expectation, and goes back to where that is shown. */
export const linkEvidence = memberAction('evidence:edit', NewLink, async ({ store }, input) => {
  const round = await store.rounds.current()
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
