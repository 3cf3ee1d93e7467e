import { placeQuestionsOf } from '@/app/(member)/framework/questionnaire/actions'
import QuestionnairePage from '@/app/(member)/framework/questionnaire/page'
import { moveRound } from '@/app/(member)/framework/move/actions'
import { changeAs, readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, value } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../evidence/files/data-folder'
import { htmlOf, statementsOf } from '../requirements/pages'
import { answerOf, tick } from '../requirements/at-work'
import { sendFile } from './files'

givenDatabase()
givenDataFolder()

const csv = Buffer.from(
  [
    'Vragenlijst',
    'Nr;Vraag;Toelichting;Bijlagen',
    '1;Is bemiddeling gratis?;;Folder',
    '2;Zijn er stoelen?;Tel ze;',
  ].join('\r\n'),
)
const page = () => htmlOf(open(QuestionnairePage, address({}, {})))

async function draftOf(lead: Member) {
  const draft = await readAs(lead, ({ editions }) => editions.draft())
  if (draft === null) throw new Error('no draft')
  const content = await readAs(lead, ({ editions }) => editions.content(draft.id))
  if (content === null) throw new Error('no content')
  return { ...draft, content }
}

test('the questionnaire of the CCV becomes the edition of the round, and every answer stays', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  const requirement = (await draftless(lead)).find(({ title }) => /gratis|kosten/i.test(title.nl))
  const ours = requirement?.id ?? ''
  await tick(ours, { verdict: 'met' })

  expect((await sendFile('questionnaire', csv, { name: 'vragen.csv', ccvOwn: 'on' })).hash).toBe('#places')
  expect(await page()).toContain('Zijn er stoelen?')
  const draft = await draftOf(lead)
  const fields = {
    draftId: draft.id,
    seenVersion: String(draft.draftVersion),
    'place.ccv-1': `replaces:${ours}`,
    'place.ccv-2': 'new',
  }
  expect(await submit(placeQuestionsOf, fields)).toMatchObject({ ok: true })
  const placed = await draftOf(lead)
  expect(await page()).not.toContain('place.ccv-')
  const published = value(await changeAs(lead, ({ editions }) => editions.publish(placed.id, placed.draftVersion)))
  await submit(moveRound, { to: published.id, seenVersion: '1' })
  expect(await answerOf(lead, ours)).toMatchObject({ verdict: 'met', toConfirm: 'other-meaning' })
  const framework = await readAs(lead, async (store) => store.framework.of(await store.rounds.current()))
  expect(framework.ccvOwn).toBe(true)
  expect(framework.requirements.find(({ id }) => id === ours)).toMatchObject({
    question: '1',
    title: { nl: 'Is bemiddeling gratis?' },
  })
})

test('the same file sent twice asks nothing twice', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  await sendFile('questionnaire', csv, { name: 'vragen.csv' })
  await sendFile('questionnaire', csv, { name: 'vragen.csv' })
  const { content } = await draftOf(lead)
  expect(content.requirements.filter(({ question }) => question !== null)).toHaveLength(2)
})

test('a choice made on top of an older draft is refused, and nothing changes', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  await sendFile('questionnaire', csv, { name: 'vragen.csv' })
  const before = await draftOf(lead)
  const old = { draftId: before.id, seenVersion: String(before.draftVersion - 1), 'place.ccv-1': 'new' }
  expect(await submit(placeQuestionsOf, old)).toMatchObject({ problem: 'changed-meanwhile' })
  expect(await draftOf(lead)).toEqual(before)
})

test('faulty rows and files without questions write nothing and are told', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  const twice = Buffer.from('Nr;Vraag\r\n1;Een?\r\n1;Twee?')
  const back = await sendFile('questionnaire', twice, { name: 'vragen.csv' })
  const query = Object.fromEntries(back.searchParams)
  expect(await htmlOf(open(QuestionnairePage, address({}, query)))).toContain('Rij 3')
  const none = await sendFile('questionnaire', Buffer.from('Naam;Adres\r\nx;y'), { name: 'x.csv' })
  expect(none.searchParams.get('problem')).toBe('no-headings')
  expect(await readAs(lead, ({ editions }) => editions.draft())).toBeNull()
})

test('the page takes four statements at most', async () => {
  const { lead } = await given.organisation()
  signedInAs(lead)
  await sendFile('questionnaire', csv, { name: 'vragen.csv' })
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
})

function draftless(lead: Member) {
  return readAs(lead, async (store) => (await store.framework.of(await store.rounds.current())).requirements)
}
