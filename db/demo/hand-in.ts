import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Evidence } from '@/lib/evidence/evidence'
import { accept, reject, withdraw, type Review } from '@/lib/evidence/review'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf } from '@/lib/framework/framework'
import type { LogAction } from '@/lib/log/actions'
import type { Member } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import { receive, type Received } from '../files/receive'
import { settings } from '../settings'
import { changeAs, type Store } from '../store'
import { must } from './must'
import type { Outcome, Paper } from './paper'

type Linked<Who extends string> = { readonly linkId: string; readonly outcome: Outcome<Who> }
type Decided<Who extends string> = { readonly linkId: string; readonly outcome: Decision<Who> }
type Decision<Who extends string> = Exclude<Outcome<Who>, { status: 'submitted' }>

/** Uploads a document as its owner would, links it, and lets colleagues look at every link. */
export async function handIn<Who extends string>(
  team: Readonly<Record<Who, Member>>,
  paper: Paper<Who>,
): Promise<void> {
  const received = must(await receive(paper.file, fileOf(paper), settings().maxFileBytes))
  const owner = team[paper.by]
  const linked = must(await changeAs(owner, (store) => add(store, owner, paper, received)))
  const decided = linked.flatMap(({ linkId, outcome }) => (outcome.status === 'submitted' ? [] : { linkId, outcome }))
  for (const by of new Set(decided.map(({ outcome }) => outcome.by))) {
    const theirs = decided.filter(({ outcome }) => outcome.by === by)
    must(await changeAs(team[by], (store) => decide(store, theirs, team[by].id)))
  }
}

/** From the project folder, where the product runs: bundling moves this module, and leaves the files where they are. */
function fileOf({ file }: { readonly file: string }): AsyncIterable<Uint8Array> {
  return createReadStream(join(process.cwd(), 'db', 'demo', 'files', file))
}

async function add<Who extends string>(
  store: Store,
  owner: Member,
  paper: Paper<Who>,
  received: Received,
): Promise<Result<readonly Linked<Who>[], 'organisation-full' | 'disk-full' | 'not-found' | 'already-linked'>> {
  const round = await store.rounds.current()
  const framework = await store.framework.of(round)
  const kept = await store.files.keep(received)
  if (!kept.ok) return kept
  const evidence = evidenceOf(paper)
  const { name: fileName, type, size, sha256 } = received
  const added = await store.evidence.add(evidence, [{ fileName, type, size, sha256 }])
  const links: Linked<Who>[] = []
  for (const { expectation: expectationId, pages, shows, review } of paper.serves) {
    const asked = expectationOf(framework, expectationId)
    if (asked === undefined) return refuse('not-found')
    const ends = validUntil(evidence, asked.expectation.maxAgeMonths)
    const link = { ...added, expectationId, pages, shows, uploadedBy: owner.id, validUntil: ends }
    const linked = await store.links.add(round, link)
    if (!linked.ok) return linked
    links.push({ linkId: linked.value.linkId, outcome: review })
  }
  return ok(links)
}

function evidenceOf<Who extends string>(paper: Paper<Who>): Omit<Evidence, 'id' | 'version'> {
  return {
    title: paper.title,
    kind: paper.kind,
    aboutOn: paper.aboutOn,
    periodFrom: paper.periodFrom ?? null,
    periodUntil: paper.periodUntil ?? null,
    endsOn: paper.endsOn ?? null,
    source: paper.source,
    obtained: paper.obtained ?? '',
    redactionNote: paper.redactionNote ?? '',
    confidential: paper.confidential ?? false,
  }
}

async function decide<Who extends string>(store: Store, all: readonly Decided<Who>[], memberId: string) {
  for (const { linkId, outcome } of all) {
    const before = await store.links.find(linkId)
    if (before === undefined) return refuse('not-found')
    const after = reviewed(before, outcome, memberId)
    if (!after.ok) return after
    const saved = await store.links.saveReview(before, after.value, actions[outcome.status])
    if (!saved.ok) return saved
  }
  return ok(null)
}

const actions = {
  accepted: 'link-accepted',
  rejected: 'link-rejected',
  withdrawn: 'link-withdrawn',
} as const satisfies Record<string, LogAction>

function reviewed<Who extends string>(review: Review, outcome: Decision<Who>, memberId: string) {
  if (outcome.status === 'rejected') return reject(review, memberId, outcome.reason)
  return outcome.status === 'accepted' ? accept(review, memberId) : withdraw(review)
}
