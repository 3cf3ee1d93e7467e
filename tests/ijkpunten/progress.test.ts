import fc from 'fast-check'
import { addDays, addMonths, day, daysBetween } from '@/lib/day'
import { perMonth, timeText } from '@/lib/i18n/ijkpunt-sentences'
import { evenPath, progressOfCount, progressOfLevel } from '@/lib/ijkpunten/progress'

const pilotYear = { target: 43, fromOn: day('2022-04-28'), byOn: day('2023-04-27') }

const someIjkpunt = fc
  .record({ target: fc.integer({ min: 1, max: 500 }), start: fc.nat(3000), length: fc.integer({ min: 1, max: 1500 }) })
  .map(({ target, start, length }) => {
    const fromOn = addDays(day('2020-01-01'), start)
    return { target, fromOn, byOn: addDays(fromOn, length) }
  })

test('the even path begins at nothing, ends at the target and never goes back', () => {
  expect(evenPath(pilotYear, pilotYear.fromOn)).toBe(0)
  expect(evenPath(pilotYear, pilotYear.byOn)).toBe(43)
  fc.assert(
    fc.property(someIjkpunt, fc.integer({ min: -50, max: 2000 }), fc.nat(100), (ijkpunt, shift, later) => {
      const on = addDays(ijkpunt.fromOn, shift)
      const [now, then] = [evenPath(ijkpunt, on), evenPath(ijkpunt, addDays(on, later))]
      expect(now).toBeGreaterThanOrEqual(0)
      expect(then).toBeLessThanOrEqual(ijkpunt.target)
      expect(then).toBeGreaterThanOrEqual(now)
    }),
  )
})

test('who is exactly on the path is on schedule, and who is a whole one behind is not', () => {
  fc.assert(
    fc.property(someIjkpunt, fc.nat(1500), (ijkpunt, shift) => {
      const on = addDays(ijkpunt.fromOn, Math.min(shift, daysBetween(ijkpunt.fromOn, ijkpunt.byOn)))
      const path = Math.floor(Number(evenPath(ijkpunt, on).toPrecision(12)))
      const state = progressOfCount(ijkpunt, path, on).state
      expect(state).toBe(path === ijkpunt.target ? 'reached' : 'on-path')
      if (path > 0) expect(progressOfCount(ijkpunt, path - 1, on).state).toBe('behind')
    }),
  )
})

test('what is reached early stays reached, also after the last day', () => {
  fc.assert(
    fc.property(someIjkpunt, fc.nat(3000), fc.nat(50), (ijkpunt, shift, more) => {
      const on = addDays(ijkpunt.fromOn, shift)
      expect(progressOfCount(ijkpunt, ijkpunt.target + more, on)).toMatchObject({ state: 'reached', pace: null })
    }),
  )
})

test('keeping the pace that is needed reaches the target on the last day', () => {
  fc.assert(
    fc.property(someIjkpunt, fc.nat(1500), fc.nat(500), (ijkpunt, shift, now) => {
      const on = addDays(ijkpunt.fromOn, shift)
      const { pace } = progressOfCount(ijkpunt, now, on)
      if (pace === null || pace.needed === null) return
      expect(now + (pace.needed * pace.daysLeft) / (365.25 / 12)).toBeCloseTo(ijkpunt.target, 6)
    }),
  )
})

test('on the last day it is not missed yet, the day after it is', () => {
  expect(progressOfCount(pilotYear, 42, pilotYear.byOn).state).toBe('behind')
  expect(progressOfCount(pilotYear, 42, pilotYear.byOn).pace?.needed).toBeNull()
  expect(progressOfCount(pilotYear, 42, addDays(pilotYear.byOn, 1)).state).toBe('missed')
})

test('a pace so far is told only after thirty days', () => {
  const soFar = (on: string) => progressOfCount(pilotYear, 3, day(on)).pace?.soFar
  expect(soFar('2022-05-27')).toBeNull()
  expect(soFar('2022-05-28')).toBeCloseTo(3.04, 2)
})

test('a level is reached or not, on the dot as well, and after the last day not yet becomes not', () => {
  const share = { ...pilotYear, target: 0.6 }
  const on = addMonths(pilotYear.fromOn, 3)
  expect(progressOfLevel(share, 0.1 + 0.2 + 0.3, 'at-least', on).state).toBe('reached')
  expect(progressOfLevel(share, 0.59, 'at-least', on).state).toBe('behind')
  expect(progressOfLevel(share, 0.59, 'at-least', addDays(share.byOn, 1)).state).toBe('missed')
  expect(progressOfLevel({ ...share, target: 60 }, 60, 'at-most', on).state).toBe('reached')
  expect(progressOfLevel({ ...share, target: 60 }, 61, 'at-most', on).state).toBe('behind')
  expect(progressOfLevel(share, null, 'at-least', on).state).toBe('not-computable')
})

test.each([
  [2, '2'],
  [2.04, '2'],
  [2.2, 'ruim 2'],
  [2.7, 'bijna 3'],
  [0.4, 'minder dan 1'],
] as const)('a pace of %d is told as %s', (pace, text) => {
  expect(perMonth('nl', pace)).toBe(text)
})

test('the time that is left is told in months, and in days when it is short', () => {
  expect(timeText('nl', 152)).toBe('5 maanden')
  expect(timeText('nl', 40)).toBe('40 dagen')
  expect(timeText('en', 1)).toBe('1 day')
})
