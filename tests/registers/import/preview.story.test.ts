import { readXlsx } from 'hucre/xlsx'
import { wordField } from '@/lib/registers/import/choices-form'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { htmlOf, statementsOf } from '../../requirements/pages'
import {
  choosing,
  columnsTo,
  confirm,
  countsOf,
  csv,
  faultsFile,
  imported,
  importOf,
  rowsOf,
  send,
  shown,
  upload,
  wordsTo,
} from './importing'

givenDatabase()
givenDataFolder()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const counts = (id: string) => countsOf(organisation.editor, id)
const cases = () => rowsOf(organisation.editor, 'cases', 'number')

test('a second file says what is new, what changes from what to what, what is the same and what it does not have', async () => {
  await imported(
    'cases',
    csv('Zaaknummer;Datum melding;Wijk', 'A1;03-02-2026;Noord', 'A2;04-02-2026;Zuid', 'A3;05-02-2026;West'),
  )
  const id = await upload(
    'cases',
    csv('Nr;Meldingsdatum;Wijk', 'A1;03-02-2026;Noord', 'A2;06-02-2026;Zuid', 'A4;1-3-26;Oost'),
  )
  expect(await counts(id)).toEqual({ new: 1, changed: 1, same: 1, faulty: 0, faults: 0, missing: 1 })
  expect(await htmlOf(shown(id, { list: 'changed' }))).toContain('Datum melding: 4 feb 2026 → 6 feb 2026')
  expect(await htmlOf(shown(id, { list: 'new' }))).toContain('A4')
  expect(await htmlOf(shown(id, { list: 'missing' }))).toContain('A3')
  expect((await cases()).map(({ values }) => values['reportedOn'])).toEqual(['2026-02-03', '2026-02-04', '2026-02-05'])
  await confirm(id)
  expect((await cases()).map(({ values }) => values['number'])).toEqual(['A1', 'A2', 'A3', 'A4'])
  expect((await cases())[1]).toMatchObject({
    values: { reportedOn: '2026-02-06' },
    version: 2,
    changedByName: expect.stringContaining('Emma'),
  })
})

test('columns that a file does not have keep what they were', async () => {
  await imported('cases', csv('Zaaknummer;Datum melding;Wijk;Geschikt', 'A1;03-02-2026;Noord;ja'))
  await imported('cases', csv('Zaaknummer;Wijk', 'A1;Zuid'))
  expect((await cases())[0]?.values).toMatchObject({ reportedOn: '2026-02-03', district: 'Zuid', suitable: true })
})

test('a file without the days of its cases updates those that are there, and adds none', async () => {
  await imported('cases', csv('Zaaknummer;Datum melding', 'A1;03-02-2026'))
  const id = await upload('cases', csv('Zaaknummer;Wijk', 'A1;Zuid', 'A2;West'))
  expect(await counts(id)).toMatchObject({ changed: 1, new: 0, faulty: 1 })
  const html = await htmlOf(shown(id))
  expect(html).toContain('Nieuwe rijen kunnen er niet bij')
  expect(html).toContain('‘Datum melding’')
})

test('a day of the file that comes before a day of the register is faulty, although the file itself is right', async () => {
  await imported(
    'cases',
    csv('Zaaknummer;Datum melding;Afgesloten', 'A1;03-02-2026;10-02-2026', 'A2;03-02-2026;10-02-2026'),
  )
  const id = await upload('cases', csv('Zaaknummer;Nazorg', 'A1;09-02-2026', 'A2;11-02-2026'))
  expect(await counts(id)).toMatchObject({ changed: 1, faulty: 1, faults: 1 })
  expect(await htmlOf(shown(id))).toContain('10')
  await confirm(id)
  expect((await cases()).map(({ values }) => values['aftercareOn'])).toEqual([null, '2026-02-11'])
})

test('a number that stands in the file twice is taken from its first row, and the second is told', async () => {
  const id = await upload('cases', csv('Zaaknummer;Datum melding', 'A1;03-02-2026', 'A1;04-02-2026'))
  expect(await counts(id)).toMatchObject({ new: 1, faulty: 1, faults: 1 })
  expect(await htmlOf(shown(id))).toContain('Dit staat al op rij 2 van het bestand.')
})

