import { changeAs, readAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { registerOf, registers } from '@/lib/registers/registers'
import { completed } from '@/lib/registers/rows/completed'
import { parseRowQuery } from '@/lib/registers/rows/list-query'
import type { RegisterRow } from '@/lib/registers/rows/row'
import { rowKey } from '@/lib/registers/rows/row-key'
import type { RegisterName } from '@/lib/registers/register'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { testDay } from '@/tests/support/signed-in-as'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
})

const cases = registerOf('cases')
const mediators = registerOf('mediators')
const melding = (number: string, reportedOn: string, more = {}) => ({ number, reportedOn: day(reportedOn), ...more })

async function rowOf(member: Member, register: RegisterName, id: string): Promise<RegisterRow> {
  const row = await readAs(member, ({ registers }) => registers.find(registerOf(register), id))
  if (row === undefined) throw new Error('the row is not there')
  return row
}

const listed = async (register: RegisterName, asked: Record<string, string> = {}) =>
  readAs(organisation.lead, ({ registers }) => {
    const definition = registerOf(register)
    return registers.list(definition, parseRowQuery(definition, asked), { channel: ['police', 'self'] })
  })

const numbers = async (asked: Record<string, string> = {}) =>
  (await listed('cases', asked)).rows.map(({ values }) => values['number'])

test('every register keeps every one of its columns, full and empty', async () => {
  for (const register of registers) {
    const full = completed(
      register,
      Object.fromEntries(
        register.columns.map(({ name, kind }) => {
          const cell = { text: 'tekst', code: 'M01', codes: ['M01', 'M02'], day: day('2026-04-03'), whole: 3 }
          return [name, { ...cell, number: 7.5, flag: false, choice: 'other' }[kind]]
        }),
      ),
    )
    const least = completed(
      register,
      Object.fromEntries(register.columns.flatMap(({ name, required }) => (required ? [[name, full[name]]] : []))),
    )
    const other = { ...least, ...(register.key.unique ? { [register.key.columns[0] ?? '']: 'M02' } : {}) }
    const [first = '', second = ''] = await given.rows(organisation, register.name, [full, other])
    expect((await rowOf(organisation.lead, register.name, first)).values).toEqual(full)
    expect((await rowOf(organisation.lead, register.name, second)).values).toEqual(other)
  }
})

test('a row says who changed it last, and the log says which columns and never what stood in them', async () => {
  const [id = ''] = await given.rows(organisation, 'mediators', [
    { code: 'M07', name: 'Fatima Geheim', activeFrom: day('2024-01-01') },
  ])
  const before = await rowOf(organisation.editor, 'mediators', id)
  expect(before.changedByName).toBe(organisation.lead.name)
  const after = { ...before.values, name: 'Fatima Anders', vogSeenOn: day('2024-02-01') }
  value(await changeAs(organisation.editor, ({ registers }) => registers.change(mediators, before, after)))
  expect(await rowOf(organisation.lead, 'mediators', id)).toMatchObject({
    values: after,
    version: 2,
    changedByName: organisation.editor.name,
  })
  const entries = await readAs(organisation.lead, ({ log }) => log.since(id, 0))
  expect(entries.map(({ action, detail }) => ({ action, detail }))).toEqual([
    { action: 'register-row-changed', detail: { register: 'mediators', key: 'M07', columns: ['name', 'vogSeenOn'] } },
    { action: 'register-row-added', detail: { register: 'mediators', key: 'M07' } },
  ])
  expect(JSON.stringify(entries)).not.toMatch(/Fatima|2024/)
})

test('a row without a number is named by its day, and a training by the code of its mediator as well', () => {
  const training = registerOf('trainings')
  const values = completed(training, { mediator: 'M07', kind: 'basic', day: day('2024-05-01'), provider: 'CCV' })
  expect(rowKey(training, values)).toBe('M07 2024-05-01')
  const advice = registerOf('recommendations')
  expect(rowKey(advice, completed(advice, { source: 'ccv', day: day('2024-05-01'), text: 'Doe iets' }))).toBe(
    '2024-05-01',
  )
})

test('who saves on top of what a colleague saved meanwhile is refused, and nothing of the colleague is lost', async () => {
  const [id = ''] = await given.rows(organisation, 'cases', [melding('2026-01', '2026-03-03')])
  const seen = await rowOf(organisation.lead, 'cases', id)
  const change = (member: Member, district: string) =>
    changeAs(member, ({ registers }) => registers.change(cases, seen, { ...seen.values, district }))
  value(await change(organisation.editor, 'Noord'))
  expect(await change(organisation.lead, 'Zuid')).toEqual({ ok: false, problem: 'changed-meanwhile' })
  expect((await rowOf(organisation.lead, 'cases', id)).values['district']).toBe('Noord')
})

test('a number is given once, also when two people add it at the same moment', async () => {
  const add = (member: Member) =>
    changeAs(member, ({ registers }) => registers.add(cases, melding('2026-01', '2026-03-03')))
  const outcomes = await Promise.all([add(organisation.lead), add(organisation.editor)])
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(outcomes).toContainEqual({ ok: false, problem: 'register-key-taken' })
  expect(await numbers()).toEqual(['2026-01'])
})

test('another case cannot take the number of one that is there, and keeps its own', async () => {
  const [, id = ''] = await given.rows(organisation, 'cases', [
    melding('2026-01', '2026-03-03'),
    melding('2026-02', '2026-03-04'),
  ])
  const row = await rowOf(organisation.lead, 'cases', id)
  const renamed = (number: string) =>
    changeAs(organisation.lead, ({ registers }) => registers.change(cases, row, { ...row.values, number }))
  expect(await renamed('2026-01')).toEqual({ ok: false, problem: 'register-key-taken' })
  expect(await renamed('2026-02')).toEqual({ ok: true, value: null })
})

