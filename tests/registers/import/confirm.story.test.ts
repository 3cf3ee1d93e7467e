import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import { emptyImports } from '@/db/registers/import/empty-imports'
import { changeAs, readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day, dayAt } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { registerOf } from '@/lib/registers/registers'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { htmlOf, statementsOf } from '../../requirements/pages'
import { logOf } from '../../requirements/at-work'
import {
  choosing,
  confirm,
  confirmSeen,
  countsOf,
  csv,
  giveUp,
  imported,
  importOf,
  progress,
  rowsOf,
  seenOf,
  send,
  shown,
  undo,
  upload,
} from './importing'

const { ownerUrl } = givenDatabase()
const data = givenDataFolder()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const head = 'Zaaknummer;Datum melding;Wijk'
const cases = () => rowsOf(organisation.editor, 'cases', 'number')
const districts = async () => (await cases()).map(({ values }) => `${values['number']} ${values['district']}`)
const importsInLog = async () =>
  (await logOf(ownerUrl, organisation.id)).filter(({ action }) => action.startsWith('register-import'))

/** Changes one case by hand. */
async function changeCase(member: Member, number: string, district: string): Promise<void> {
  const row = (await cases()).find(({ values }) => values['number'] === number)
  if (row === undefined) throw new Error('no such case')
  value(
    await changeAs(member, ({ registers }) => registers.change(registerOf('cases'), row, { ...row.values, district })),
  )
}

/** As if an import was so many hours ago. */
function hoursAgo(hours: number): Promise<unknown> {
  return asOwner(ownerUrl, (db) =>
    sql`update register_import set started_at = started_at - make_interval(hours => ${hours}),
      confirmed_at = confirmed_at - make_interval(hours => ${hours})`.execute(db),
  )
}

const waitingRows = async (): Promise<number> => {
  const counted = await asOwner(ownerUrl, (db) =>
    sql<{ rows: number }>`select count(*)::int as rows from register_import_row`.execute(db),
  )
  return counted.rows[0]?.rows ?? 0
}

test('a click on the button twice brings the rows in once, with one entry in the log that names no cell', async () => {
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Noord', 'A2;04-02-2026;Zuid'))
  const seen = await seenOf(id)
  const endings = await Promise.all([confirmSeen(id, seen), confirmSeen(id, seen)])
  expect(endings).toEqual([{ wentTo: `/registers/imports/${id}` }, { wentTo: `/registers/imports/${id}` }])
  expect(await cases()).toHaveLength(2)
  expect(await importsInLog()).toMatchObject([
    {
      action: 'register-imported',
      subject_id: id,
      member_id: organisation.editor.id,
      detail: { register: 'cases', new: 2, changed: 0 },
    },
  ])
  expect(JSON.stringify(await importsInLog())).not.toContain('bestand.csv')
})

test('the same form sent twice is one import', async () => {
  const importId = '0b0a4b1e-5c0e-4d0c-9a9e-6f1f2b3c4d5e'
  const file = csv(head, 'A1;03-02-2026;Noord')
  const answers = await Promise.all([send('cases', file, { importId }), send('cases', file, { importId })])
  expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
    { goTo: `/registers/imports/${importId}` },
    { goTo: `/registers/imports/${importId}` },
  ])
  expect(await countsOf(organisation.editor, importId)).toMatchObject({ new: 1 })
})

test('when a colleague changed the row meanwhile, nothing is written and the page shows what changes now', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Zuid'))
  await changeCase(organisation.lead, 'A1', 'Oost')
  expect(await confirm(id)).toEqual({ wentTo: `/registers/imports/${id}?meanwhile` })
  expect(await districts()).toEqual(['A1 Oost'])
  const html = await htmlOf(shown(id, { meanwhile: '' }))
  expect(html).toContain('Het register veranderde intussen')
  expect(html).toContain('Wijk: Oost → Zuid')
  await confirm(id)
  expect(await districts()).toEqual(['A1 Zuid'])
})

test('a change elsewhere in the registers does not ask for a second look', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord', 'A9;03-02-2026;West'))
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Zuid'))
  await changeCase(organisation.lead, 'A9', 'Oost')
  expect(await confirm(id)).toEqual({ wentTo: `/registers/imports/${id}` })
  expect(await districts()).toEqual(['A1 Zuid', 'A9 Oost'])
})

