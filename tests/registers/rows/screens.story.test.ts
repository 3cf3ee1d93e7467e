import { addRow } from '@/app/(member)/registers/[register]/new/actions'
import { changeRow, removeRow } from '@/app/(member)/registers/[register]/[rowId]/actions'
import RowPage from '@/app/(member)/registers/[register]/[rowId]/page'
import { putRowBack } from '@/app/(member)/registers/[register]/bin/actions'
import BinPage from '@/app/(member)/registers/[register]/bin/page'
import NewRowPage from '@/app/(member)/registers/[register]/new/page'
import RegisterPage from '@/app/(member)/registers/[register]/page'
import RegistersPage from '@/app/(member)/registers/page'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf, registers } from '@/lib/registers/registers'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '@/tests/requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const unknown = '5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11'

const all = () => open(RegistersPage, {})
const list = (register: string, query = {}) => open(RegisterPage, address({ register }, query))
const one = (register: string, rowId: string, query = {}) => open(RowPage, address({ register, rowId }, query))
const adding = (register: string, query = {}) => open(NewRowPage, address({ register }, query))
const bin = (register: string, query = {}) => open(BinPage, address({ register }, query))

const newCase = { register: 'cases', number: '2026-01', reportedOn: '2026-03-03' }
const givenCase = async (more = {}) => {
  const row = { number: '2026-01', reportedOn: day('2026-03-03'), ...more }
  return (await given.rows(organisation, 'cases', [row]))[0] ?? ''
}
const stored = (register: RegisterName, id: string) =>
  readAs(organisation.lead, ({ registers: rows }) => rows.find(registerOf(register), id))

/** The id at the end of the address to which a form led. */
function idIn(outcome: unknown): string {
  return /[0-9a-f-]{36}/.exec(JSON.stringify(outcome))?.[0] ?? ''
}

test('the registers say how many rows they have, who changed them last and what they count for', async () => {
  await givenCase()
  const html = await htmlOf(all())
  for (const { title } of registers) expect(html).toContain(title.nl)
  expect(html).toContain(`door ${organisation.lead.name}`)
  expect(html).toContain('16 indicatoren')
  expect(html).toContain('href="/registers/cases/import"')
})

test('an empty register says how to begin, and who may only read is not told to', async () => {
  expect(await htmlOf(list('meetings'))).toContain('/api/registers/meetings/template')
  signedInAs(organisation.reviewer)
  const html = await htmlOf(list('meetings'))
  expect(html).toContain('Zodra een collega iets toevoegt')
  expect(html).not.toMatch(/template|\/new|\/bin/)
})

test('each register says what is never kept and how long rows stay', async () => {
  const html = await htmlOf(list('cases'))
  expect(html).toContain('nooit namen, adressen of telefoonnummers van buren')
  expect(html).toContain('Rijen blijven 24 maanden na de dag bij ‘Afgesloten’')
  expect(await htmlOf(list('meetings'))).toContain('Rijen blijven tot jullie ze zelf verwijderen')
})

test('every register has a list, a form and a bin', async () => {
  for (const { name, title, columns } of registers) {
    const form = await htmlOf(adding(name))
    for (const column of columns) expect(form).toContain(column.title.nl)
    expect(await htmlOf(list(name))).toContain(title.nl)
    expect(await htmlOf(bin(name))).toContain('De prullenbak is leeg')
  }
})

test('somebody adds a row and goes on with the next, and the first is named', async () => {
  const next = await submit(addRow, { ...newCase, then: 'next' })
  expect(next).toEqual({ wentTo: expect.stringMatching(/^\/registers\/cases\/new\?added=/) })
  const html = await htmlOf(adding('cases', { added: idIn(next) }))
  expect(html).toContain('Opgeslagen: 2026-01')
  expect(html).toMatch(/<input type="text"[^>]*autofocus=""[^>]*name="number"[^>]*value=""/i)
})

test('the next training begins with what the last one was', async () => {
  const training = { register: 'trainings', mediator: 'm01', kind: 'basic', day: '2026-03-03', hours: '15,5' }
  const next = await submit(addRow, { ...training, recognised: 'yes', then: 'next' })
  expect((await stored('trainings', idIn(next)))?.values).toMatchObject({
    mediator: 'M01',
    hours: 15.5,
    recognised: true,
  })
  const html = await htmlOf(adding('trainings', { added: idIn(next) }))
  expect(html).toContain('value="15,5"')
  expect(html).toContain('<option value="basic" selected="">')
  expect(html).not.toContain('value="M01"')
})

