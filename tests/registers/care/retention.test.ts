import { day } from '@/lib/day'
import { changeKeeping, goesUntil, isShorter, keepings } from '@/lib/registers/care/retention'
import { soughtNames } from '@/lib/registers/care/known'

test('cases, complaints and mediators are kept two years unless the organisation chose otherwise; the rest is kept', () => {
  const monthsOf = Object.fromEntries(keepings([]).map(({ register, months }) => [register, months]))
  expect(monthsOf).toEqual({
    ...{ mediators: 24, trainings: null, cases: 24, meetings: null },
    ...{ activities: null, complaints: 24, recommendations: null },
  })
  const chosen = keepings([
    { register: 'cases', months: null },
    { register: 'meetings', months: 36 },
  ])
  expect(chosen.find(({ register }) => register === 'cases')?.months).toBeNull()
  expect(chosen.find(({ register }) => register === 'meetings')?.months).toBe(36)
})

test('a row goes in the night after its whole term', () => {
  expect(goesUntil({ months: 24 }, day('2026-11-23'))).toBe('2024-11-23')
  expect(goesUntil({ months: 12 }, day('2028-02-29'))).toBe('2027-02-28')
  expect(goesUntil({ months: null }, day('2026-11-23'))).toBeNull()
})

test('a term that a colleague changed meanwhile is looked at first', () => {
  const now = { register: 'cases', months: 24 } as const
  expect(changeKeeping(now, 36, 12)).toEqual({ ok: false, problem: 'changed-meanwhile' })
  expect(changeKeeping(now, 24, 24)).toEqual({ ok: true, value: null })
  expect(changeKeeping(now, 24, null)).toEqual({ ok: true, value: { register: 'cases', months: null } })
})

test('shorter is fewer months, or months where everything was kept', () => {
  expect([isShorter(24, 12), isShorter(null, 60), isShorter(24, 36), isShorter(24, null)]).toEqual([
    ...[true, true, false, false],
  ])
})

test('a name is looked for as a whole and by the parts that say something', () => {
  expect(soughtNames('Jan van den Berg')).toEqual(['Jan van den Berg', 'Jan', 'Berg'])
  expect(soughtNames('Bo')).toEqual(['Bo'])
  expect(soughtNames('Çelik')).toEqual(['Çelik'])
})
