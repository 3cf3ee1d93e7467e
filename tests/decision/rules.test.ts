import { day } from '@/lib/day'
import { readAmount } from '@/lib/decision/amount'
import type { Decision, PartnerPosition } from '@/lib/decision/decision'
import { moneyByYear } from '@/lib/decision/money'
import { correctDecision, recordDecision, type DecisionContent } from '@/lib/decision/record'
import { recordStep, standingOutcomes } from '@/lib/decision/step-outcome'
import { warningsOf, type DecisionGrounds } from '@/lib/decision/warnings'

const today = day('2023-05-10')
const round = { startsOn: day('2022-04-28') }
const gemeente: PartnerPosition = {
  ...{ partnerId: 'gemeente', kind: 'municipality', name: 'Gemeente Heemskerk' },
  ...{ position: 'permanent', conditions: '' },
}
const content: DecisionContent = {
  ...{ outcome: 'permanent', decidedOn: day('2023-05-04'), reasoning: 'Het werkt.', conditions: '' },
  positions: [gemeente],
  funding: [{ partnerId: 'gemeente', name: 'Gemeente Heemskerk', year: 2024, amount: '15000.00', state: 'promised' }],
  steps: [{ body: 'council', title: 'Raadsbesluit', plannedOn: day('2023-06-29') }],
  nextEvaluationOn: day('2024-05-01'),
}
const recorded: Decision = {
  ...content,
  ...{
    id: 'first',
    roundId: 'round',
    corrects: null,
    recordedBy: 'anna',
    recordedAt: new Date('2023-05-04T12:00:00Z'),
  },
}

describe('recording a decision', () => {
  const record = (change: Partial<DecisionContent>, standing?: Decision) =>
    recordDecision(standing, { ...content, ...change }, round, today)

  test('keeps what was decided', () => {
    expect(record({})).toEqual({ ok: true, value: content })
  })

  test.each([
    ['decided-in-future', { decidedOn: day('2023-05-11') }],
    ['decided-before-start', { decidedOn: day('2022-04-27') }],
    ['evaluation-before-decision', { nextEvaluationOn: day('2023-05-04') }],
  ] as const)('is refused for a day that cannot be: %s', (problem, change) => {
    expect(record(change)).toEqual({ ok: false, problem })
  })

  test('twice the same is one record', () => {
    expect(record({}, recorded)).toEqual({ ok: true, value: null })
  })

  test('another one after it is refused, because only a correction replaces a decision', () => {
    expect(record({ outcome: 'stop' }, recorded)).toEqual({ ok: false, problem: 'decided-already' })
  })
})

describe('correcting a decision', () => {
  const correct = (change: Partial<DecisionContent>, standing: Decision | undefined = recorded) =>
    correctDecision(standing, { ...content, ...change }, { decisionId: 'first', why: 'Verkeerde dag' }, round, today)

  test('changes what the record in force says', () => {
    expect(correct({ decidedOn: day('2023-05-03') }).ok).toBe(true)
  })

  test('that changes nothing is refused', () => {
    expect(correct({})).toEqual({ ok: false, problem: 'nothing-corrected' })
  })

  test('of a record that a colleague corrected meanwhile is refused', () => {
    const corrects = { decisionId: 'first', why: 'Een andere reden' }
    const newer: Decision = { ...recorded, id: 'second', corrects }
    expect(correct({ outcome: 'extend' }, newer)).toEqual({ ok: false, problem: 'corrected-meanwhile' })
  })

  test('sent twice is one correction', () => {
    const corrects = { decisionId: 'first', why: 'Verkeerde dag' }
    const newer: Decision = { ...recorded, id: 'second', outcome: 'extend', corrects }
    expect(correct({ outcome: 'extend' }, newer)).toEqual({ ok: true, value: null })
  })
})

describe('what partners should know when they decide', () => {
  const grounds: DecisionGrounds = {
    ...{ outcome: null, on: day('2023-05-04'), readiness: { ready: 10, of: 10 }, positions: [gemeente] },
    fullYear: { state: 'reached', reachedOn: day('2023-05-03') },
    money: [{ year: 2024, budget: 15000, committed: 15000, asked: 0, covered: 'yes' }],
  }
  const kinds = (change: Partial<DecisionGrounds>) => warningsOf({ ...grounds, ...change }).map(({ kind }) => kind)

  test('is nothing when all is in order', () => {
    expect(kinds({})).toEqual([])
  })

  test('is every thing that is not', () => {
    expect(
      kinds({
        readiness: { ready: 8, of: 10 },
        positions: [gemeente, { ...gemeente, position: 'stop' }, { ...gemeente, position: null }],
        fullYear: { state: 'too-late', reachedOn: day('2023-05-05') },
        money: [
          { year: 2024, budget: 15000, committed: 14999, asked: 1, covered: 'no' },
          { year: 2025, budget: null, committed: 0, asked: 0, covered: 'unknown' },
        ],
      }),
    ).toEqual(['positions-differ', 'no-position', 'not-ready', 'year-not-full', 'not-covered', 'budget-unknown'])
  })

  test('names a partner who wanted something else than what was decided', () => {
    const [warning] = warningsOf({ ...grounds, outcome: 'extend' })
    expect(warning).toEqual({ kind: 'disagrees', names: ['Gemeente Heemskerk'] })
  })

  test('is less for who stops: no full year and no money is needed then', () => {
    expect(kinds({ outcome: 'stop', positions: [], readiness: { ready: 0, of: 10 }, money: [] })).toEqual([])
  })
})

describe('money', () => {
  test.each([
    ['15.000', '15000.00'],
    ['€ 15.000,50', '15000.50'],
    ['15,000.5', '15000.50'],
    ['0', '0.00'],
    ['vijftien', null],
    ['1.50.0', null],
    ['-5', null],
  ])('reads %s', (written, amount) => {
    expect(readAmount(written)).toBe(amount)
  })

  test('covers a year with what was promised or decided, to the cent, and not with what was asked', () => {
    const budget = [{ year: 2024, amount: '0.30' }]
    const paid = (state: 'asked' | 'promised', amount: string) => ({ year: 2024, amount, state })
    const covered = (...funding: ReturnType<typeof paid>[]) => moneyByYear([2024], budget, funding)[0]?.covered
    expect(covered(paid('promised', '0.10'), paid('promised', '0.20'))).toBe('yes')
    expect(covered(paid('promised', '0.10'), paid('asked', '0.20'))).toBe('no')
  })
})

describe('a formal step', () => {
  const done = { position: 1, doneOn: day('2023-05-09'), outcome: 'Akkoord', seen: 0 }

  test('is done by today, after the decision', () => {
    expect(recordStep(recorded, [], done, today).ok).toBe(true)
    expect(recordStep(recorded, [], { ...done, doneOn: day('2023-05-11') }, today)).toMatchObject({
      problem: 'step-in-future',
    })
    expect(recordStep(recorded, [], { ...done, doneOn: day('2023-05-01') }, today)).toMatchObject({
      problem: 'step-before-decision',
    })
    expect(recordStep(recorded, [], { ...done, position: 2 }, today)).toMatchObject({ problem: 'not-found' })
  })

  test('that a colleague noted meanwhile is not overruled unseen, and the newest counts', () => {
    const first = { decisionId: 'first', position: 1, doneOn: day('2023-05-08'), outcome: '' }
    expect(recordStep(recorded, [first], done, today)).toMatchObject({ problem: 'changed-meanwhile' })
    const taken = { ...first, doneOn: null }
    expect(standingOutcomes(recorded, [first, taken])).toEqual([taken])
  })
})
