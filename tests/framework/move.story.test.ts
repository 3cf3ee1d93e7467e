import { linkEvidence } from '@/app/_evidence/link-actions'
import { confirmEditionImport } from '@/app/(member)/framework/import/[editionImportId]/actions'
import ConfirmImportPage from '@/app/(member)/framework/import/[editionImportId]/page'
import { moveRound } from '@/app/(member)/framework/move/actions'
import KeptAnswersPage from '@/app/(member)/framework/move/kept/page'
import MoveRoundPage from '@/app/(member)/framework/move/page'
import { changeAs, readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { unanswered } from '@/lib/requirements/assessment'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../evidence/files/data-folder'
import { htmlOf, statementsOf } from '../requirements/pages'
import { atLink, document } from '../requirements/at-work'
import { book, changed, exported, sendFile } from './files'

givenDatabase()
givenDataFolder()

const first = 'toetsklaar-2026-1'
const move = (to: string, seenVersion: number, fields: Readonly<Record<string, string>> = {}) =>
  submit(moveRound, { to, seenVersion: String(seenVersion), ...fields })
const movePage = (to: string) => htmlOf(open(MoveRoundPage, address({}, { to })))

const roundOf = (member: Member) => readAs(member, ({ rounds }) => rounds.current())
const answersOf = (member: Member) =>
  readAs(member, async (store) => store.assessments.all(await store.rounds.current()))

/** Every requirement answered with "met" and why, one of them as not applicable with the agreement of a colleague. */
async function everythingAnswered({ lead, editor }: GivenOrganisation): Promise<readonly string[]> {
  const ids = await readAs(lead, async (store) =>
    (await store.framework.of(await store.rounds.current())).requirements.map(({ id }) => id),
  )
  value(
    await changeAs(lead, async (store) => {
      const round = await store.rounds.current()
      for (const id of ids) {
        const before = unanswered(id)
        const isLast = id === ids.at(-1)
        value(
          await store.assessments.save(round, before, {
            ...before,
            work: 'finished',
            verdict: isLast ? 'not-applicable' : 'met',
            notApplicableReason: isLast ? 'Dat doen wij niet' : '',
            reasoning: `Zo is het: ${id}`,
            setBy: lead.id,
            approvedBy: isLast ? editor.id : null,
          }),
        )
      }
      return ok(null)
    }),
  )
  return ids
}

/** The edition of now through a spreadsheet in which titles were rewritten, taken over and published. */
async function publishedFromFile(lead: Member, rewritten: (row: number) => boolean): Promise<string> {
  signedInAs(lead)
  const sheets = changed(await exported(first), 'Eisen', 'Eis (Nederlands)', (cell, row) =>
    rewritten(row) ? `${cell}, en anders` : cell,
  )
  const waiting = (await sendFile('edition', await book(sheets))).pathname
  const importId = waiting.split('/').at(-1) ?? ''
  expect(await htmlOf(open(ConfirmImportPage, address({ editionImportId: importId }, {})))).toContain('kader.xlsx')
  expect(await submit(confirmEditionImport, { importId })).toEqual({ wentTo: '/framework/draft/publish' })
  const draft = await readAs(lead, ({ editions }) => editions.draft())
  if (draft === null) throw new Error('no draft')
  return value(await changeAs(lead, ({ editions }) => editions.publish(draft.id, draft.draftVersion))).id
}

test('an edition with forty changed requirements keeps every answer, link and review, and asks about those only', async () => {
  const organisation = await given.organisation()
  const { lead, editor } = organisation
  const ids = await everythingAnswered(organisation)
  const evidenceId = await document(editor)
  signedInAs(editor)
  await submit(linkEvidence, { expectationId: 'dec-team.e1', evidenceId, pages: '3', shows: 'Wie wat doet' })
  const before = await answersOf(lead)
  const linkBefore = await atLink(lead, evidenceId)

  const to = await publishedFromFile(lead, (row) => row < 40)
  const shown = await movePage(to)
  expect(shown.match(/name="meaning\./g)).toHaveLength(80)
  const same = Object.fromEntries(ids.slice(0, 10).map((id) => [`meaning.${id}`, 'same']))
  expect(await move(to, 1, same)).toEqual({ wentTo: `/framework/move?to=${to}` })

  const after = await answersOf(lead)
  expect(after.map(({ requirementId, reasoning }) => [requirementId, reasoning]).toSorted()).toEqual(
    before.map(({ requirementId, reasoning }) => [requirementId, reasoning]).toSorted(),
  )
  const asked = after.filter(({ toConfirm }) => toConfirm === 'other-meaning').map(({ requirementId }) => requirementId)
  expect(asked.toSorted()).toEqual(ids.slice(10, 40).toSorted())
  expect(await atLink(lead, evidenceId)).toEqual(linkBefore)

  const back = (await roundOf(lead)).version
  expect(await move(first, back, { all: 'same' })).toEqual({ wentTo: `/framework/move?to=${first}` })
  const again = await answersOf(lead)
  expect(again.filter(({ toConfirm }) => toConfirm !== null)).toEqual([])
  expect(again.map(({ approvedBy }) => approvedBy).filter((id) => id !== null)).toEqual([editor.id])
})

test('what a retired requirement was answered with can be read, and is there again after moving back', async () => {
  const organisation = await given.organisation()
  const { lead } = organisation
  const [gone = ''] = await everythingAnswered(organisation)
  signedInAs(lead)
  const sheets = changed(await exported(first), 'Eisen', 'Vervallen', (cell, row) => (row === 0 ? 'ja' : cell))
  const importId = (await sendFile('edition', await book(sheets))).pathname.split('/').at(-1) ?? ''
  await submit(confirmEditionImport, { importId })
  const draft = await readAs(lead, ({ editions }) => editions.draft())
  const to = value(await changeAs(lead, ({ editions }) => editions.publish(draft?.id ?? '', draft?.draftVersion ?? 0)))
  await move(to.id, 1)
  expect(await htmlOf(open(KeptAnswersPage, {}))).toContain(`Zo is het: ${gone}`)
  expect((await answersOf(lead)).map(({ requirementId }) => requirementId)).toContain(gone)
  await move(first, 2)
  expect(await htmlOf(open(KeptAnswersPage, {}))).not.toContain(`Zo is het: ${gone}`)
})

test('two leads who move the round at once do not move it twice', async () => {
  const { lead } = await given.organisation()
  const to = await publishedFromFile(lead, (row) => row === 0)
  const both = await Promise.all([move(to, 1), move(to, 1)])
  expect(both).toContainEqual({ wentTo: `/framework/move?to=${to}` })
  expect(both).toContainEqual(expect.objectContaining({ ok: false, problem: 'changed-meanwhile' }))
  expect((await roundOf(lead)).version).toBe(2)
})

test('a draft, an edition of others and nonsense are no editions to move to', async () => {
  const [ours, theirs] = [await given.organisation(), await given.organisation()]
  const foreign = await publishedFromFile(theirs.lead, (row) => row === 0)
  signedInAs(ours.lead)
  const draft = value(await changeAs(ours.lead, ({ editions }) => editions.startDraft(first)))
  for (const to of [foreign, draft.id, 'geen editie', '']) {
    expect(await move(to, 1)).toMatchObject({ problem: 'not-found' })
    expect(await open(MoveRoundPage, address({}, { to }))).toBe('not-found')
  }
})

test('a file with faults writes nothing, and every fault is named', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  const sheets = changed(await exported(first), 'Eisen', 'Eis (Nederlands)', (cell, row) => (row === 2 ? '' : cell))
  const back = await sendFile('edition', await book(sheets))
  expect(back.searchParams.get('faults')).toContain('title.nl')
  expect(await readAs(lead, ({ editions }) => editions.draft())).toBeNull()
})

test('what is no spreadsheet is refused as in registers', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  const back = await sendFile('edition', Buffer.from('%PDF-1.7 niet dit'))
  expect(back.searchParams.get('problem')).toBe('not-a-table')
})

test('the page of a move takes four statements at most', async () => {
  const organisation = await given.organisation()
  const { lead } = organisation
  await everythingAnswered(organisation)
  const to = await publishedFromFile(lead, (row) => row < 40)
  await movePage(to)
  expect((await statementsOf(() => movePage(to))).length).toBeLessThanOrEqual(4)
})
