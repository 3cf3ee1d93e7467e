import { sql } from 'kysely'
import EvidenceHistoryPage from '@/app/(member)/evidence/[evidenceId]/history/page'
import { moveRound } from '@/app/(member)/framework/move/actions'
import KeptAnswersPage from '@/app/(member)/framework/move/kept/page'
import LogPage from '@/app/(member)/log/page'
import MyWorkPage from '@/app/(member)/my-work/page'
import BulkPage from '@/app/(member)/requirements/bulk/[bulkId]/page'
import { confirmBulk, prepareBulk, undoBulk } from '@/app/(member)/requirements/bulk/actions'
import { asOwner } from '@/db/migrate'
import { chores } from '@/db/nightly/chores'
import { changeAs, readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { screens } from '../evidence/screens'
import { answerOf, document, linked, team } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'
import { frozenBehindItsBack } from '../rounds/frozen'

const { ownerUrl } = givenDatabase()

const first = 'toetsklaar-2026-1'
const earlier = /eis uit een eerdere editie/i
const move = (to: string, seenVersion = '1') => submit(moveRound, { to, seenVersion })

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
})

/** An edition like the one in use, without the requirement about the team. */
function publishedWithout(lead: Member, change: (content: EditionContent) => EditionContent): Promise<string> {
  return changeAs(lead, async ({ editions }) => {
    const draft = value(await editions.startDraft(first))
    const content = await editions.content(draft.id)
    if (content === null) throw new Error('a draft without content')
    const saved = value(await editions.saveDraft(draft.id, change(content), draft.draftVersion))
    return ok(value(await editions.publish(draft.id, saved.draftVersion)).id)
  }).then(value)
}

const retired = (content: EditionContent): EditionContent => ({
  ...content,
  requirements: content.requirements.map((one) => (one.id === team.requirementId ? { ...one, retired: true } : one)),
})

const removed = (content: EditionContent): EditionContent => ({
  ...content,
  requirements: content.requirements.filter(({ id }) => id !== team.requirementId),
})

test.each([
  { how: 'was retired', change: retired },
  { how: 'is not in the edition at all', change: removed },
])('a requirement that $how is told as one of an earlier edition wherever it left a trace', async ({ change }) => {
  const { lead, editor } = organisation
  const evidenceId = await document(lead)
  await linked(lead, evidenceId, team.expectationId)
  const planned = await submit(prepareBulk, { select: [team.requirementId], bulkVerdict: 'met' })
  const bulkId = JSON.stringify(planned).match(/bulk\/([0-9a-f-]{36})/)?.[1] ?? ''
  await submit(confirmBulk, { bulkId })
  const later = await submit(prepareBulk, { select: [team.requirementId, 'dec-value'], bulkWork: 'busy' })
  const to = await publishedWithout(lead, change)
  expect(await move(to)).toEqual({ wentTo: `/framework/move?to=${to}` })

  const bulk = () => open(BulkPage, address({ bulkId }, {}))
  const traces = [
    () => screens.item(evidenceId),
    () => open(EvidenceHistoryPage, address({ evidenceId }, {})),
    () => open(LogPage, address({}, {})),
    bulk,
  ]
  for (const trace of traces) {
    const html = await htmlOf(trace())
    expect(html).toMatch(earlier)
    expect(html).not.toMatch(/>[^<]*dec-team[^<]*</)
    expect(html).not.toContain('href="/requirements/dec-team')
  }
  for (const still of [screens.edit(evidenceId), screens.remove(evidenceId), screens.list()]) {
    expect(await htmlOf(still)).not.toMatch(/>[^<]*dec-team[^<]*</)
  }
  expect(await htmlOf(open(KeptAnswersPage, {}))).toContain('Een team dat verder kan')
  signedInAs(editor)
  const work = await htmlOf(open(MyWorkPage, {}))
  expect(work).toMatch(earlier)
  expect(work).not.toMatch(/>[^<]*dec-team[^<]*</)
  signedInAs(lead)
  await submit(confirmBulk, { bulkId: JSON.stringify(later).match(/bulk\/([0-9a-f-]{36})/)?.[1] ?? '' })
  expect((await answerOf(lead, 'dec-value')).work).toBe('busy')
  expect((await answerOf(lead, team.requirementId)).work).toBe('not-started')
  await submit(undoBulk, { bulkId })
  expect(await htmlOf(bulk())).toContain('Het antwoord blijft bewaard zoals het was.')
  expect((await answerOf(lead, team.requirementId)).verdict).toBe('met')
})

test('a frozen round is not moved, and keeps its edition', async () => {
  const { lead } = organisation
  signedInAs(lead)
  const to = await publishedWithout(lead, retired)
  await frozenBehindItsBack(ownerUrl, lead, '2026-11-20')
  expect(await move(to)).toMatchObject({ ok: false, problem: 'round-frozen' })
  expect((await readAs(lead, ({ rounds }) => rounds.current())).editionId).toBe(first)
})

test('an edition from a file that nobody confirmed goes at night, a day later', async () => {
  const { lead } = organisation
  const organisationId = lead.organisationId
  const content = await readAs(lead, ({ editions }) => editions.content(first))
  if (content === null) throw new Error('no catalogue')
  const keep = (name: string) =>
    changeAs(lead, async ({ editionImports }) => ok(await editionImports.keep(name, content))).then(value)
  const [old, fresh] = [await keep('oud.xlsx'), await keep('nieuw.xlsx')]
  await asOwner(ownerUrl, (db) =>
    sql`update edition_import set made_at = now() - interval '25 hours' where id = ${old}`.execute(db),
  )
  const chore = chores.find(({ name }) => name === 'empty-edition-imports')
  await systemWithin(organisationId, async (tx) => chore?.work({ tx, organisationId, today: testDay }))
  const left = await asOwner(ownerUrl, (db) =>
    sql<{ id: string }>`select id from edition_import where id in (${old}, ${fresh})`.execute(db),
  )
  expect(left.rows.map(({ id }) => id)).toEqual([fresh])
})
