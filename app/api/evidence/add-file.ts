import type { Received, Store } from '../../_gate/uploads'
import { titleOfUpload } from '@/lib/evidence/upload-title'
import { differences } from '@/lib/evidence/details'
import type { Evidence } from '@/lib/evidence/evidence'
import { submitAgain } from '@/lib/evidence/review'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf, type Expectation, type Framework } from '@/lib/framework/framework'
import type { Member } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { UploadFields } from './upload-fields'

/** One file of an upload, with what was said beside it. */
export type Upload = {
  readonly member: Member
  readonly fields: UploadFields
  readonly received: Received
  /** How many files came with it, itself included. */
  readonly files: number
}

type Added = { readonly outcome: 'added' | 'already-present'; readonly evidenceId: string }
type Problem = 'organisation-full' | 'disk-full' | 'not-found' | 'changed-meanwhile'
type Asked = { readonly round: Round; readonly framework: Framework; readonly expectation: Expectation | undefined }
type Item = {
  readonly evidence: Pick<Evidence, 'id' | 'aboutOn' | 'periodUntil' | 'endsOn'>
  readonly versionId: string
  /** Expectations for which it waits for a review already. */
  readonly serves: readonly string[]
}

/**
 * Makes a received file part of the evidence of an organisation, in one transaction: a new item or a newer version,
 * with its links. The same bytes are reported and not added again, unless the member asks for that.
 */
export async function addFile(store: Store, upload: Upload): Promise<Result<Added, Problem>> {
  const { fields, received } = upload
  const same = fields.again ? undefined : await store.versions.withSameBytes(received.sha256)
  if (same !== undefined) return ok({ outcome: 'already-present', evidenceId: same.evidenceId })
  const round = await store.rounds.current()
  const framework = await store.framework.of(round)
  const expectation = expectationOf(framework, fields.expectationId ?? '')?.expectation
  if (fields.expectationId !== undefined && expectation === undefined) return refuse('not-found')
  // Bytes first: a row never speaks of bytes that are not safe.
  const kept = await store.files.keep(received)
  if (!kept.ok) return kept
  const item = await addRows(store, upload, { round, framework, expectation })
  if (!item.ok) return item
  if (expectation !== undefined && !item.value.serves.includes(expectation.id)) {
    const linked = await link(store, upload, round, expectation, item.value)
    if (!linked.ok) return linked
  }
  return ok({ outcome: 'added', evidenceId: item.value.evidence.id })
}

async function addRows(store: Store, upload: Upload, asked: Asked): Promise<Result<Item, Problem>> {
  const { fields, received } = upload
  const version = { fileName: received.name, type: received.type, size: received.size, sha256: received.sha256 }
  if (fields.makes === 'items') {
    const title = titleOfUpload(fields.details.title, received.name, upload.files)
    const { evidenceId, versionId } = await store.evidence.add({ ...fields.details, title }, [version])
    return ok({ evidence: { ...fields.details, id: evidenceId }, versionId, serves: [] })
  }
  const before = await store.evidence.find(fields.evidenceId)
  if (before === undefined) return refuse('not-found')
  const versionId = await store.evidence.addVersion(before.id, [version])
  const after = { ...before, ...fields.days }
  const saved = differences(before, after).length === 0 ? ok(before) : await store.evidence.save(before, after)
  if (!saved.ok) return saved
  const serves = await offerAgain(store, upload.member, asked, { evidence: saved.value, versionId })
  return serves.ok ? ok({ evidence: saved.value, versionId, serves: serves.value }) : serves
}

/**
 * A newer file asks for a new review of everything it serves, counted from the days it has now. What was withdrawn stays
 * so, but for the expectation that the file is brought for. Gives the expectations that it is now offered to.
 */
async function offerAgain(
  store: Store,
  member: Member,
  { round, framework, expectation }: Asked,
  item: Omit<Item, 'serves'>,
): Promise<Result<readonly string[], 'changed-meanwhile'>> {
  const links = await store.links.ofEvidence(round, item.evidence.id)
  const offered = links.filter((old) => old.status !== 'withdrawn' || old.expectationId === expectation?.id)
  for (const old of offered) {
    const served = expectationOf(framework, old.expectationId)?.expectation
    const lastDay = served === undefined ? old.validUntil : validUntil(item.evidence, served.maxAgeMonths)
    const saved = await store.links.offerVersion(old, submitAgain(old, member.id), item.versionId, lastDay)
    if (!saved.ok) return refuse('changed-meanwhile')
  }
  return ok(offered.map(({ expectationId }) => expectationId))
}

/** Links the file to what it was brought for; a colleague who does the same at this moment was first. */
async function link(
  store: Store,
  upload: Upload,
  round: Round,
  expectation: Expectation,
  item: Item,
): Promise<Result<unknown, 'not-found' | 'changed-meanwhile'>> {
  const added = await store.links.add(round, {
    expectationId: expectation.id,
    evidenceId: item.evidence.id,
    versionId: item.versionId,
    uploadedBy: upload.member.id,
    pages: upload.fields.pages,
    shows: upload.fields.shows,
    validUntil: validUntil(item.evidence, expectation.maxAgeMonths),
  })
  if (added.ok) return added
  return refuse(added.problem === 'not-found' ? 'not-found' : 'changed-meanwhile')
}