test('two editors who confirm at once both come to an end, and the second sees what the first did', async () => {
  const second = await given.member(organisation, { name: 'Tweede', email: 'tweede@org.test', role: 'editor' })
  const one = await upload('cases', csv(head, 'A1;03-02-2026;Noord', 'A2;03-02-2026;Noord'))
  signedInAs(second)
  const other = await upload('cases', csv(head, 'A2;03-02-2026;Zuid', 'A3;03-02-2026;Zuid'))
  const confirmBy = (member: Member, id: string) =>
    changeAs(member, async ({ registerImports }) => {
      const seen = (await readAs(member, (store) => store.registerImports.find(id)))?.mark ?? ''
      return registerImports.confirm(id, seen)
    })
  const endings = await Promise.all([confirmBy(organisation.editor, one), confirmBy(second, other)])
  expect(endings.map(value).toSorted()).toEqual(['confirmed', 'otherwise'])
  const [first] = await cases()
  const isFirst = first?.values['number'] === 'A1'
  expect(await districts()).toEqual(isFirst ? ['A1 Noord', 'A2 Noord'] : ['A2 Zuid', 'A3 Zuid'])
  await confirm(isFirst ? other : one)
  expect(await districts()).toEqual(['A1 Noord', `A2 ${isFirst ? 'Zuid' : 'Noord'}`, 'A3 Zuid'])
})

test('confirming and typing at the same moment never wait for each other for ever', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Zuid', 'A2;03-02-2026;Zuid'))
  const typed = given.rows(organisation, 'cases', [{ number: 'T1', reportedOn: day('2026-02-03') }])
  const [ending] = await Promise.all([confirm(id), typed])
  expect(ending).toMatchObject({ wentTo: expect.stringContaining(id) })
  await confirm(id)
  expect((await cases()).map(({ values }) => values['number'])).toEqual(['A1', 'A2', 'T1'])
})

test('an import is taken back whole: new rows go to the bin, changed rows are as before', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord', 'A2;03-02-2026;West'))
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Zuid', 'A3;03-02-2026;Zuid'))
  expect(await districts()).toEqual(['A1 Zuid', 'A2 West', 'A3 Zuid'])
  await Promise.all([undo(id), undo(id)])
  expect(await districts()).toEqual(['A1 Noord', 'A2 West'])
  expect(await countsOf(organisation.editor, id)).toMatchObject({ undone: { removed: 1, restored: 1, left: 0 } })
  expect((await importsInLog()).at(-1)).toMatchObject({
    action: 'register-import-undone',
    detail: { register: 'cases', removed: 1, restored: 1, left: 0 },
  })
  const bin = await readAs(organisation.editor, ({ registers }) => registers.bin(registerOf('cases'), 1))
  expect(bin.rows.map(({ values }) => values['number'])).toEqual(['A3'])
})

test('rows that somebody changed after the import stay as they are, and are listed', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord', 'A2;03-02-2026;Noord'))
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Zuid', 'A2;03-02-2026;Zuid', 'A3;03-02-2026;Zuid'))
  await changeCase(organisation.lead, 'A1', 'Oost')
  await undo(id)
  expect(await districts()).toEqual(['A1 Oost', 'A2 Noord'])
  const html = await htmlOf(shown(id))
  expect(html).toContain('1 rij bleef staan')
  expect(html).toContain('>A1<')
  expect(html).not.toContain('>A2<')
})

test('names of mediators come in and go back with the import', async () => {
  const names = async () => (await rowsOf(organisation.editor, 'mediators', 'code')).map(({ values }) => values['name'])
  await imported('mediators', csv('Code;Naam;Start', 'B01;Anja;01-02-2026'))
  const id = await imported('mediators', csv('Code;Naam;Start', 'B01;Annet;01-02-2026', 'B02;Karim;01-02-2026'))
  expect(await names()).toEqual(['Annet', 'Karim'])
  await undo(id)
  expect(await names()).toEqual(['Anja'])
  const kept = await asOwner(ownerUrl, (db) =>
    sql<{ text: string }>`select coalesce(string_agg(r::text, ' '), '') as text from register_import_row r`.execute(db),
  )
  expect(kept.rows[0]?.text).not.toMatch(/Annet|Karim/)
})

test('once confirmed no cell waits any more, except in faulty rows for a day', async () => {
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Geheimwijk', 'A2;31-02-2026;Noord'))
  const kept = () =>
    asOwner(ownerUrl, (db) =>
      sql<{ text: string }>`
        select coalesce(string_agg(r::text, ' '), '') as text from register_import_row r where import_id = ${id}
      `.execute(db),
    )
  expect((await kept()).rows[0]?.text).not.toContain('Geheimwijk')
  expect((await kept()).rows[0]?.text).toContain('31-02-2026')
  await hoursAgo(25)
  await systemWithin(organisation.id, emptyImports)
  expect((await kept()).rows[0]?.text).not.toContain('31-02-2026')
  await undo(id)
  expect(await cases()).toEqual([])
})

