import { day } from '@/lib/day'
import { changeDays } from '@/lib/rounds/change-days'
import { clocksOf } from '@/lib/rounds/clocks'
import type { Round } from '@/lib/rounds/round'

const round: Round = {
  id: 'round',
  kind: 'pilot',
  editionId: 'edition',
  startsOn: day('2026-03-01'),
  decisionOn: day('2027-04-01'),
  firstCaseOn: null,
  number: 1,
  followsId: null,
  frozenOn: null,
  createdAt: new Date('2026-03-01T08:00:00Z'),
  version: 3,
}
const { startsOn, decisionOn } = round
const today = day('2026-11-23')

test('the first case is filled in', () => {
  const firstCaseOn = day('2026-03-20')
  expect(changeDays(round, { startsOn, decisionOn, firstCaseOn }, 3)).toEqual({
    ok: true,
    value: { ...round, firstCaseOn },
  })
})

test('the first case may be on the day of the start', () => {
  expect(changeDays(round, { startsOn, decisionOn, firstCaseOn: startsOn }, 3)).toMatchObject({ ok: true })
})

test.each([
  ['the decision on the day of the start', { decisionOn: startsOn }, 'days-in-wrong-order'],
  ['the decision before the start', { decisionOn: day('2026-02-28') }, 'days-in-wrong-order'],
  ['the first case before the start', { firstCaseOn: day('2026-02-28') }, 'first-case-before-start'],
] as const)('%s is refused', (_, changed, problem) => {
  expect(changeDays(round, { ...round, ...changed }, 3)).toEqual({ ok: false, problem })
})

test('a change that a colleague saved meanwhile is not overwritten', () => {
  expect(changeDays(round, { ...round, decisionOn: day('2027-05-01') }, 2)).toEqual({
    ok: false,
    problem: 'changed-meanwhile',
  })
})

test('when both wrote the same there is nothing to choose', () => {
  expect(changeDays(round, round, 2)).toEqual({ ok: true, value: null })
})

test('both years end on the same date a year later', () => {
  expect(clocksOf({ startsOn, decisionOn, firstCaseOn: day('2026-03-20') }, today)).toEqual({
    pilotYear: { from: '2026-03-01', until: '2027-03-01' },
    mediationYear: { from: '2026-03-20', until: '2027-03-20' },
    fullYear: 'in-time',
  })
})

test.each([
  [null, '2026-11-23', 'unknown'],
  ['2026-04-01', '2027-03-31', 'in-time'],
  ['2026-04-01', '2027-04-01', 'reached'],
  ['2026-04-02', '2026-11-23', 'too-late'],
  ['2026-04-02', '2027-05-01', 'too-late'],
] as const)(
  'with the first case on %s, seen on %s, the mediation year is %s for the decision',
  (first, on, fullYear) => {
    const days = { startsOn, decisionOn, firstCaseOn: first && day(first) }
    expect(clocksOf(days, day(on)).fullYear).toBe(fullYear)
  },
)