test('every field says what is wrong with it, and nothing typed is lost', async () => {
  const outcome = await submit(addRow, {
    ...{ register: 'cases', number: '', reportedOn: '2026-02-31', talks: 'drie', 'mediators.other': 'Jan Jansen' },
    ...{ suitable: 'misschien', district: 'x'.repeat(61) },
  })
  expect(outcome).toMatchObject({
    problem: 'invalid-input',
    faults: {
      ...{ number: 'required', reportedOn: 'day', talks: 'whole-number', mediators: 'code' },
      ...{ suitable: 'choice', district: 'too-long' },
    },
    typed: { talks: 'drie', 'mediators.other': 'Jan Jansen' },
  })
})

test('a day cannot lie before its cause', async () => {
  const outcome = await submit(addRow, { ...newCase, closedOn: '2026-05-01', aftercareOn: '2026-04-30' })
  expect(outcome).toMatchObject({ faults: { aftercareOn: 'day-too-early' } })
})

test('a number that is there already is refused, and a term that is not offered as well', async () => {
  await givenCase()
  expect(await submit(addRow, newCase)).toMatchObject({ problem: 'register-key-taken' })
  expect(await submit(addRow, { ...newCase, number: '2026-02', channel: 'nobody' })).toMatchObject({
    problem: 'register-term-gone',
  })
})

test('mediators are ticked or written, and a code that nobody has is kept and flagged', async () => {
  await given.rows(organisation, 'mediators', [{ code: 'M01', name: 'Anja de Wit', activeFrom: day('2024-01-01') }])
  expect(await htmlOf(adding('cases'))).toMatch(/name="mediators\.M01"[\s\S]*M01 Anja de Wit/)
  const added = await submit(addRow, { ...newCase, 'mediators.M01': 'on', 'mediators.other': 'm9, M8 en m9' })
  const id = idIn(added)
  expect((await stored('cases', id))?.values['mediators']).toEqual(['M01', 'M9', 'M8'])
  const html = await htmlOf(one('cases', id))
  expect(html).toContain('Niet in het register van bemiddelaars: M9, M8')
  expect(html).toContain('value="M9, M8"')
  const rows = await htmlOf(list('cases'))
  expect(rows).toContain('Anja de Wit')
  expect(rows).toContain('niet in het register')
})

test('a row is changed, and its page says who did what', async () => {
  const id = await givenCase()
  const saved = await submit(changeRow, { ...newCase, rowId: id, version: '1', district: 'Noord' })
  expect(saved).toEqual({ wentTo: `/registers/cases/${id}?saved` })
  const html = await htmlOf(one('cases', id, { saved: '' }))
  expect(html).toContain('De wijziging is opgeslagen.')
  expect(html).toContain(`${organisation.editor.name} wijzigde: wijk`)
  expect(html).toContain(`${organisation.lead.name} voegde deze rij toe`)
})

test('who saves on top of a colleague hears so, and an equal change is no conflict', async () => {
  const id = await givenCase()
  const change = (district: string) => submit(changeRow, { ...newCase, rowId: id, version: '1', district })
  await change('Noord')
  expect(await change('Zuid')).toMatchObject({ problem: 'changed-meanwhile', typed: { district: 'Zuid' } })
  expect(await change('Noord')).toEqual({ wentTo: `/registers/cases/${id}?saved` })
})

test('a removed row can be put back at once, from the bin and from its own address', async () => {
  const id = await givenCase()
  const gone = await submit(removeRow, { register: 'cases', rowId: id })
  expect(gone).toEqual({ wentTo: `/registers/cases?removed=${id}` })
  const away = [list('cases', { removed: id }), bin('cases'), one('cases', id)]
  for (const page of away)
    expect(await htmlOf(page)).toMatch(new RegExp(`<form[\\s\\S]*value="${id}"[\\s\\S]*Zet terug`))
  expect(await submit(putRowBack, { register: 'cases', rowId: id })).toEqual({ wentTo: '/registers/cases?back' })
  expect(await stored('cases', id)).toBeDefined()
})

