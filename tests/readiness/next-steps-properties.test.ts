import fc from 'fast-check'
import type { RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import type { Gap } from '@/lib/readiness/gaps'
import { nextSteps, type FractionName } from '@/lib/readiness/next-steps'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'
import { statusSentence } from '@/lib/readiness/status'
import { changeRequirement, someRound } from './arbitraries'
import { link, today } from './facts'

/** The fractions that a screen can open. */
function openable({ part, otherPart }: Readiness): readonly FractionName[] {
  const own = (['must', 'should', 'optional'] as const).map((level) => ({ part, level }))
  return otherPart ? [...own, { part: otherPart.part, level: 'must' }] : own
}

function fractionNamed({ part, fractions, otherPart }: Readiness, name: FractionName) {
  return name.part === part ? fractions[name.level] : otherPart?.must
}

/** Does what a gap asks, as the people of the project would. */
function mend(requirement: RequirementFacts, gap: Gap): RequirementFacts {
  switch (gap.reason) {
    case 'verdict-missing':
    case 'verdict-partly':
    case 'verdict-not-met':
      return { ...requirement, verdict: 'met' }
    case 'answer-to-confirm':
      return { ...requirement, toConfirm: false }
    case 'approval-missing':
      return { ...requirement, approved: true }
    case 'indicator-missed':
    case 'indicator-not-computable':
      return {
        ...requirement,
        indicators: requirement.indicators.map((one) =>
          one.id === gap.indicatorId ? { ...one, result: 'reached' } : one,
        ),
      }
    default:
      return {
        ...requirement,
        expectations: requirement.expectations.map((one) =>
          one.id === gap.expectationId ? { ...one, links: [...one.links, link('accepted')] } : one,
        ),
      }
  }
}

function take(round: RoundFacts, requirementId: string, gaps: readonly Gap[]): RoundFacts {
  const place = round.requirements.findIndex(({ id }) => id === requirementId)
  return changeRequirement(round, place, (requirement) => gaps.reduce(mend, requirement))
}

test('taking a step makes its requirement ready, or takes it out of the count', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      for (const { requirementId, gaps } of nextSteps(scoreReadiness(round, today), Infinity)) {
        const after = scoreReadiness(take(round, requirementId, gaps), today)
        const mended = after.requirements.find(({ id }) => id === requirementId)
        const applies = mended?.verdict !== 'not-applicable'
        expect(mended).toMatchObject({ state: applies ? 'ready' : 'not-applicable', gaps: [] })
      }
    }),
  )
})

test('taking all steps but one gap leaves the requirement not ready', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      for (const { requirementId, gaps } of nextSteps(scoreReadiness(round, today), Infinity)) {
        const after = scoreReadiness(take(round, requirementId, gaps.slice(1)), today)
        expect(after.requirements.find(({ id }) => id === requirementId)?.state).not.toBe('ready')
      }
    }),
  )
})

test('taking all steps leads to the end: nothing is left but the gates', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const done = nextSteps(scoreReadiness(round, today), Infinity).reduce(
        (reached, step) => take(reached, step.requirementId, step.gaps),
        round,
      )
      expect(['ready', 'blocked-by-gate', 'nothing-applies']).toContain(
        statusSentence(scoreReadiness(done, today)).kind,
      )
      const { must } = scoreReadiness(done, today).fractions
      expect(must.ready).toBe(must.of)
    }),
  )
})

test('steps get dearer, never cheaper', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const efforts = nextSteps(scoreReadiness(round, today), Infinity).map(({ effort }) => effort)
      expect(efforts).toEqual([...efforts].sort((one, other) => one - other))
      for (const effort of efforts) expect(effort).toBeGreaterThan(0)
    }),
  )
})

test('what is ready and what the steps cost together are 100 points, for every number', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const readiness = scoreReadiness(round, today)
      for (const name of openable(readiness)) {
        const fraction = fractionNamed(readiness, name)
        const steps = nextSteps(readiness, Infinity, name)
        if (!fraction || fraction.of === 0) expect(steps).toEqual([])
        else {
          const lost = steps.reduce((sum, { points }) => sum + points, 0)
          expect(lost + (100 * fraction.ready) / fraction.of).toBeCloseTo(100)
        }
      }
    }),
  )
})
