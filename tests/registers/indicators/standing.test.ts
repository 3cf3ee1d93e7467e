import { day } from '@/lib/day'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { definitions, figuresWith, readingOf } from './some-figures'

test('every indicator of the edition can be read, in its order', () => {
  const readings = readIndicators({ indicators: definitions }, figuresWith({}), null)
  expect(readings.map(({ id }) => id)).toEqual(definitions.map(({ id }) => id))
  expect(readings).toHaveLength(30)
})

test.each([
  ['ind-agreement-share', { mediators: { active: 9, signed: 9 } }, 'reached'],
  ['ind-agreement-share', { mediators: { active: 9, signed: 8 } }, 'missed'],
  ['ind-agreement-share', { mediators: { active: 0 } }, 'not-computable'],
  ['ind-no-case-before-training', { cases: { byUntrained: 0 } }, 'reached'],
  ['ind-no-case-before-training', { cases: { byUntrained: 1 } }, 'missed'],
  ['ind-lead-time', { cases: { medianDays: 60, closedAfterAccepted: 5 } }, 'reached'],
  ['ind-lead-time', { cases: { medianDays: 60.5, closedAfterAccepted: 4 } }, 'missed'],
  ['ind-cases-per-mediator', { cases: { accepted: 24 }, mediators: { active: 8 } }, 'reached'],
  ['ind-cases-per-mediator', { cases: { accepted: 64 }, mediators: { active: 8 } }, 'reached'],
  ['ind-cases-per-mediator', { cases: { accepted: 65 }, mediators: { active: 8 } }, 'missed'],
  ['ind-first-contact', { cases: { contactDue: 10, contactInTime: 9 } }, 'reached'],
] as const)('%s with %j is %s', (id, counts, standing) => {
  expect(readingOf(id, counts).standing).toBe(standing)
})

test('what only compares, or shows how something is divided, informs and never passes or fails', () => {
  const informing = ['ind-suitable-share', 'ind-positive-suitable', 'ind-positive-reports', 'ind-selfreport-share']
  const all = [...informing, 'ind-referrer-mix', 'ind-nuisance-mix']
  expect(all.map((id) => readingOf(id).standing)).toEqual(all.map(() => 'informs'))
  const counted = { cases: { byChannel: [{ term: 'self', count: 3 }], assessed: 4, suitable: 1 } }
  expect(all.map((id) => readingOf(id, counted).standing)).toEqual(all.map(() => 'informs'))
})

test('no complaint and no recommendation is no lack; a register without rows is', () => {
  expect(readingOf('ind-complaints-ack').standing).toBe('informs')
  expect(readingOf('ind-recommendations-closed').standing).toBe('informs')
  const { filled } = figuresWith({}).counts
  const empty = readingOf('ind-intervision-count', { filled: { ...filled, meetings: false } })
  expect(empty).toMatchObject({
    standing: 'not-computable',
    computed: { kind: 'not-computable', why: 'register-empty', register: 'meetings' },
  })
})

test('what the partners have not said or set yet is not computable, with what is lacking', () => {
  expect(readingOf('ind-reports-vs-ijkpunt').computed).toMatchObject({ why: 'no-ijkpunt' })
  expect(readingOf('ind-partner-evaluations').computed).toMatchObject({ why: 'no-partner-register' })
  expect(readingOf('ind-funding-cover').computed).toMatchObject({ why: 'no-budget' })
})

describe('with what the steering group and the partners said', () => {
  const cases = {
    ...{ id: 'a', indicatorId: 'ind-reports-vs-ijkpunt', target: 43, fromOn: day('2022-04-28') },
    ...{ byOn: day('2023-04-27'), setBy: 'stuurgroep', setOn: day('2022-04-20'), counted: 28 },
  }
  const casesWith = (counts: Parameters<typeof readingOf>[1]) =>
    readingOf('ind-reports-vs-ijkpunt', counts, { ijkpunten: [cases] })

  test('the number of cases is a share of the ijkpunt, over the time that the ijkpunt runs', () => {
    expect(casesWith({})).toMatchObject({
      computed: { kind: 'ratio', numerator: 28, denominator: 43 },
      period: { from: '2022-04-28', until: '2023-04-27' },
      standing: 'missed',
      hard: false,
    })
  })

  test('cases that are gone after their term make that share unknown', () => {
    expect(casesWith({ erasedUntil: { cases: day('2022-05-01') } }).computed).toMatchObject({ why: 'rows-erased' })
    expect(casesWith({ erasedUntil: { cases: day('2022-04-27') } }).computed).toMatchObject({ kind: 'ratio' })
  })

  test('evaluations are a share of the steering group', () => {
    expect(readingOf('ind-partner-evaluations', { partners: { inSteeringGroup: 3, evaluated: 3 } })).toMatchObject({
      computed: { numerator: 3, denominator: 3 },
      standing: 'reached',
    })
  })

  test('what is committed is a share of three budgets together, and unknown while one of them is', () => {
    const year = (number: number, budget: number | null) => ({ year: number, budget, committed: 1_500_050 })
    const money = [year(2023, 2_000_000), year(2024, 2_000_000), year(2025, 2_000_000)]
    expect(readingOf('ind-funding-cover', { money }).computed).toMatchObject({ numerator: 45001.5, denominator: 60000 })
    const lacking = [...money.slice(0, 2), year(2025, null)]
    expect(readingOf('ind-funding-cover', { money: lacking }).computed).toMatchObject({ why: 'no-budget' })
  })
})

test('evidence counts as readiness counts it', () => {
  expect(readingOf('ind-evidence-complete')).toMatchObject({
    computed: { kind: 'ratio', numerator: 3, denominator: 4, value: 0.75 },
    standing: 'missed',
  })
})

test('sixty percent on the dot is sixty percent, whatever the meetings', () => {
  const attendance = [
    { present: 3, invited: 5, count: 3 },
    { present: 6, invited: 10, count: 4 },
  ]
  expect(readingOf('ind-intervision-attendance', { meetings: { attendance } }).standing).toBe('reached')
})

test.each([
  ['2022-04-28', '2023-04-27', 11],
  ['2022-04-28', '2023-04-28', 12],
  ['2024-01-31', '2024-02-29', 1],
  ['2024-01-31', '2024-02-28', 0],
  ['2024-02-29', '2025-02-28', 12],
  ['2023-12-31', '2024-01-01', 0],
] as const)('from %s to %s is %i whole months', (first, on, months) => {
  const reading = readingOf('ind-months-operating', { cases: { firstAcceptedOn: day(first) } }, { on: day(on) })
  expect(reading.computed).toEqual({ kind: 'months', value: months })
})

test('who is asked for in a period is told which, and the day itself is in it', () => {
  expect(readingOf('ind-lead-time', {}, { on: day('2024-02-29') }).period).toEqual({
    from: '2023-03-01',
    until: '2024-02-29',
  })
  expect(readingOf('ind-agreement-share').period).toBeNull()
})

test('codes that nobody has are flagged where they count', () => {
  const unknown = { unknownCodes: { cases: ['X1'], trainings: ['X2'] } }
  expect(readingOf('ind-no-case-before-training', unknown).unknownCodes).toEqual(['X1'])
  expect(readingOf('ind-basic-training-share', unknown).unknownCodes).toEqual(['X2'])
  expect(readingOf('ind-lead-time', unknown).unknownCodes).toEqual([])
})