test('what nobody confirmed in a day goes at night, and what undoing needs after thirty days', async () => {
  const confirmed = await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const left = await upload('cases', csv(head, 'A2;03-02-2026;Noord'))
  await hoursAgo(23)
  await systemWithin(organisation.id, emptyImports)
  expect((await importOf(organisation.editor, left)).state).toBe('ready')
  await hoursAgo(2)
  await systemWithin(organisation.id, emptyImports)
  expect(await shown(left)).toBe('not-found')
  await hoursAgo(30 * 24)
  await systemWithin(organisation.id, emptyImports)
  expect(await undo(confirmed)).toMatchObject({ ok: false, problem: 'not-found' })
  expect(await htmlOf(shown(confirmed))).toContain('Terugdraaien kan niet meer')
  expect(await districts()).toEqual(['A1 Noord'])
})

test('a next file for the same register waits beside the first, and both are listed', async () => {
  const first = await upload('cases', csv(head, 'A1;03-02-2026;Noord'))
  const next = await upload('cases', csv(head, 'A2;03-02-2026;Noord'))
  expect(await htmlOf(shown(first))).toContain('A1')
  const html = await htmlOf(choosing('cases'))
  for (const id of [first, next]) expect(html).toContain(`href="/registers/imports/${id}"`)
})

test('of more than five files that wait the oldest goes', async () => {
  const before = await waitingRows()
  const ids: string[] = []
  for (const number of [1, 2, 3, 4, 5, 6]) ids.push(await upload('cases', csv(head, `A${number};03-02-2026;Noord`)))
  const pages = await Promise.all(ids.map((id) => shown(id)))
  expect(pages.map((page) => page === 'not-found')).toEqual([true, false, false, false, false, false])
  expect(await waitingRows()).toBe(before + 5)
})

test('a form that is sent again with another file is about that file, not about the one before', async () => {
  const importId = '4d1a1f0e-7a53-4a0b-9a51-0d5b6a3f1c22'
  await send('cases', csv(head, 'A1;03-02-2026;Noord'), { importId })
  await send('cases', csv(head, 'A2;03-02-2026;Noord'), { importId })
  const html = await htmlOf(shown(importId))
  expect(html).toContain('A2')
  expect(html).not.toContain('A1')
})

test('a form whose import is in the register, or is of somebody else, is refused with what to do', async () => {
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const again = await send('cases', csv(head, 'A2;03-02-2026;Noord'), { importId: id })
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({ problem: 'id-used', sentence: expect.stringContaining('opnieuw') })
  const waiting = await upload('cases', csv(head, 'A3;03-02-2026;Noord'))
  signedInAs(organisation.lead)
  expect((await send('cases', csv(head, 'A4;03-02-2026;Noord'), { importId: waiting })).status).toBe(409)
  expect(await htmlOf(shown(waiting))).toContain('A3')
})

test('a second click on a page that is no longer true brings nothing in', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Zuid'))
  const seen = await seenOf(id)
  await changeCase(organisation.lead, 'A1', 'Oost')
  expect(await confirmSeen(id, seen)).toEqual({ wentTo: `/registers/imports/${id}?meanwhile` })
  expect(await confirmSeen(id, seen)).toEqual({ wentTo: `/registers/imports/${id}?meanwhile` })
  expect(await districts()).toEqual(['A1 Oost'])
  await confirm(id)
  expect(await districts()).toEqual(['A1 Zuid'])
})

test('a telephone number in a text is told by row and column, and waits nowhere', async () => {
  const file = csv('Bron;Datum;Aanbeveling', 'CCV;03-02-2026;Bel 06 12345678 van de buurvrouw')
  const id = await upload('recommendations', file)
  expect(await countsOf(organisation.editor, id)).toMatchObject({ new: 0, faulty: 1 })
  const kept = await asOwner(ownerUrl, (db) =>
    sql<{ text: string }>`select string_agg(r::text, ' ') as text from register_import_row r`.execute(db),
  )
  expect(kept.rows[0]?.text).not.toContain('12345678')
  expect(await htmlOf(shown(id))).toContain('B•••••')
})

test('what nobody confirmed in a day is gone before the night, and so are faulty rows', async () => {
  const before = await waitingRows()
  const confirmed = await imported('cases', csv(head, 'A1;03-02-2026;Noord', 'A2;31-02-2026;Noord'))
  const left = await upload('cases', csv(head, 'A3;03-02-2026;Noord'))
  await hoursAgo(25)
  expect(await shown(left)).toBe('not-found')
  expect(await htmlOf(shown(confirmed))).not.toContain('31-02-2026')
  expect(await confirm(left)).toMatchObject({ ok: false, problem: 'not-found' })
  await upload('cases', csv(head, 'A4;03-02-2026;Noord'))
  expect(await waitingRows()).toBe(before + 2)
})

