import { sql } from 'kysely'
import { chores } from '@/db/nightly/chores'
import { doChores } from '@/db/nightly/do-chores'
import { changeAs, readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { addDays, day } from '@/lib/day'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { testDay } from '@/tests/support/signed-in-as'
import { indicatorsOn } from '../indicators/register-rows'

givenDatabase()

const erasing = chores.filter(({ name }) => name === 'erase-register-rows')
let nights = 0

/** A night of its own each time: a chore is done once a night. */
const nightFalls = () => doChores(erasing, { night: addDays(testDay, ++nights), today: testDay }, () => false)

async function rowsIn({ id }: GivenOrganisation, name: RegisterName): Promise<number> {
  return systemWithin(id, async (tx) => {
    const { rows } = await sql`select from ${sql.table(registerOf(name).table)}`.execute(tx)
    return rows.length
  })
}

const logOf = ({ lead }: GivenOrganisation) =>
  readAs(lead, async ({ log }) => {
    const filter = { person: null, kind: 'registers', from: null, until: null, batch: null, item: '' } as const
    const { rows } = await log.page(
      filter,
      { requirementIds: [], expectationIds: [] },
      { before: null, after: null },
      99,
    )
    return rows.filter(({ action }) => action === 'register-rows-erased').map(({ detail }) => detail)
  })

const headOf = ({ id }: GivenOrganisation) =>
  systemWithin(id, (tx) => tx.selectFrom('register_head').selectAll().executeTakeFirstOrThrow())

test('cases go two years after closing, and what figures need of them stays', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'cases', [
    { number: '1', reportedOn: day('2022-05-01'), acceptedOn: day('2022-05-03'), closedOn: day('2022-07-01') },
    { number: '2', reportedOn: day('2024-10-01'), acceptedOn: day('2024-10-03'), closedOn: addDays(testDay, -731) },
    { number: '3', reportedOn: day('2024-10-01'), closedOn: addDays(testDay, -729) },
    { number: '4', reportedOn: day('2020-01-01') },
  ])
  const before = await headOf(organisation)
  await nightFalls()
  const left = await systemWithin(organisation.id, (tx) =>
    tx.selectFrom('mediation_case').select('number').orderBy('number').execute(),
  )
  expect(left.map(({ number }) => number)).toEqual(['3', '4'])
  expect(await headOf(organisation)).toMatchObject({
    first_accepted_on: '2022-05-03',
    erased_until_of: { cases: '2024-11-23' },
  })
  expect((await headOf(organisation)).version).toBe(before.version + 1)
  expect(await logOf(organisation)).toEqual([{ register: 'cases', rows: 2, fromBin: 0 }])
})

test('a night in which nothing is past its term changes nothing and tells nothing', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'cases', [{ number: '1', reportedOn: testDay }])
  const before = await headOf(organisation)
  await nightFalls()
  expect([await headOf(organisation), await logOf(organisation)]).toEqual([before, []])
})

test('the organisation decides how long: shorter, longer or for ever', async () => {
  const organisation = await given.organisation()
  const old = { reportedOn: day('2021-01-01'), closedOn: day('2021-02-01') }
  await given.rows(organisation, 'cases', [{ number: '1', ...old }])
  await given.rows(organisation, 'meetings', [
    { kind: 'steering', day: day('2023-01-01') },
    { kind: 'steering', day: day('2026-01-01') },
  ])
  value(
    await changeAs(organisation.lead, async ({ registerCare }) => {
      await registerCare.hold()
      await registerCare.saveKeeping({ register: 'cases', months: 24 }, { register: 'cases', months: null })
      await registerCare.saveKeeping({ register: 'meetings', months: null }, { register: 'meetings', months: 36 })
      return ok(null)
    }),
  )
  await nightFalls()
  expect([await rowsIn(organisation, 'cases'), await rowsIn(organisation, 'meetings')]).toEqual([1, 1])
  expect((await headOf(organisation)).erased_until_of).toEqual({ meetings: '2023-11-23' })
})

test('a mediator who stopped two years ago goes with the name; the code stays in cases and trainings', async () => {
  const organisation = await given.organisation()
  const stopped = { activeFrom: day('2020-01-01'), activeUntil: day('2024-01-01') }
  await given.rows(organisation, 'mediators', [{ code: 'B1', name: 'Anja', ...stopped }])
  await given.rows(organisation, 'trainings', [{ mediator: 'B1', kind: 'basic', day: day('2020-02-01') }])
  await given.rows(organisation, 'cases', [{ number: '1', reportedOn: testDay, mediators: ['B1'] }])
  await nightFalls()
  const names = await systemWithin(organisation.id, (tx) => tx.selectFrom('mediator_name').selectAll().execute())
  expect([await rowsIn(organisation, 'mediators'), names]).toEqual([0, []])
  expect([await rowsIn(organisation, 'trainings'), await rowsIn(organisation, 'cases')]).toEqual([1, 1])
})

