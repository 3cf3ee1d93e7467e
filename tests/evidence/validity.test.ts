import fc from 'fast-check'
import { addDays, addMonths, day, type Day } from '@/lib/day'
import { isExpired, validUntil } from '@/lib/evidence/validity'

const aboutOn = day('2026-01-31')

function evidence(change: { periodUntil?: Day; endsOn?: Day } = {}) {
  return { aboutOn, periodUntil: null, endsOn: null, ...change }
}

describe('the last day on which evidence proves an expectation', () => {
  const march = day('2026-03-31')
  const june = day('2026-06-30')
  test.each([
    ['counts from the day it is about, plus the greatest age', evidence(), 12, '2027-01-31'],
    ['is clipped to the end of a shorter month', evidence(), 1, '2026-02-28'],
    ['counts from the end of the period, when there is one', evidence({ periodUntil: march }), 12, '2027-03-31'],
    ['does not exist without a greatest age', evidence(), null, null],
    ['does not exist for a period without a greatest age', evidence({ periodUntil: march }), null, null],
    ['is the end that the document names, when age is no matter', evidence({ endsOn: june }), null, '2026-06-30'],
    ['is the end that the document names, when that comes first', evidence({ endsOn: june }), 12, '2026-06-30'],
    ['is the greatest age, when that comes first', evidence({ endsOn: june }), 3, '2026-04-30'],
    ['is the same day when both agree', evidence({ endsOn: june }), 5, '2026-06-30'],
  ])('%s', (_, dated, maxAgeMonths, last) => {
    expect(validUntil(dated, maxAgeMonths)).toBe(last)
  })
})

test('the same document can hold longer for one expectation than for another', () => {
  expect(validUntil(evidence(), 6)).toBe('2026-07-31')
  expect(validUntil(evidence(), 24)).toBe('2028-01-31')
})

test.each([
  ['2026-11-22', true],
  ['2026-11-23', false],
  ['2026-11-24', false],
  [null, false],
] as const)('on 23 November proof that is valid through %s is expired: %s', (last, expired) => {
  expect(isExpired(last === null ? null : day(last), day('2026-11-23'))).toBe(expired)
})

test('evidence is valid through its last day and expired from the next', () => {
  const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(aboutOn, days))
  const ages = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(someDay, fc.option(someDay), ages, (periodUntil, endsOn, maxAgeMonths) => {
      const last = validUntil({ aboutOn, periodUntil, endsOn }, maxAgeMonths)
      const byAge = addMonths(periodUntil, maxAgeMonths)
      expect(last).toBe(endsOn !== null && endsOn < byAge ? endsOn : byAge)
      expect(last !== null && isExpired(last, last)).toBe(false)
      expect(last !== null && isExpired(last, addDays(last, 1))).toBe(true)
    }),
  )
})
