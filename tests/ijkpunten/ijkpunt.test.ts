import fc from 'fast-check'
import { day } from '@/lib/day'
import { courseDays, withoutSmallSteps } from '@/lib/ijkpunten/course'
import { ijkpuntAfter, ijkpuntOn, type Ijkpunt } from '@/lib/ijkpunten/ijkpunt'
import { readTarget } from '@/lib/ijkpunten/ijkpunt-form'

const cases = 'ind-reports-vs-ijkpunt'

const some = (id: string, more: Partial<Ijkpunt> = {}): Ijkpunt => ({
  ...{ id, indicatorId: cases, target: 43, fromOn: day('2022-04-28'), byOn: day('2023-04-27') },
  ...{ setBy: 'stuurgroep', setOn: day('2022-04-14'), note: '', recordedBy: 'Leonie' },
  recordedAt: new Date('2022-04-20T10:00:00Z'),
  ...more,
})

const idOn = (ijkpunten: readonly Ijkpunt[], on: string) => ijkpuntOn(ijkpunten, cases, day(on))?.id ?? null

test('an ijkpunt holds from its first day on, and after its last day until another replaces it', () => {
  const all = [some('first')]
  expect(idOn(all, '2022-04-27')).toBeNull()
  expect(ijkpuntAfter(all, cases, day('2022-04-27'))?.id).toBe('first')
  expect(idOn(all, '2022-04-28')).toBe('first')
  expect(idOn(all, '2024-01-01')).toBe('first')
  expect(ijkpuntAfter(all, cases, day('2022-04-28'))).toBeNull()
})

test('a later one takes its place from its own day on, and not before it was set', () => {
  const all = [some('first'), some('second', { target: 50, setOn: day('2022-10-01') })]
  expect(idOn(all, '2022-09-30')).toBe('first')
  expect(idOn(all, '2022-10-01')).toBe('second')
  const nextYear = some('next', { fromOn: day('2023-04-28'), byOn: day('2024-04-27'), setOn: day('2022-09-01') })
  expect(idOn([...all, nextYear], '2023-04-27')).toBe('second')
  expect(idOn([...all, nextYear], '2023-04-28')).toBe('next')
})

test('of two for the same day the one that was written down last holds', () => {
  const corrected = some('corrected', { target: 44, recordedAt: new Date('2022-04-20T10:05:00Z') })
  expect(idOn([corrected, some('first')], '2022-05-01')).toBe('corrected')
})

test('taken away it holds no longer from that day on', () => {
  const away = some('away', { target: null, byOn: null, fromOn: day('2022-12-01'), setOn: day('2022-11-20') })
  expect(idOn([some('first'), away], '2022-11-30')).toBe('first')
  expect(idOn([some('first'), away], '2022-12-01')).toBeNull()
})

test.each([
  ['ind-positive-handled', '60', 0.6],
  ['ind-positive-handled', '62,5 %', 0.625],
  ['ind-positive-handled', '100', 1],
  ['ind-positive-handled', '101', 'out-of-range'],
  ['ind-positive-handled', 'zestig', 'number'],
  [cases, '43', 43],
  [cases, '43,5', 'whole-number'],
  [cases, '0', 'wrong'],
  ['ind-lead-time', '54,5', 54.5],
] as const)('for %s, "%s" is read as %s', (indicatorId, text, expected) => {
  const read = readTarget(indicatorId, text)
  expect(read.ok ? read.value : read.problem).toBe(expected)
})

test('a course has the ends of the months, and the last day that counts', () => {
  const { fromOn, byOn } = some('first')
  expect(courseDays({ fromOn, byOn }, day('2022-06-10'))).toEqual(['2022-04-30', '2022-05-31', '2022-06-10'])
  expect(courseDays({ fromOn, byOn }, day('2025-01-01')).at(-1)).toBe('2023-04-27')
  expect(courseDays({ fromOn, byOn }, day('2022-04-27'))).toEqual([])
})

test('a reader from outside never sees a step of one to four cases, and always the newest number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 14 }), (steps) => {
      let sum = 0
      const course = steps.map((step, index) => ({ on: day(`2022-06-${10 + index}`), counted: (sum += step) }))
      const shown = withoutSmallSteps(course)
      expect(shown.at(-1)).toEqual(course.at(-1))
      for (const [index, one] of shown.entries()) {
        if (shown.length === 1) return
        const step = one.counted - (shown[index - 1]?.counted ?? 0)
        expect(step === 0 || step >= 5).toBe(true)
      }
    }),
  )
})
