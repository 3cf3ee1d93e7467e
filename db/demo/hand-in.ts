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
import type { Outcome, Paper, Use } from './paper'

type Links<Who extends string> = readonly { readonly linkId: string; readonly outcome: Outcome<Who> }[]

/** Uploads a document as its owner would, links it, and lets colleagues look at every link. */
export async function handIn<Who extends string>(
  team: Readonly<Record<Who, Member>>,
  paper: Paper<Who>,
): Promise<void> {
  const received = must(await receive(paper.file, fileOf(paper), settings().maxFileBytes))
  const owner = team[paper.by]
  const links = must(await changeAs(owner, (store) => add(store, owner, paper, received)))
  for (const { linkId, outcome } of links) {
    if (outcome.status === 'submitted') continue
    const reviewer = team[outcome.by]
    must(await changeAs(reviewer, (store) => decide(store, linkId, outcome, reviewer.id)))
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
): Promise<Result<Links<Who>, 'organisation-full' | 'disk-full' | 'not-found' | 'already-linked'>> {
  const kept = await store.files.keep(received)
  if (!kept.ok) return kept
  const evidence = evidenceOf(paper)
  const { name: fileName, type, size, sha256 } = received
  const added = await store.evidence.add(evidence, { fileName, type, size, sha256 })
  const links: { linkId: string; outcome: Outcome<Who> }[] = []
  for (const use of paper.serves) {
    const linked = await link(store, owner, { ...added, evidence, use })
    if (!linked.ok) return linked
    links.push({ linkId: linked.value.linkId, outcome: use.review })
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

type Pair<Who extends string> = {
  readonly evidenceId: string
  readonly versionId: string
  readonly evidence: Omit<Evidence, 'id' | 'version'>
  readonly use: Use<Who>
}

async function link<Who extends string>(store: Store, owner: Member, { evidence, use, ...added }: Pair<Who>) {
  const round = await store.rounds.current()
  const asked = expectationOf(await store.framework.of(round), use.expectation)
  if (asked === undefined) return refuse('not-found')
  return store.links.add(round, {
    ...added,
    expectationId: use.expectation,
    uploadedBy: owner.id,
    pages: use.pages,
    shows: use.shows,
    validUntil: validUntil(evidence, asked.expectation.maxAgeMonths),
  })
}

type Decided<Who extends string> = Exclude<Outcome<Who>, { status: 'submitted' }>

async function decide<Who extends string>(store: Store, linkId: string, outcome: Decided<Who>, memberId: string) {
  const before = await store.links.find(linkId)
  if (before === undefined) return refuse('not-found')
  const after = reviewed(before, outcome, memberId)
  return after.ok ? store.links.saveReview(before, after.value, actions[outcome.status]) : after
}

const actions = {
  accepted: 'link-accepted',
  rejected: 'link-rejected',
  withdrawn: 'link-withdrawn',
} as const satisfies Record<string, LogAction>

function reviewed<Who extends string>(review: Review, outcome: Decided<Who>, memberId: string) {
  if (outcome.status === 'rejected') return reject(review, memberId, outcome.reason)
  return outcome.status === 'accepted' ? accept(review, memberId) : withdraw(review)
}
