import { holdRegisters } from '@/db/registers/head'
import { changeAs, readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import { registerOf } from '@/lib/registers/registers'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { ok, refuse } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { statementsOf } from '../../requirements/pages'
import { indicatorsOn, putRows } from './register-rows'

givenDatabase()

const today = day('2026-11-23')
const report = { reportedOn: '2026-10-01', channel: 'self', suitable: true }
const solved = { ...report, acceptedOn: '2026-10-02', closedOn: '2026-10-20' }

const reportsOf = async ({ viewer }: GivenOrganisation) =>
  (await indicatorsOn(viewer, today)).get('ind-selfreport-share')?.denominator

test('a row that is added, changed, removed or put back shows in the figures at once', async () => {
  const organisation = await given.organisation()
  const [id = ''] = await given.rows(organisation, 'cases', [{ ...report, number: '1' }])
  expect(await reportsOf(organisation)).toBe(1)
  await given.rows(organisation, 'cases', [{ ...report, number: '2' }])
  expect(await reportsOf(organisation)).toBe(2)
  const register = registerOf('cases')
  value(
    await changeAs(organisation.editor, ({ registers }) => registers.remove(register, { id, values: { number: '1' } })),
  )
  expect(await reportsOf(organisation)).toBe(1)
  value(
    await changeAs(organisation.editor, ({ registers }) =>
      registers.putBack(register, { id, values: { number: '1' } }),
    ),
  )
  expect(await reportsOf(organisation)).toBe(2)
})

test('figures that were counted in a change that came to nothing are nobody’s figures', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'cases', [{ ...report, number: '1' }])
  const register = registerOf('cases')
  const undone = await changeAs(organisation.editor, async (store) => {
    value(await store.registers.add(register, { ...report, number: '2' }))
    const { counts } = await store.indicators.on(today)
    expect(counts.cases.byChannel).toEqual([{ term: 'self', count: 2 }])
    return refuse('changed-meanwhile')
  })
  expect(undone.ok).toBe(false)
  await given.rows(organisation, 'cases', [{ ...report, number: '3', channel: 'police' }])
  const figures = await readAs(organisation.viewer, (store) => store.indicators.on(today))
  expect(figures.counts.cases.byChannel).toHaveLength(2)
  expect(await reportsOf(organisation)).toBe(2)
})

test('the figures of one organisation are nothing to another', async () => {
  const [one, other] = [await given.organisation(), await given.organisation()]
  await given.rows(one, 'cases', [{ ...report, number: '1' }])
  expect(await reportsOf(one)).toBe(1)
  expect((await indicatorsOn(other.lead, today)).get('ind-selfreport-share')?.why?.reason).toBe('register-empty')
})

test('figures cost one question at most, and none where one knows that nothing changed', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'cases', [{ ...report, number: '1' }])
  const days = [today, day('2026-10-31'), day('2026-09-30')]
  const asked = async (knownVersion?: number) =>
    (
      await statementsOf(() =>
        readAs(organisation.viewer, async ({ indicators }) => {
          await indicators.on(today, knownVersion)
          await indicators.per(days, knownVersion)
        }),
      )
    ).length
  const { version } = await readAs(organisation.viewer, (store) => store.indicators.on(today))
  expect(await asked(version)).toBe(1)
  expect(await asked(version)).toBe(0)
  expect(await asked()).toBe(2)
  expect(await asked(version + 1)).toBe(2)
})

test('another meaning of an outcome changes the figures only for who asks what it would do', async () => {
  const organisation = await given.organisation()
  await putRows(organisation.id, {
    cases: [
      { ...solved, number: '1', outcome: 'improved' },
      { ...solved, number: '2', outcome: 'not-solved' },
    ],
  })
  const outcome = baseVocabularies.outcome.map((term) => (term.id === 'improved' ? { ...term, positive: false } : term))
  const { now, then } = await readAs(organisation.lead, async ({ indicators }) => ({
    now: await indicators.on(today),
    then: await indicators.withVocabularies(today, { ...baseVocabularies, outcome }),
  }))
  expect(then).toEqual({ ...now, vocabularies: { ...baseVocabularies, outcome } })
  const found = (await indicatorsOn(organisation.lead, today)).get('ind-positive-handled')
  expect(found).toMatchObject({ numerator: 1, denominator: 2 })
})

test('cases that are gone after their term take no months away, and what they would have counted for is not guessed', async () => {
  const organisation = await given.organisation()
  await putRows(organisation.id, {
    mediators: [{ code: 'M1', activeFrom: '2020-01-01' }],
    cases: [{ ...solved, number: '1' }],
  })
  await systemWithin(organisation.id, async (tx) => {
    await holdRegisters(tx, organisation.id)
    const kept = {
      first_accepted_on: day('2022-05-07'),
      erased_until_of: { cases: day('2024-11-23'), mediators: day('2024-11-23') },
    }
    await tx.updateTable('register_head').set(kept).execute()
  })
  const now = await indicatorsOn(organisation.viewer, today)
  expect(now.get('ind-months-operating')?.value).toBe(54)
  expect(now.get('ind-selfreport-share')).toMatchObject({ numerator: 1, denominator: 1 })
  const then = await indicatorsOn(organisation.viewer, day('2025-06-30'))
  expect(then.get('ind-months-operating')?.value).toBe(37)
  expect(then.get('ind-selfreport-share')).toMatchObject({ value: null, why: { reason: 'rows-erased' } })
  expect(then.get('ind-agreement-share')).toMatchObject({ numerator: 0, denominator: 1 })
  const before = await indicatorsOn(organisation.viewer, day('2024-06-30'))
  expect(before.get('ind-agreement-share')?.why?.reason).toBe('rows-erased')
})

