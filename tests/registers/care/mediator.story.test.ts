import { GET } from '@/app/api/mediators/[mediatorId]/route'
import { eraseMediatorName } from '@/app/(member)/registers/mediators/[mediatorId]/erase-name/actions'
import KnownPage from '@/app/(member)/registers/mediators/[mediatorId]/known/page'
import { sql } from 'kysely'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, follow, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'

givenDatabase()

/** Anja, with a training, and cases of which one is with somebody else. */
async function givenAnja() {
  const organisation = await given.organisation()
  const [mediatorId = '', otherId = ''] = await given.rows(organisation, 'mediators', [
    { code: 'B7', name: 'Anja Bakker', activeFrom: day('2024-02-01') },
    { code: 'B8', name: 'Piet Anders', activeFrom: day('2024-02-01') },
  ])
  await given.rows(organisation, 'trainings', [
    { mediator: 'B7', kind: 'basic', day: day('2024-03-01'), recognised: true, hours: 16 },
    { mediator: 'B8', kind: 'basic', day: day('2024-03-01') },
  ])
  await given.rows(organisation, 'cases', [
    { number: 'GEHEIM-1', reportedOn: day('2025-02-01'), mediators: ['B7', 'B8'], district: 'Oosterwijk' },
    { number: 'GEHEIM-2', reportedOn: day('2025-03-01'), mediators: ['B7'] },
    { number: 'GEHEIM-3', reportedOn: day('2026-03-01'), mediators: ['B8'] },
  ])
  await given.rows(organisation, 'activities', [
    { day: day('2026-05-01'), kind: 'publicity', description: 'Interview met Anja in de krant' },
  ])
  signedInAs(organisation.lead)
  return { organisation, mediatorId, otherId }
}

const names = ({ id }: GivenOrganisation) =>
  systemWithin(id, (tx) => tx.selectFrom('mediator_name').select('name').orderBy('name').execute())

const logged = async ({ lead }: GivenOrganisation) => {
  const filter = { person: null, kind: 'registers', from: null, until: null, batch: null, item: '' } as const
  const page = await readAs(lead, ({ log }) =>
    log.page(filter, { requirementIds: [], expectationIds: [] }, { before: null, after: null }, 50),
  )
  return page.rows.map(({ action, detail }) => ({ action, detail }))
}

test('everything of one mediator is known in one place, and nothing of the cases of others', async () => {
  const { organisation, mediatorId } = await givenAnja()
  const known = await readAs(organisation.reviewer, ({ registerCare }) => registerCare.known(mediatorId))
  expect(known).toMatchObject({
    values: { code: 'B7', name: 'Anja Bakker' },
    trainings: [{ values: { kind: 'basic', hours: 16, day: '2024-03-01' }, removed: false }],
    casesPerYear: [{ year: 2025, alone: 1, together: 1 }],
  })
  expect(JSON.stringify(known)).not.toMatch(/GEHEIM|B8|Oosterwijk/)
})

test('what is known goes along as a file for people and for machines, and the log names the code only', async () => {
  const { organisation, mediatorId } = await givenAnja()
  const json = await follow(GET, { mediatorId }, 'http://toetsklaar.test/?format=json')
  expect(await json.json()).toMatchObject({
    mediator: { code: 'B7', name: 'Anja Bakker' },
    trainings: [{ kind: 'basistraining' }],
    casesPerYear: [{ year: 2025, alone: 1, together: 1 }],
  })
  const xlsx = await follow(GET, { mediatorId }, 'http://toetsklaar.test/?format=xlsx')
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(xlsx.headers.get('content-disposition')).toMatch(/^attachment; filename="bemiddelaar-b7-[a-z0-9-]+\.xlsx"$/)
  expect([json, xlsx].map(({ headers }) => headers.get('cache-control'))).toEqual(['no-store', 'no-store'])
  const told = (await logged(organisation)).filter(({ action }) => action === 'register-known-exported')
  expect(told.map(({ detail }) => detail)).toEqual([
    { register: 'mediators', key: 'B7' },
    { register: 'mediators', key: 'B7' },
  ])
  expect(JSON.stringify(await logged(organisation))).not.toMatch(/Anja|Bakker/)
})

test('a name is erased, and what stays is the code, the counts and where the name still stands', async () => {
  const { organisation, mediatorId } = await givenAnja()
  const erased = await submit(eraseMediatorName, { mediatorId })
  expect(erased).toMatchObject({ ok: true, told: { places: [{ title: 'Activiteit van 1 mei 2026' }] } })
  expect(await names(organisation)).toEqual([{ name: 'Piet Anders' }])
  const known = await readAs(organisation.lead, ({ registerCare }) => registerCare.known(mediatorId))
  expect(known).toMatchObject({ values: { code: 'B7', name: null }, casesPerYear: [{ alone: 1, together: 1 }] })
  expect(await submit(eraseMediatorName, { mediatorId })).toMatchObject({ ok: false, problem: 'no-name' })
  const told = (await logged(organisation)).find(({ action }) => action === 'register-name-erased')
  expect(told?.detail).toEqual({ register: 'mediators', key: 'B7' })
})

test('an import that waits with the name goes, and undoing an earlier one does not bring the name back', async () => {
  const { organisation, mediatorId, otherId } = await givenAnja()
  const { id, lead } = organisation
  const importOf = (state: string, cells: readonly string[], rowId: string) =>
    systemWithin(id, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        insert into register_import (organisation_id, register, file_name, state, started_by)
        values (${id}, 'mediators', 'lijst.xlsx', ${state}, ${lead.id}) returning id`.execute(tx)
      await sql`
        insert into register_import_row (organisation_id, import_id, line, cells, before, state, row_id)
        values (${id}, ${rows[0]?.id}, 2, ${[...cells]}, ${[...cells]}, 'changed', ${rowId})`.execute(tx)
    })
  await importOf('ready', ['B7', ' anja bakker '], mediatorId)
  await importOf('ready', ['B8', 'Piet Anders'], otherId)
  await importOf('confirmed', ['B7', 'Anja Bakker', '2024-02-01'], mediatorId)
  await submit(eraseMediatorName, { mediatorId })
  const left = await systemWithin(id, (tx) =>
    tx.selectFrom('register_import_row').select(['cells', 'before']).orderBy('before').execute(),
  )
  expect(left).toEqual([
    { cells: null, before: ['B7', null, '2024-02-01'] },
    { cells: ['B8', 'Piet Anders'], before: ['B8', 'Piet Anders'] },
  ])
})

test('only the lead erases a name, and who only reads takes nothing along', async () => {
  const { organisation, mediatorId } = await givenAnja()
  for (const role of ['editor', 'reviewer', 'viewer'] as const) {
    signedInAs(organisation[role])
    expect(await submit(eraseMediatorName, { mediatorId })).toBe('not-found')
  }
  signedInAs(organisation.reviewer)
  expect((await follow(GET, { mediatorId })).status).toBe(404)
  expect(await names(organisation)).toHaveLength(2)
})

test('another organisation finds nothing by the id of a mediator', async () => {
  const { organisation, mediatorId } = await givenAnja()
  const other = await given.organisation()
  signedInAs(other.lead)
  expect(await open(KnownPage, address({ mediatorId }, {}))).toBe('not-found')
  expect((await follow(GET, { mediatorId })).status).toBe(404)
  expect(await submit(eraseMediatorName, { mediatorId })).toMatchObject({ problem: 'not-found' })
  expect(await names(organisation)).toHaveLength(2)
})
