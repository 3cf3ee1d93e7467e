import type { Received, Store } from '../../_gate/uploads'
import type { Day } from '@/lib/day'
import { titleOfUpload } from '@/lib/evidence/upload-title'
import { differences, tellsOfTheFuture } from '@/lib/evidence/details'
import type { Evidence } from '@/lib/evidence/evidence'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf, type Expectation } from '@/lib/framework/framework'
import type { Member } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { filesOfVersion, type NewFiles } from './files-of-version'
import { offerAgain, type Asked } from './offer-again'
import { presentElsewhere } from './same-bytes'
import type { UploadFields } from './upload-fields'

/** Files that become one version together, with what was said beside them. */
export type Upload = {
  readonly member: Member
  readonly fields: UploadFields
  readonly received: readonly Received[]
  /** How many files the form brought, those of other items included. */
  readonly files: number
  readonly today: Day
}

export type Added =
  | { readonly outcome: 'added'; readonly evidenceId: string }
  /** Bytes that are here already: the SHA-256 with the item that has them. */
  | { readonly outcome: 'already-present'; readonly present: ReadonlyMap<string, string> }
type Problem =
  | 'organisation-full'
  | 'round-frozen'
  | 'disk-full'
  | 'not-found'
  | 'changed-meanwhile'
  | 'no-file'
  | 'nothing-new'
  | 'period-in-future'
type Item = {
  readonly evidence: Pick<Evidence, 'id' | 'aboutOn' | 'periodUntil' | 'endsOn'>
  readonly versionId: string
  /** Expectations for which it waits for a review already. */
  readonly serves: readonly string[]
}

/**
 * Makes received files part of the evidence of an organisation, in one transaction: a new item or a newer version,
 * with its links. The same bytes are reported and not added again, unless the member asks for that.
 */
export async function addFiles(store: Store, upload: Upload): Promise<Result<Added, Problem>> {
  const { fields } = upload
  // First the lock, then the look: of two uploads of the same bytes at once the second one finds the first.
  await store.files.hold()
  const running = await store.rounds.running()
  if (!running.ok && fields.expectationId !== undefined) return running
  const round = running.ok ? running.value : await store.rounds.current()
  const framework = await store.framework.of(round)
  const expectation = expectationOf(framework, fields.expectationId ?? '')?.expectation
  if (fields.expectationId !== undefined && expectation === undefined) return refuse('not-found')
  const files = await filesOfVersion(store, fields, upload.received)
  if (!files.ok) return files
  const present = fields.again ? new Map<string, string>() : await presentElsewhere(store, fields, files.value)
  if (present.size > 0) return ok({ outcome: 'already-present', present })
  if (files.value.isSameAsNow) return refuse('nothing-new')
  // Bytes first: a row never speaks of bytes that are not safe.
  for (const received of upload.received) {
    const kept = await store.files.keep(received)
    if (!kept.ok) return kept
  }
  const item = await addRows(store, upload, files.value, { round, framework, expectation, today: upload.today })
  if (!item.ok) return item
  if (expectation !== undefined && !item.value.serves.includes(expectation.id)) {
    const linked = await link(store, upload, round, expectation, item.value)
    if (!linked.ok) return linked
  }
  return ok({ outcome: 'added', evidenceId: item.value.evidence.id })
}

async function addRows(
  store: Store,
  { member, fields, files: many }: Upload,
  { files }: NewFiles,
  asked: Asked & Pick<Upload, 'today'>,
): Promise<Result<Item, Problem>> {
  if (fields.makes === 'items') {
    const named = fields.as === 'one' ? 1 : many
    const title = titleOfUpload(fields.details.title, files[0]?.fileName ?? '', named)
    const { evidenceId, versionId } = await store.evidence.add({ ...fields.details, title }, files)
    return ok({ evidence: { ...fields.details, id: evidenceId }, versionId, serves: [] })
  }
  const before = await store.evidence.find(fields.evidenceId)
  if (before === undefined) return refuse('not-found')
  const { days } = fields
  if (days !== null && tellsOfTheFuture(before.kind, days.periodUntil, asked.today)) return refuse('period-in-future')
  const versionId = await store.evidence.addVersion(before.id, files)
  const after = { ...before, ...fields.days }
  const saved = differences(before, after).length === 0 ? ok(before) : await store.evidence.save(before, after)
  if (!saved.ok) return saved
  const serves = await offerAgain(store, member, asked, { evidence: saved.value, versionId })
  return serves.ok ? ok({ evidence: saved.value, versionId, serves: serves.value }) : serves
}

/** Links the files to what they were brought for; a colleague who does the same at this moment was first. */
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