test('a removed row leaves the list, waits in the bin and comes back as it was', async () => {
  const [id = ''] = await given.rows(organisation, 'cases', [melding('2026-01', '2026-03-03', { talks: 2 })])
  const row = await rowOf(organisation.lead, 'cases', id)
  value(await changeAs(organisation.editor, ({ registers }) => registers.remove(cases, row)))
  expect(await listed('cases')).toMatchObject({ rows: [], total: 0, all: 0 })
  const { rows, total } = await readAs(organisation.lead, ({ registers }) => registers.bin(cases, 1))
  expect([total, rows[0]?.removedByName, rows[0]?.values]).toEqual([1, organisation.editor.name, row.values])
  const putBack = () => changeAs(organisation.lead, ({ registers }) => registers.putBack(cases, row))
  value(await putBack())
  expect((await rowOf(organisation.lead, 'cases', id)).values).toEqual(row.values)
  expect(await putBack()).toEqual({ ok: false, problem: 'not-found' })
})

test('a row does not come back over a newer one with the same number', async () => {
  const [id = ''] = await given.rows(organisation, 'cases', [melding('2026-01', '2026-03-03')])
  const row = await rowOf(organisation.lead, 'cases', id)
  value(await changeAs(organisation.lead, ({ registers }) => registers.remove(cases, row)))
  await given.rows(organisation, 'cases', [melding('2026-01', '2026-04-04')])
  const back = await changeAs(organisation.lead, ({ registers }) => registers.putBack(cases, row))
  expect(back).toEqual({ ok: false, problem: 'register-key-taken' })
})

test('the list has the latest on top, sorts by any column both ways, and empty cells come last', async () => {
  await given.rows(organisation, 'cases', [
    melding('2026-10', '2026-03-03', { channel: 'self', talks: 1, mediators: ['M02'] }),
    melding('2026-11', '2026-05-05', { channel: 'police', mediators: ['M01'] }),
    melding('2026-12', '2026-04-04', { talks: 4 }),
  ])
  expect(await numbers()).toEqual(['2026-11', '2026-12', '2026-10'])
  expect(await numbers({ sort: 'talks' })).toEqual(['2026-10', '2026-12', '2026-11'])
  expect(await numbers({ sort: '-talks' })).toEqual(['2026-12', '2026-10', '2026-11'])
  expect(await numbers({ sort: 'channel' })).toEqual(['2026-11', '2026-10', '2026-12'])
  expect(await numbers({ sort: 'mediators' })).toEqual(['2026-11', '2026-10', '2026-12'])
  for (const register of registers) {
    for (const { name } of register.columns) await listed(register.name, { sort: `-${name}` })
  }
})

test('the list is narrowed by words in texts, codes and names, and by what a column holds or lacks', async () => {
  await given.rows(organisation, 'cases', [
    melding('2026-10', '2026-03-03', { channel: 'self', suitable: true, district: 'De Kersenboogerd' }),
    melding('2026-11', '2026-05-05', { channel: 'police', suitable: false, mediators: ['M01', 'M02'] }),
    melding('2026-12', '2026-04-04'),
  ])
  await given.rows(organisation, 'mediators', [{ code: 'M01', name: 'Anja de Wit', activeFrom: day('2024-01-01') }])
  expect(await numbers({ q: 'kersen 2026' })).toEqual(['2026-10'])
  expect(await numbers({ q: 'm02' })).toEqual(['2026-11'])
  expect(await numbers({ q: '100%' })).toEqual([])
  expect(await numbers({ channel: 'self' })).toEqual(['2026-10'])
  expect(await numbers({ channel: 'none' })).toEqual(['2026-12'])
  expect(await numbers({ suitable: 'no' })).toEqual(['2026-11'])
  expect(await listed('cases', { channel: 'self' })).toMatchObject({ total: 1, all: 3 })
  expect((await listed('mediators', { q: 'wit' })).total).toBe(1)
})

test('a colleague sees names of mediators, and the overview says how each register stands', async () => {
  await given.rows(organisation, 'mediators', [
    { code: 'M02', name: 'Bas Blok', activeFrom: day('2024-01-01'), activeUntil: day('2025-01-01') },
    { code: 'M01', activeFrom: day('2024-01-01') },
  ])
  expect(await readAs(organisation.reviewer, ({ registers }) => registers.mediators(testDay))).toEqual([
    { code: 'M01', name: null, stopped: false },
    { code: 'M02', name: 'Bas Blok', stopped: true },
  ])
  const overview = await readAs(organisation.reviewer, ({ registers }) => registers.overview())
  expect(overview.map(({ register }) => register)).toEqual(registers.map(({ name }) => name))
  expect(overview[0]).toMatchObject({ rows: 2, changedByName: organisation.lead.name })
  expect(overview[1]).toMatchObject({ rows: 0, changedAt: null, changedByName: null })
})

test('another organisation sees none of it', async () => {
  const [id = ''] = await given.rows(organisation, 'cases', [melding('2026-01', '2026-03-03')])
  const { lead } = await given.organisation()
  expect(await readAs(lead, ({ registers }) => registers.find(cases, id))).toBeUndefined()
  expect((await readAs(lead, ({ registers }) => registers.overview())).every(({ rows }) => rows === 0)).toBe(true)
})
