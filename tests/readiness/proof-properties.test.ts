import fc from 'fast-check'
import { addDays } from '@/lib/day'
import type { Fraction } from '@/lib/readiness/fractions'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'
import { changeExpectations, changeRequirement, someLinks, someRound, someRoundAndPlace } from './arbitraries'
import { allFractions, today, yesterday } from './facts'

/** Pairs the fractions of two results; a property may not hold because there was nothing to compare. */
function pairs(one: Readiness, other: Readiness): readonly (readonly [Fraction, Fraction])[] {
  const others = allFractions(other)
  expect(allFractions(one)).toHaveLength(others.length)
  return others.flatMap((second, at) => {
    const first = allFractions(one)[at]
    return first ? [[first, second] as const] : []
  })
}

test('more accepted evidence never lowers the score', () => {
  fc.assert(
    fc.property(someRoundAndPlace, fc.nat(), someLinks, ([round, place], nth, links) => {
      const richer = changeRequirement(round, place, (requirement) => ({
        ...requirement,
        expectations: requirement.expectations.map((expectation, at) =>
          at === nth % requirement.expectations.length
            ? { ...expectation, links: [...expectation.links, { ...links, status: 'accepted' }] }
            : expectation,
        ),
      }))
      for (const [before, after] of pairs(scoreReadiness(round, today), scoreReadiness(richer, today))) {
        expect(after.ready).toBeGreaterThanOrEqual(before.ready)
        expect(after.of).toBe(before.of)
      }
    }),
  )
})

test('taking proof away never raises the score', () => {
  fc.assert(
    fc.property(someRound, fc.infiniteStream(fc.boolean()), (round, coin) => {
      const poorer = changeExpectations(round, (expectation) => ({
        ...expectation,
        links: expectation.links.filter(() => coin.next().value),
      }))
      for (const [before, after] of pairs(scoreReadiness(round, today), scoreReadiness(poorer, today))) {
        expect(after.ready).toBeLessThanOrEqual(before.ready)
        expect(after.of).toBe(before.of)
      }
    }),
  )
})

test('proof that has expired everywhere leaves only what asks for no proof', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const expired = changeExpectations(round, (expectation) => ({
        ...expectation,
        links: expectation.links.map((links) => ({ ...links, validUntil: yesterday })),
      }))
      for (const { state, proof } of scoreReadiness(expired, today).requirements) {
        if (state === 'ready') expect(proof.asked).toBe(0)
      }
    }),
  )
})

test('time alone never makes more ready', () => {
  fc.assert(
    fc.property(someRound, fc.nat({ max: 1000 }), (round, days) => {
      const later = scoreReadiness(round, addDays(today, days))
      for (const [before, after] of pairs(scoreReadiness(round, today), later)) {
        expect(after.ready).toBeLessThanOrEqual(before.ready)
        expect(after.of).toBe(before.of)
      }
    }),
  )
})

test('ticking met where no proof was accepted never makes anything ready', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const ticked = {
        ...round,
        requirements: round.requirements.map((requirement) => ({
          ...requirement,
          verdict: 'met' as const,
          ...{ approved: false, toConfirm: false },
          expectations: [
            { id: 'asked', required: true, links: [] },
            ...requirement.expectations.map((expectation) => ({
              ...expectation,
              links: expectation.links.filter(({ status }) => status !== 'accepted'),
            })),
          ],
        })),
      }
      const readiness = scoreReadiness(ticked, today)
      expect(readiness.requirements.map(({ state }) => state)).toEqual(readiness.requirements.map(() => 'claimed'))
      expect(readiness.fractions.must).toMatchObject({ ready: 0, claimed: readiness.fractions.must.of })
    }),
  )
})

test('soft indicators never change what is ready', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const stripped = {
        ...round,
        requirements: round.requirements.map((requirement) => ({
          ...requirement,
          indicators: requirement.indicators.filter(({ hard }) => hard),
        })),
      }
      const before = scoreReadiness(round, today)
      const after = scoreReadiness(stripped, today)
      expect(allFractions(after)).toEqual(allFractions(before))
      expect(after.requirements.map(({ gaps }) => gaps)).toEqual(before.requirements.map(({ gaps }) => gaps))
    }),
  )
})

test('expectations that are not required never change what is ready', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const stripped = changeExpectations(round, (expectation) =>
        expectation.required ? expectation : { ...expectation, links: [] },
      )
      expect(allFractions(scoreReadiness(stripped, today))).toEqual(allFractions(scoreReadiness(round, today)))
    }),
  )
})