test('who left so long ago that the row is gone was not untrained for that', async () => {
  const organisation = await given.organisation()
  const talk = { reportedOn: '2023-01-10', firstTalkOn: '2023-01-20', mediators: ['M8', 'M9'] }
  await putRows(organisation.id, {
    trainings: ['M8', 'M9'].map((mediator) => ({ mediator, kind: 'basic', hours: 20, day: '2022-01-01' })),
    cases: [{ ...talk, number: '1' }],
  })
  const asked = async () => (await indicatorsOn(organisation.viewer, today)).get('ind-no-case-before-training')
  expect(await asked()).toMatchObject({ value: 1, unknownCodes: ['M8', 'M9'] })
  await systemWithin(organisation.id, async (tx) => {
    await holdRegisters(tx, organisation.id)
    await tx
      .updateTable('register_head')
      .set({ erased_until_of: { mediators: day('2024-11-23') } })
      .execute()
  })
  expect(await asked()).toMatchObject({ value: 0, unknownCodes: [] })
})

test('rows count as gone by the term of their own register, also one that the organisation chose', async () => {
  const organisation = await given.organisation()
  await putRows(organisation.id, {
    mediators: [{ code: 'M1', activeFrom: '2020-01-01' }],
    meetings: [{ kind: 'intervision', day: '2026-10-01' }],
    complaints: [{ number: '1', receivedOn: '2023-01-01' }],
    cases: [{ ...solved, number: '1' }],
  })
  await systemWithin(organisation.id, async (tx) => {
    await holdRegisters(tx, organisation.id)
    const gone = { cases: day('2023-11-23'), meetings: day('2025-11-23'), complaints: day('2024-11-23') }
    await tx.updateTable('register_head').set({ erased_until_of: gone }).execute()
  })
  const then = await indicatorsOn(organisation.viewer, day('2026-10-31'))
  expect(then.get('ind-intervision-count')).toMatchObject({ value: null, why: { reason: 'rows-erased' } })
  expect(then.get('ind-selfreport-share')).toMatchObject({ numerator: 1, denominator: 1 })
  expect(then.get('ind-complaints-ack')).toMatchObject({ numerator: 0, denominator: 1 })
  const before = await indicatorsOn(organisation.viewer, day('2023-06-30'))
  expect(before.get('ind-agreement-share')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(before.get('ind-complaints-ack')).toMatchObject({ value: null, why: { reason: 'rows-erased' } })
})

test('before the first row a count is 0, and a share is a share of nothing', async () => {
  const organisation = await given.organisation()
  const before = day('2026-09-30')
  const meetings = ['ind-intervision-count', 'ind-steering-meetings', 'ind-publicity-actions']
  const counts = ['ind-no-case-before-training', ...meetings]
  const asked = async () => {
    const found = await indicatorsOn(organisation.viewer, before)
    return counts.map((id) => found.get(id)?.value ?? found.get(id)?.why?.reason)
  }
  expect(await asked()).toEqual(counts.map(() => 'register-empty'))
  await putRows(organisation.id, {
    cases: [{ ...solved, firstTalkOn: '2026-10-05', mediators: ['M1'], number: '1' }],
    meetings: [{ kind: 'intervision', day: '2026-10-01' }],
    activities: [{ kind: 'publicity', day: '2026-10-01' }],
  })
  await systemWithin(organisation.id, (tx) => holdRegisters(tx, organisation.id))
  expect(await asked()).toEqual([0, 0, 0, 0])
  const share = (await indicatorsOn(organisation.viewer, before)).get('ind-selfreport-share')
  expect(share).toMatchObject({ value: null, why: { reason: 'no-report' } })
})

test('a statement holds for three months, and the latest one counts', async () => {
  const organisation = await given.organisation()
  value(
    await changeAs(organisation.lead, async ({ indicatorStatements }) => {
      await indicatorStatements.add('ind-retention-over', day('2026-06-30'), 2)
      await indicatorStatements.add('ind-retention-over', day('2026-08-23'), 0)
      return ok(null)
    }),
  )
  const on = async (text: string) => (await indicatorsOn(organisation.viewer, day(text))).get('ind-retention-over')
  expect(await on('2026-06-29')).toMatchObject({ value: null, why: { reason: 'no-statement' } })
  expect(await on('2026-07-31')).toMatchObject({ value: 2, statedOn: '2026-06-30', standing: 'missed' })
  expect(await on('2026-11-23')).toMatchObject({ value: 0, statedOn: '2026-08-23', standing: 'reached' })
  expect(await on('2026-11-24')).toMatchObject({ value: null, standing: 'not-computable' })
})

test('an indicator that the lead makes count is hard from then on; one that only compares never is', async () => {
  const organisation = await given.organisation()
  value(
    await changeAs(organisation.lead, async ({ indicatorChoices }) => {
      await indicatorChoices.save('ind-lead-time', 'counts')
      await indicatorChoices.save('ind-suitable-share', 'counts')
      await indicatorChoices.save('ind-agreement-share', 'counts')
      return ok(null)
    }),
  )
  const found = await indicatorsOn(organisation.viewer, today)
  expect(found.get('ind-lead-time')).toMatchObject({ hard: true, hardenedByLead: true })
  expect(found.get('ind-suitable-share')).toMatchObject({ hard: false, hardenedByLead: false })
  expect(found.get('ind-agreement-share')).toMatchObject({ hard: true, hardenedByLead: false })
  expect([...found.values()].filter(({ hard }) => hard)).toHaveLength(6)
})