test('of five hundred faults every one is named by row, column, value and reason, and the rows can be mended and sent again', async () => {
  const rows = Array.from({ length: 500 }, (_, number) => `A${number};31-02-2026;Noord`)
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Wijk', ...rows, 'B1;03-02-2026;Zuid'))
  expect(await counts(id)).toEqual({ new: 1, changed: 0, same: 0, faulty: 500, faults: 500, missing: 0 })
  const pages = await Promise.all(
    Array.from({ length: 10 }, (_, page) => htmlOf(shown(id, { list: 'faulty', page: String(page + 1) }))),
  )
  const told = pages.flatMap((html) =>
    [...html.matchAll(/Rij\u00a0([\d.]+)<\/th>/g)].map(([, line]) => Number(line?.replace('.', ''))),
  )
  expect(told).toEqual(Array.from({ length: 500 }, (_, number) => number + 2))
  expect(pages[0]).toContain('31-02-2026')
  expect(pages[0]).toContain('Datum melding')
  expect(pages[0]).toContain('Deze dag bestaat niet.')
  const bytes = new Uint8Array(await (await faultsFile(id)).arrayBuffer())
  const [sheet] = (await readXlsx(bytes)).sheets
  expect(sheet?.rows).toHaveLength(501)
  expect(sheet?.rows[1]).toEqual(['A0', '31-02-2026', 'Noord', 'Datum melding: Deze dag bestaat niet.'])
  const again = await upload('cases', ['fouten.xlsx', Buffer.from(bytes)])
  expect(await counts(again)).toMatchObject({ new: 0, faulty: 500 })
})

test('days and numbers of faulty rows that are right are real ones in the file to mend', async () => {
  const id = await upload('trainings', csv('Bemiddelaar;Soort;Datum;Uren', 'B01;borduren;03-02-2026;7,5'))
  const bytes = new Uint8Array(await (await faultsFile(id)).arrayBuffer())
  const [sheet] = (await readXlsx(bytes)).sheets
  expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['B01', 'borduren', expect.any(Date), 7.5])
})

test('a new row says which cell is which, and what there is to choose from only once', async () => {
  const id = await upload(
    'cases',
    csv('Zaaknummer;Datum melding;Wijk;Aanmelder', 'A1;03-02-2026;Noord;xyz', 'A2;03-02-2026;Zuid;'),
  )
  expect(await htmlOf(shown(id, { list: 'new' }))).toContain('Datum melding: 3 feb 2026')
  expect((await htmlOf(shown(id))).match(/woningcorporatie/g)).toHaveLength(1)
})

test('what a word means is said once: it mends every cell, and the next file as well', async () => {
  const rows = Array.from({ length: 300 }, (_, number) => `A${number};03-02-2026;buurtapp`)
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Aanmelder', ...rows))
  expect(await counts(id)).toMatchObject({ new: 0, faulty: 300 })
  expect(await htmlOf(shown(id))).toContain('‘buurtapp’ bij Aanmelder (300 keer) betekent')
  await wordsTo(id, { [wordField('channel', 'buurtapp')]: 'self' })
  expect(await counts(id)).toMatchObject({ new: 300, faulty: 0 })
  const next = await upload('cases', csv('Zaaknummer;Datum melding;Aanmelder', 'B1;03-02-2026;Buurtapp'))
  expect(await counts(next)).toMatchObject({ new: 1, faulty: 0 })
})

test('the name of a field of a word is one that no browser changes', () => {
  expect(wordField('nuisance', 'Café "De Buurt"')).toMatch(/^word\.[0-9a-f]+$/)
})

test('saying of no word what it means is told, and so is a meaning that nobody can choose', async () => {
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Aanmelder', 'A1;03-02-2026;buurt"app'))
  const field = wordField('channel', 'buurt"app')
  expect(await htmlOf(shown(id))).toContain(field)
  expect(await wordsTo(id, { [field]: '' })).toMatchObject({ ok: false, problem: 'no-word-chosen' })
  expect(await wordsTo(id, { [field]: 'nothing-of-the-kind' })).toMatchObject({ ok: false, problem: 'no-word-chosen' })
  expect(await wordsTo(id, { [field]: 'self' })).toEqual({ wentTo: `/registers/imports/${id}` })
  expect(await counts(id)).toMatchObject({ new: 1, faulty: 0 })
})

test('a column can be given another place without sending the file again, and that is remembered', async () => {
  const file = csv('Zaaknummer;Datum melding;Datum nazorg', 'A1;03-02-2026;05-02-2026')
  const id = await upload('cases', file)
  expect(await columnsTo(id, { 'column.2': 'feedbackOn' })).toEqual({ wentTo: `/registers/imports/${id}` })
  await confirm(id)
  expect((await cases())[0]?.values).toMatchObject({ feedbackOn: '2026-02-05', aftercareOn: null })
  const next = await importOf(organisation.editor, await upload('cases', file))
  expect(next.columns[2]).toMatchObject({ column: 'feedbackOn', why: 'remembered' })
  expect(next.counts).toMatchObject({ same: 1 })
})

