import { addDays, type Day } from '@/lib/day'
import { readTrend, type Pace, type RecordedDay } from '@/lib/readiness/trend'
import { today } from './facts'

const decision = addDays(today, 60)

/** One recorded day after another up to today, with so many ready of ten. */
function course(ready: readonly number[]): readonly RecordedDay[] {
  return ready.map((count, index) => recorded(addDays(today, index + 1 - ready.length), count))
}

function recorded(on: Day, ready: number): RecordedDay {
  return { day: on, must: { ready, of: 10, claimed: 0 } }
}

/** So many days each with the same count. */
const days = (count: number, ready: number) => Array.from({ length: count }, () => ready)

function paceOf(course: readonly RecordedDay[], until = decision): Pace {
  const trend = readTrend(course, today, until)
  if (trend.kind !== 'pace') throw new Error(trend.kind)
  return trend
}

test('with fewer than fourteen recorded days there is too little history, however much happened', () => {
  const lively = course([0, 1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4])
  expect(readTrend(lively, today, decision)).toMatchObject({ kind: 'too-little-history', days: 13, changes: 12 })
})

test('with fewer than three changes there is too little history, however long it is', () => {
  const quiet = course([...days(50, 1), ...days(50, 2), ...days(50, 3)])
  expect(readTrend(quiet, today, decision)).toMatchObject({ kind: 'too-little-history', days: 150, changes: 2 })
})

test('fourteen days and three changes are enough', () => {
  expect(readTrend(course([...days(11, 0), 1, 2, 3]), today, decision)).toMatchObject({ kind: 'pace' })
})

test('the pace of the last eight weeks is held against what is left until the decision', () => {
  const pace = paceOf(course([...days(44, 1), ...days(28, 2), ...days(14, 4), ...days(14, 6)]))
  expect(pace.since).toEqual(recorded(addDays(today, -56), 1))
  expect(pace.had).toBeCloseTo((5 / 56) * 30)
  expect(pace.needed).toBeCloseTo(2)
  expect(pace.verdict).toBe('fast-enough')
  expect(pace.readyOn).toBe(addDays(today, 45))
})

test('less than what is needed is too slow, and the day on which all would be ready says so', () => {
  const pace = paceOf(course([...days(30, 2), ...days(10, 3), ...days(10, 2), ...days(10, 3)]))
  expect(pace.verdict).toBe('too-slow')
  expect(pace.readyOn && pace.readyOn > decision).toBe(true)
})

test('nothing gained stands still and something lost goes back: neither leads to a day', () => {
  const still = paceOf(course([...days(20, 3), ...days(20, 4), ...days(10, 2), ...days(10, 3)]))
  expect([still.verdict, still.readyOn]).toEqual(['standing-still', null])
  const back = paceOf(course([...days(20, 3), ...days(20, 4), ...days(10, 3), ...days(10, 2)]))
  expect([back.verdict, back.readyOn]).toEqual(['going-back', null])
})

test('a gap at the start of the eight weeks is bridged from the last day before it', () => {
  const before = [recorded(addDays(today, -100), 0)]
  const after = course([...days(20, 2), ...days(20, 3), ...days(9, 4)])
  expect(paceOf([...before, ...after]).since).toEqual(before[0])
})

test('when all is ready, or the decision has been, no pace is needed any more', () => {
  const all = course(days(20, 10))
  expect(readTrend(all, today, decision).kind).toBe('complete')
  expect(readTrend(course(days(20, 4)), today, today).kind).toBe('decision-passed')
})

test('without a recorded day there is nothing to say', () => {
  expect(readTrend([], today, decision)).toEqual({ kind: 'nothing-recorded' })
})
