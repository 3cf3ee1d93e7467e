import { sql } from 'kysely'
import { linkEvidence } from '@/app/_evidence/link-actions'
import { POST } from '@/app/api/answers/route'
import { changeAs, readAs } from '@/db/store'
import { asOwner } from '@/db/migrate'
import { day } from '@/lib/day'
import type { EvidenceDetails } from '@/lib/evidence/details'
import type { Member } from '@/lib/members/member'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'
import { ok } from '@/lib/result'
import { value } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'

/** A requirement that counts for the pilot and asks for one document, and that document. */
export const team = { requirementId: 'dec-team', expectationId: 'dec-team.e1' } as const

type Words = { readonly work: string; readonly verdict: string }

/** What a row shows before anyone touched it. */
export const untouched: Words = { work: 'not-started', verdict: 'none' }

/** Posts one row of the list, as the page does when a select changes. */
export function tick(requirementId: string, wanted: Partial<Words>, was: Words = untouched): Promise<Response> {
  return post({ requirementId, was, wanted: { ...was, ...wanted } })
}

/** Posts anything to the same address, from our own pages or from elsewhere. */
export function post(body: unknown, origin = 'http://toetsklaar.test'): Promise<Response> {
  const headers = { origin, host: 'toetsklaar.test', 'content-type': 'application/json' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request('http://toetsklaar.test/api/answers', { method: 'POST', headers, body: text })
  return POST(request, { params: Promise.resolve({}) })
}

/** How the round stands for this member today. */
export function readinessOf(member: Member, today = testDay): Promise<Readiness> {
  return readAs(member, async (store) => scoreReadiness((await store.readiness.standing(today)).facts, today))
}

/** The answer as stored. */
export function answerOf(member: Member, requirementId: string) {
  return readAs(member, async (store) => store.assessments.get(await store.rounds.current(), requirementId))
}

/** Adds a document as this member; gives its id. */
export async function document(by: Member, change: Partial<EvidenceDetails> = {}): Promise<string> {
  const details: EvidenceDetails = {
    ...{
      title: 'Verslag',
      kind: 'report',
      aboutOn: day('2026-11-01'),
      periodFrom: null,
      periodUntil: null,
      endsOn: null,
    },
    ...{ source: '', obtained: '', redactionNote: '', confidential: false },
    ...change,
  }
  return value(await changeAs(by, async (store) => ok(await store.evidence.add(details, [newFile('verslag.pdf')]))))
    .evidenceId
}

/** A file as the store wants to hear of it. */
export function newFile(fileName: string) {
  return { fileName, type: 'application/pdf', size: 1200, sha256: 'ab'.repeat(32) } as const
}

/** Links a document as this member, who stays signed in; gives the id of the link. */
export async function linked(by: Member, evidenceId: string, expectationId: string): Promise<string> {
  signedInAs(by)
  await submit(linkEvidence, { expectationId, evidenceId, pages: '3', shows: 'Wie wat doet' })
  return (await linkOf(by, evidenceId)).id
}

/** What the buttons at the first link of a document post, as the page shows them now. */
export async function atLink(member: Member, evidenceId: string) {
  const { id, versionId } = await linkOf(member, evidenceId)
  return { linkId: id, versionId }
}

/** The first link of a document. */
export async function linkOf(member: Member, evidenceId: string) {
  const [link] = await readAs(member, async (store) => store.links.ofEvidence(await store.rounds.current(), evidenceId))
  if (link === undefined) throw new Error('not linked')
  return link
}

type Entry = {
  readonly member_id: string
  readonly action: string
  readonly subject_id: string
  readonly detail: unknown
}

/** The log of an organisation, oldest first, from the given moment on. */
export function logOf(ownerUrl: string, organisationId: string): Promise<readonly Entry[]> {
  return asOwner(ownerUrl, async (db) => {
    const { rows } = await sql<Entry>`
      select member_id, action, subject_id, detail from log_entry where organisation_id = ${organisationId} order by id
    `.execute(db)
    return rows
  })
}
