import { day } from '@/lib/day'
import { earliestApplication, earliestEvaluation, monthsAtPilotEnd } from '@/lib/rounds/earliest-days'
import { wholeMonths } from '@/lib/whole-months'

const heemskerk = { startsOn: day('2022-04-28'), firstCaseOn: day('2022-05-03') }
const planned = (on: string) => ({ state: 'planned', on: day(on) }) as const

test('in Heemskerk the mediation year makes evaluating late: it is full on 3 May 2023', () => {
  expect(earliestEvaluation(heemskerk)).toEqual({ on: '2023-05-03', binds: 'mediation-year' })
})

test('when the first case comes on the day of the kick-off, both years end together', () => {
  const days = { startsOn: day('2022-04-28'), firstCaseOn: day('2022-04-28') }
  expect(earliestEvaluation(days)).toEqual({ on: '2023-04-28', binds: 'pilot-year' })
  expect(monthsAtPilotEnd(days)).toBeNull()
})

test('without a case nobody knows when evaluating or applying can be done', () => {
  const days = { startsOn: day('2022-04-28'), firstCaseOn: null }
  expect(earliestEvaluation(days)).toEqual({ on: null, binds: 'first-case' })
  expect(earliestApplication(days, planned('2023-05-12'))).toMatchObject({ on: null, binds: 'first-case' })
  expect(monthsAtPilotEnd(days)).toBeNull()
})

test('a first case five months after the kick-off leaves seven months of mediation, as in Opsterland', () => {
  expect(monthsAtPilotEnd({ startsOn: day('2022-04-28'), firstCaseOn: day('2022-09-28') })).toBe(7)
  expect(monthsAtPilotEnd({ startsOn: day('2022-04-28'), firstCaseOn: day('2022-09-29') })).toBe(6)
  expect(monthsAtPilotEnd(heemskerk)).toBe(11)
})

test('a first case on a leap day makes a year that is full on 28 February', () => {
  const days = { startsOn: day('2024-01-31'), firstCaseOn: day('2024-02-29') }
  expect(earliestEvaluation(days)).toEqual({ on: '2025-02-28', binds: 'mediation-year' })
})

test('months are whole on the same day of the month, or on its last day', () => {
  expect(wholeMonths(day('2026-01-31'), day('2026-02-27'))).toBe(0)
  expect(wholeMonths(day('2026-01-31'), day('2026-02-28'))).toBe(1)
  expect(wholeMonths(day('2026-05-03'), day('2026-05-02'))).toBe(0)
})

test('applying waits for the latest of the full year, the year of the organisation and the decision', () => {
  expect(earliestApplication(heemskerk, planned('2023-05-12'))).toMatchObject({ on: '2023-05-12', binds: 'decision' })
  expect(earliestApplication(heemskerk, planned('2023-04-28'))).toMatchObject({
    on: '2023-05-03',
    binds: 'mediation-year',
  })
  const early = { startsOn: day('2022-04-28'), firstCaseOn: day('2022-01-10') }
  expect(earliestApplication(early, null)).toMatchObject({ on: '2023-04-28', binds: 'organisation-year' })
})

test('who decided to stop does not apply, and who went on longer waits for the next evaluation', () => {
  const recorded = { state: 'recorded', on: day('2023-05-12'), nextEvaluationOn: null } as const
  expect(earliestApplication(heemskerk, { ...recorded, outcome: 'stop' })).toMatchObject({ on: null, binds: 'stopped' })
  expect(earliestApplication(heemskerk, { ...recorded, outcome: 'extend' })).toMatchObject({
    on: null,
    binds: 'no-day',
  })
  const extended = { ...recorded, outcome: 'extend', nextEvaluationOn: day('2024-05-12') } as const
  expect(earliestApplication(heemskerk, extended)).toMatchObject({ on: '2024-05-12', binds: 'decision' })
})