test('who may only read sees the row and no way to change it', async () => {
  const id = await givenCase({ channel: 'police', suitable: true })
  signedInAs(organisation.reviewer)
  const html = await htmlOf(one('cases', id))
  expect(html).toMatch(/Wijkagent|Politie/i)
  expect(html).not.toContain('<form')
  expect(await adding('cases')).toBe('not-found')
  expect(await submit(changeRow, { ...newCase, rowId: id, version: '1' })).toBe('not-found')
})

test('a register, a row or an id that does not exist is not found', async () => {
  const id = await givenCase()
  expect(await list('neighbours')).toBe('not-found')
  expect(await adding('neighbours')).toBe('not-found')
  expect(await bin('neighbours')).toBe('not-found')
  for (const rowId of [unknown, "1'--"]) expect(await one('cases', rowId)).toBe('not-found')
  expect(await one('complaints', id)).toBe('not-found')
  expect(await submit(removeRow, { register: 'complaints', rowId: id })).toMatchObject({ problem: 'not-found' })
  expect(await submit(addRow, { ...newCase, register: 'neighbours' })).toMatchObject({ faults: { register: 'wrong' } })
})

test('a long list comes in pages, and every page asks as little of the database as one row', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ number: `A${index}`, reportedOn: day('2026-03-03') }))
  const [id = ''] = await given.rows(organisation, 'cases', rows)
  const html = await htmlOf(list('cases', { page: '2' }))
  expect(html).toContain('26 tot en met 30 van 30')
  expect(await list('cases', { page: '9' })).toEqual({ wentTo: '/registers/cases' })
  expect(await statementsOf(() => list('cases', { q: 'A', sort: '-talks' }))).toHaveLength(4)
  expect(await statementsOf(() => one('cases', id))).toHaveLength(4)
  expect((await statementsOf(() => adding('cases', { added: id }))).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(() => bin('cases'))).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(all)).length).toBeLessThanOrEqual(4)
})

test('the headings sort up and down and say how the list stands', async () => {
  await givenCase()
  const html = await htmlOf(list('cases', { sort: 'number' }))
  expect(html).toMatch(
    /<th scope="col" aria-sort="ascending"><a class="sort-link" href="\/registers\/cases\?sort=-number"/,
  )
})

test('a field says what does not belong in it, and what is left open is not called unknown', async () => {
  const html = await htmlOf(adding('cases'))
  expect(html).toContain('Een wijk of buurt, geen straat of adres.')
  expect(html).toContain('Een volgnummer, zonder naam of adres.')
  const reasons = /<select[^>]*name="unsuitableReason"[\s\S]*?<\/select>/.exec(html)?.[0]
  expect(reasons).toContain('<option value="" selected="">Niet ingevuld</option>')
})

test('the first button saves one row, the second goes on with the next', async () => {
  const html = await htmlOf(adding('cases'))
  const [save, next] = ['>Opslaan<', '>Opslaan en nog een<'].map((text) => html.indexOf(text))
  expect(save).toBeGreaterThan(0)
  expect(next).toBeGreaterThan(save ?? 0)
})

test('who may read sees the ways to the lists and the terms', async () => {
  signedInAs(organisation.reviewer)
  for (const page of [all(), list('cases')]) {
    expect(await htmlOf(page)).toMatch(/href="\/registers\/(vocabularies|retention)"[\s\S]*href="\/registers\/(?!\1)/)
  }
})

test('before the code of a mediator changes, its form says which rows keep the old one', async () => {
  const [used = '', unused = ''] = await given.rows(organisation, 'mediators', [
    { code: 'M01', activeFrom: day('2024-01-01') },
    { code: 'M02', activeFrom: day('2024-01-01') },
  ])
  await givenCase({ mediators: ['M01', 'M3'] })
  await given.rows(organisation, 'trainings', [
    { mediator: 'M01', kind: 'basic', day: day('2024-02-01') },
    { mediator: 'M01', kind: 'followup', day: day('2025-02-01') },
  ])
  const html = await htmlOf(one('mediators', used))
  expect(html).toContain(
    'Deze code staat in 1 zaak en 2 trainingen. Wijzig je hem hier, dan verandert hij daar niet mee.',
  )
  expect(await htmlOf(one('mediators', unused))).not.toContain('Deze code staat in')
})