test('of two imports that are taken back in the wrong order, the first can be taken back once more', async () => {
  await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const first = await imported('cases', csv(head, 'A1;03-02-2026;Zuid', 'A2;03-02-2026;Zuid'))
  const second = await imported('cases', csv(head, 'A1;03-02-2026;Oost', 'A2;03-02-2026;Oost'))
  await undo(first)
  expect(await districts()).toEqual(['A1 Oost', 'A2 Oost'])
  expect(await htmlOf(shown(first))).toContain('Draai terug wat bleef staan')
  await undo(second)
  expect(await districts()).toEqual(['A1 Zuid', 'A2 Zuid'])
  await undo(first)
  expect(await districts()).toEqual(['A1 Noord'])
  expect(await countsOf(organisation.editor, first)).toMatchObject({ undone: { removed: 1, restored: 1, left: 0 } })
})

test('of two imports that are taken back, the last one first, nothing is left', async () => {
  const first = await imported('cases', csv(head, 'A1;03-02-2026;Zuid'))
  const second = await imported('cases', csv(head, 'A1;03-02-2026;Oost'))
  await undo(second)
  await undo(first)
  expect(await cases()).toEqual([])
})

test('rows past their term are told of before and after they come in', async () => {
  // The database says when something came in, so the day is the one it has.
  onDay(dayAt(new Date()))
  const columns = 'Zaaknummer;Datum melding;Datum afgesloten'
  const id = await upload(
    'cases',
    csv(columns, 'A1;03-02-2015;05-02-2015', 'A2;03-02-2015;05-02-2015', 'A3;03-02-2026;'),
  )
  expect(await countsOf(organisation.editor, id)).toMatchObject({ new: 3, pastTerm: 2 })
  const before = await htmlOf(shown(id))
  expect(before).toContain('2 rijen zijn ouder dan jullie bewaartermijn')
  expect(before).toContain('href="/registers/retention"')
  await confirm(id)
  expect(await htmlOf(shown(id))).toContain('2 rijen zijn ouder dan jullie bewaartermijn')
})

test('codes that the register of mediators does not have are told of, in cases and in trainings', async () => {
  await imported('mediators', csv('Code;Start', 'B01;01-02-2026'))
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Bemiddelaars', 'A1;03-02-2026;B01, B99, B98'))
  expect(await htmlOf(shown(id))).toContain('2 codes staan niet in het register Bemiddelaars: B98, B99.')
  await confirm(id)
  expect((await countsOf(organisation.editor, id))?.unknownCodes).toBeUndefined()
  const training = await upload('trainings', csv('Bemiddelaar;Soort;Datum', 'B97;Basis;03-02-2026'))
  expect(await htmlOf(shown(training))).toContain('1 code staat niet in het register Bemiddelaars: B97.')
})

test('a file can be thrown away before anybody confirmed it', async () => {
  const id = await upload('cases', csv(head, 'A1;03-02-2026;Noord'))
  expect(await giveUp(id)).toEqual({ wentTo: '/registers/cases/import' })
  expect(await shown(id)).toBe('not-found')
  expect(await confirm(id)).toMatchObject({ ok: false, problem: 'not-found' })
})

test('the page of a register lists earlier imports: which file, who, what came in, and where to take it back', async () => {
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const html = await htmlOf(choosing('cases'))
  expect(html).toContain(`href="/registers/imports/${id}"`)
  expect(html).toContain('bestand.csv')
  expect(html).toContain('door Emma Editor')
  expect(html).toContain('1 nieuwe rij, 0 gewijzigd')
})

test('nobody of another organisation sees, confirms or takes back an import', async () => {
  const id = await imported('cases', csv(head, 'A1;03-02-2026;Noord'))
  const other = await given.organisation()
  signedInAs(other.lead)
  expect(await shown(id)).toBe('not-found')
  expect((await progress(id)).status).toBe(404)
  for (const end of [confirm, undo, giveUp]) expect(await end(id)).toMatchObject({ ok: false, problem: 'not-found' })
  signedInAs(organisation.reviewer)
  expect(await shown(id)).toBe('not-found')
})

test('a confirmation takes as many statements for many rows as for one, and nothing is left on disk', async () => {
  const one = await upload('cases', csv(head, 'A1;03-02-2026;Noord'))
  const statements = (await statementsOf(() => confirm(one))).length
  const rows = Array.from({ length: 1200 }, (_, number) => `B${number};03-02-2026;Noord`)
  const many = await upload('cases', csv(head, ...rows))
  expect((await statementsOf(() => confirm(many))).length).toBe(statements)
  expect(await (await progress(many)).json()).toEqual({ rows: 1200, isReading: false })
  expect(data.files()).toEqual([])
})