test('two columns cannot go to the same place', async () => {
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Datum nazorg', 'A1;03-02-2026;05-02-2026'))
  expect(await columnsTo(id, { 'column.2': 'reportedOn' })).toMatchObject({ ok: false, problem: 'column-twice' })
})

test('a column of which the cells could not wait asks for the file once more, and is then understood', async () => {
  const file = csv('Zaaknummer;Datum melding;Mapje', 'A1;03-02-2026;Noordwest')
  const id = await upload('cases', file)
  expect(await htmlOf(shown(id))).toContain('Deze kolom herkennen we niet.')
  expect(await columnsTo(id, { 'column.2': 'district' })).toEqual({ wentTo: '/registers/cases/import?again' })
  expect(await htmlOf(choosing('cases', { again: '' }))).toContain('Kies het bestand nog een keer')
  await imported('cases', file)
  expect((await cases())[0]?.values).toMatchObject({ district: 'Noordwest' })
})

test('a column with personal data of neighbours does not wait, and the preview says why', async () => {
  const id = await upload('cases', csv('Zaaknummer;Datum melding;Telefoon melder', 'A1;03-02-2026;06-12345678'))
  const html = await htmlOf(shown(id))
  expect(html).toContain('hier kan een telefoonnummer staan')
  expect(html).not.toContain('12345678')
})

test('a file without numbers asks for the column that has them before anything else', async () => {
  const id = await upload('cases', csv('Kenmerk;Datum melding;Wijk', 'A1;03-02-2026;Noord'))
  const html = await htmlOf(shown(id))
  expect(html).toContain('We herkennen de rijen niet')
  expect(await confirm(id)).toMatchObject({ ok: false, problem: 'not-found' })
})

test('trainings that are the same to the letter are told apart by their number only, in whatever order they come', async () => {
  const head = 'Bemiddelaar;Soort training;Datum;Uren'
  await imported(
    'trainings',
    csv(
      head,
      'B01;vervolgtraining;03-02-2026;3',
      'B01;vervolgtraining;03-02-2026;4',
      'B01;vervolgtraining;03-02-2026;4',
    ),
  )
  const id = await upload(
    'trainings',
    csv(
      head,
      'B01;vervolgtraining;03-02-2026;4',
      'B01;vervolgtraining;03-02-2026;3',
      'B01;vervolgtraining;03-02-2026;4',
    ),
  )
  expect(await counts(id)).toMatchObject({ same: 3, changed: 0, new: 0 })
  const more = await upload(
    'trainings',
    csv(head, ...Array.from({ length: 4 }, () => 'B01;vervolgtraining;03-02-2026;4')),
  )
  expect(await counts(more)).toMatchObject({ same: 2, changed: 1, new: 1, missing: 0 })
})

test('a file that is no table, or has no headings, is refused with what to do, on the page and to our script', async () => {
  const plain = await send('cases', ['brief.pdf', Buffer.from('%PDF-1.7 x')], { accept: 'text/html' })
  expect(plain.status).toBe(303)
  const location = new URL(plain.headers.get('location') ?? '', 'http://toetsklaar.test')
  expect(location.pathname).toBe('/registers/cases/import')
  const html = await htmlOf(choosing('cases', Object.fromEntries(location.searchParams)))
  expect(html).toContain('Dit bestand is niet ingelezen')
  const script = await send('cases', csv('1;2', '3;4'))
  expect(await script.json()).toMatchObject({ problem: 'no-headings' })
})

test('the page of an import asks four questions, however many rows it has and whatever it shows', async () => {
  const few = await upload('cases', csv('Zaaknummer;Datum melding', 'A1;03-02-2026', 'A2;31-02-2026'))
  const many = Array.from({ length: 200 }, (_, number) => `B${number};3${number % 3}-02-2026`)
  const statements = await statementsOf(() => shown(few))
  expect(statements).toHaveLength(4)
  const more = await upload('cases', csv('Zaaknummer;Datum melding', ...many))
  for (const list of ['faulty', 'new']) expect(await statementsOf(() => shown(more, { list }))).toHaveLength(4)
  expect((await statementsOf(() => choosing('cases'))).length).toBe(1)
})