test('who was trained and left in order is not untrained for being gone, whatever the terms', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'mediators', [
    { code: 'B1', activeFrom: day('2020-01-01'), activeUntil: day('2024-11-01') },
    { code: 'B2', activeFrom: day('2020-01-01') },
  ])
  await given.rows(organisation, 'trainings', [
    { mediator: 'B1', kind: 'basic', day: day('2020-02-01') },
    { mediator: 'B2', kind: 'basic', day: day('2020-02-01') },
  ])
  const talk = { reportedOn: day('2024-09-01'), firstTalkOn: day('2024-10-01'), closedOn: day('2025-03-01') }
  await given.rows(organisation, 'cases', [{ number: '1', mediators: ['B1', 'B2'], ...talk }])
  const asked = async () => (await indicatorsOn(organisation.viewer, testDay)).get('ind-no-case-before-training')
  const inOrder = { value: 0, standing: 'reached', unknownCodes: [] }
  expect(await asked()).toMatchObject(inOrder)
  await nightFalls()
  expect([await rowsIn(organisation, 'mediators'), await rowsIn(organisation, 'cases')]).toEqual([1, 1])
  expect(await asked()).toMatchObject(inOrder)
  value(
    await changeAs(organisation.lead, async ({ registerCare }) => {
      await registerCare.saveKeeping({ register: 'trainings', months: null }, { register: 'trainings', months: 24 })
      return ok(null)
    }),
  )
  await nightFalls()
  expect([await rowsIn(organisation, 'trainings'), await rowsIn(organisation, 'cases')]).toEqual([1, 1])
  expect(await asked()).toMatchObject(inOrder)
  await given.rows(organisation, 'cases', [
    { number: '2', mediators: ['B9'], reportedOn: day('2026-09-01'), firstTalkOn: day('2026-10-01') },
  ])
  expect(await asked()).toMatchObject({ value: 1, unknownCodes: ['B9'] })
})

test('a training stays as long as its mediator is in the register, whatever its age', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'mediators', [{ code: 'B1', activeFrom: day('2020-01-01') }])
  await given.rows(organisation, 'trainings', [
    { mediator: 'B1', kind: 'basic', day: day('2020-02-01') },
    { mediator: 'B2', kind: 'basic', day: day('2020-02-01') },
  ])
  value(
    await changeAs(organisation.lead, async ({ registerCare }) => {
      await registerCare.saveKeeping({ register: 'trainings', months: null }, { register: 'trainings', months: 24 })
      return ok(null)
    }),
  )
  await nightFalls()
  expect(await rowsIn(organisation, 'trainings')).toBe(1)
})

test('what was removed goes for good after thirty days, and not a day sooner', async () => {
  const organisation = await given.organisation()
  const [first = '', second = ''] = await given.rows(organisation, 'activities', [
    { kind: 'publicity', day: testDay },
    { kind: 'publicity', day: testDay },
  ])
  await systemWithin(organisation.id, async (tx) => {
    await sql`update activity set removed_at = now() - interval '31 days' where id = ${first}`.execute(tx)
    await sql`update activity set removed_at = now() - interval '29 days' where id = ${second}`.execute(tx)
  })
  await nightFalls()
  expect(await rowsIn(organisation, 'activities')).toBe(1)
  expect(await logOf(organisation)).toEqual([{ register: 'activities', rows: 0, fromBin: 1 }])
})

test('one organisation loses nothing by the term of another', async () => {
  const [strict, lenient] = [await given.organisation(), await given.organisation()]
  const old = { number: '1', reportedOn: day('2023-01-01'), closedOn: day('2023-02-01') }
  await given.rows(strict, 'cases', [old])
  await given.rows(lenient, 'cases', [old])
  value(
    await changeAs(lenient.lead, async ({ registerCare }) => {
      await registerCare.saveKeeping({ register: 'cases', months: 24 }, { register: 'cases', months: 120 })
      return ok(null)
    }),
  )
  await nightFalls()
  expect([await rowsIn(strict, 'cases'), await rowsIn(lenient, 'cases')]).toEqual([0, 1])
})
