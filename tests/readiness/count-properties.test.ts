import fc from 'fast-check'
import { scoreReadiness } from '@/lib/readiness/score'
import { changeExpectations, changeRequirement, someRound, someRoundAndPlace } from './arbitraries'
import { allFractions, today } from './facts'

test('the order in which facts come in changes no number and no state', () => {
  fc.assert(
    fc.property(
      someRound.chain((round) =>
        fc.tuple(
          fc.constant(round),
          fc.shuffledSubarray([...round.requirements], { minLength: round.requirements.length }),
        ),
      ),
      ([round, requirements]) => {
        const shuffled = changeExpectations({ ...round, requirements }, (expectation) => ({
          ...expectation,
          links: [...expectation.links].reverse(),
        }))
        const before = scoreReadiness(round, today)
        const after = scoreReadiness(shuffled, today)
        for (const name of ['fractions', 'withoutOwn', 'otherPart', 'work', 'evidence'] as const) {
          expect(after[name]).toEqual(before[name])
        }
        for (const name of ['requirements', 'themes', 'gates'] as const) {
          expect(new Set<unknown>(after[name])).toEqual(new Set<unknown>(before[name]))
        }
      },
    ),
  )
})

test('a percentage is 100 only when all is ready, and absent only when there is nothing to count', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      for (const { ready, of, percent } of allFractions(scoreReadiness(round, today))) {
        expect(percent === 100).toBe(of > 0 && ready === of)
        expect(percent === null).toBe(of === 0)
        if (percent !== null) expect(percent).toBeLessThanOrEqual((100 * ready) / of)
      }
    }),
  )
})

test('what is approved as not applicable leaves both sides of the count, and touches nothing else', () => {
  fc.assert(
    fc.property(someRoundAndPlace, ([round, place]) => {
      const without = changeRequirement(round, place, (one) => ({
        ...one,
        ...{ verdict: 'not-applicable', approved: true, toConfirm: false },
      }))
      const removed = { ...round, requirements: round.requirements.filter((_, at) => at !== place) }
      const { fractions, withoutOwn, otherPart } = scoreReadiness(removed, today)
      expect(scoreReadiness(without, today)).toMatchObject({ fractions, withoutOwn, otherPart })
    }),
  )
})

test('work never changes what is ready', () => {
  fc.assert(
    fc.property(someRoundAndPlace, ([round, place]) => {
      const finished = changeRequirement(round, place, (one) => ({ ...one, work: 'finished' }))
      expect(allFractions(scoreReadiness(finished, today))).toEqual(allFractions(scoreReadiness(round, today)))
    }),
  )
})

test('the themes of a part together are the whole', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const { part, fractions, otherPart, themes } = scoreReadiness(round, today)
      const wholes = [
        ...(['must', 'should', 'optional'] as const).map((level) => ({ part, level, whole: fractions[level] })),
        ...(otherPart ? [{ part: otherPart.part, level: 'must' as const, whole: otherPart.must }] : []),
      ]
      for (const { part, level, whole } of wholes) {
        const pieces = themes.filter((theme) => theme.part === part).map((theme) => theme.fractions[level])
        for (const side of ['ready', 'of', 'claimed'] as const) {
          expect(pieces.reduce((sum, piece) => sum + piece[side], 0)).toBe(whole[side])
        }
      }
    }),
  )
})
