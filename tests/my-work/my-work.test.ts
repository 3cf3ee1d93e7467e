import { day } from '@/lib/day'
import { waitingAnswers, waitsForMember } from '@/lib/my-work/my-work'
import { judgeRequirement, type RequirementReadiness } from '@/lib/readiness/requirement'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { expectation, link, requirement, untouched } from '../readiness/facts'

const today = day('2026-11-23')
const me = { id: 'lotte', role: 'lead', checking: 'others' } as const

/** A requirement that applies and that nobody has touched. */
const open = judgeRequirement(untouched('a'), today)

const answer = (requirementId: string, change: Partial<Assessment>): Assessment => ({
  ...unanswered(requirementId),
  version: 1,
  ...change,
})

/** What waits, with each requirement open unless it says otherwise. */
function waiting(
  answers: readonly Assessment[],
  change: Partial<RequirementReadiness> = {},
  who: Parameters<typeof waitingAnswers>[2] = me,
) {
  const requirements = answers.map(({ requirementId }) => ({ ...open, ...change, id: requirementId }))
  return waitingAnswers(requirements, new Map(answers.map((one) => [one.requirementId, one])), who, ['emma'], today)
}

const mine = (requirementId: string, dueOn: string | null = null) =>
  answer(requirementId, { ownerId: me.id, dueOn: dueOn === null ? null : day(dueOn) })

test('an owned requirement is too late the day after its day, near for two weeks, and otherwise just open', () => {
  const found = waiting([
    mine('gone', '2026-11-22'),
    mine('today', '2026-11-23'),
    mine('near', '2026-12-07'),
    mine('far', '2026-12-08'),
    mine('none'),
  ])
  expect(found.overdue.map(({ requirementId }) => requirementId)).toEqual(['gone'])
  expect(found.soon.map(({ requirementId }) => requirementId)).toEqual(['today', 'near'])
  expect(found.open.map(({ requirementId }) => requirementId)).toEqual(['far', 'none'])
})

test('the earliest day comes first, and what has no day last', () => {
  const found = waiting([mine('none'), mine('later', '2027-03-01'), mine('sooner', '2027-01-01')])
  expect(found.open.map(({ requirementId }) => requirementId)).toEqual(['sooner', 'later', 'none'])
})

test.each([
  ['is ready', { state: 'ready' }],
  ['does not apply', { state: 'not-applicable', applies: false }],
  ['was not chosen', { level: 'optional', applies: false }],
  ['follows from the others by itself', { gate: 'quality' }],
] as const)('a requirement that %s asks nothing of its owner', (_, change) => {
  const found = waiting([mine('a', '2026-11-01')], change)
  expect(waitsForMember({ infected: 0, review: 0, rejected: 0, privacy: 0 }, found)).toEqual({ now: 0, later: 0 })
})

test('what somebody else owns, or nobody, does not wait for me', () => {
  const found = waiting([answer('a', { ownerId: 'karim', dueOn: day('2026-11-01') }), answer('b', {})])
  expect(waitsForMember({ infected: 0, review: 0, rejected: 0, privacy: 0 }, found)).toEqual({ now: 0, later: 0 })
})

test('what somebody owned who left waits for the lead, and for nobody else', () => {
  const answers = [answer('a', { ownerId: 'emma', dueOn: day('2026-11-01') })]
  expect(waiting(answers).orphaned).toEqual([{ requirementId: 'a', dueOn: '2026-11-01' }])
  expect(waiting(answers, {}, { ...me, role: 'editor' }).orphaned).toEqual([])
})

describe('"not applicable"', () => {
  const said = { verdict: 'not-applicable', notApplicableReason: 'Doet de gemeente.' } as const

  test('of a colleague waits for me, and my own waits for a colleague', () => {
    const found = waiting([answer('theirs', { ...said, setBy: 'karim' }), answer('mine', { ...said, setBy: me.id })])
    expect(found.approve).toEqual([{ requirementId: 'theirs', by: 'karim', text: 'Doet de gemeente.' }])
    expect(found.askedToAgree.map(({ requirementId }) => requirementId)).toEqual(['mine'])
    expect(waitsForMember({ infected: 0, review: 0, rejected: 0, privacy: 0 }, found)).toEqual({ now: 1, later: 0 })
  })

  test('of my own waits for me where own check works', () => {
    const found = waiting([answer('mine', { ...said, setBy: me.id })], {}, { ...me, checking: 'own-too' })
    expect(found.approve.map(({ requirementId }) => requirementId)).toEqual(['mine'])
    expect(found.askedToAgree).toEqual([])
  })

  test('that a colleague refused comes back to whoever said so, with the reason', () => {
    const refused = { ...said, refusedBy: 'karim', refusal: 'Geldt wel.' }
    const found = waiting([
      answer('mine', { ...refused, setBy: me.id }),
      answer('theirs', { ...refused, setBy: 'sem' }),
    ])
    expect(found.refused).toEqual([{ requirementId: 'mine', by: 'karim', text: 'Geldt wel.' }])
    expect(found.approve).toEqual([])
  })

  test('that somebody agreed with waits for nobody', () => {
    const found = waiting([answer('a', { ...said, setBy: 'karim', approvedBy: 'sem' })])
    expect(found).toMatchObject({ approve: [], refused: [], askedToAgree: [] })
  })
})

test('proof of my requirements is told from sixty days before it ends, and after that until it is replaced', () => {
  const expectations = [
    expectation('next-year', [link('accepted', day('2027-01-23'))]),
    expectation('soon', [link('accepted', day('2027-01-22'))]),
    expectation('gone', [link('accepted', day('2026-11-01'))]),
    { ...expectation('helpful', [link('accepted', day('2026-11-01'))]), required: false },
  ]
  const found = waiting([mine('a')], judgeRequirement(requirement('a', { expectations }), today))
  expect(found.proof).toEqual([
    { requirementId: 'a', expectationId: 'gone', validUntil: '2026-11-01' },
    { requirementId: 'a', expectationId: 'soon', validUntil: '2027-01-22' },
  ])
})

describe('a requirement stands once, where it is most urgent:', () => {
  const expectations = [
    expectation('gone', [link('accepted', day('2026-11-01'))]),
    expectation('soon', [link('accepted', day('2027-01-22'))]),
  ]
  const ending = judgeRequirement(requirement('a', { expectations }), today)

  test('with proof that ended among its proof, and not among what is for later as well', () => {
    const found = waiting([mine('a')], ending)
    expect(found.open).toEqual([])
    expect(found.proof.map(({ expectationId }) => expectationId)).toEqual(['gone', 'soon'])
    expect(waitsForMember({ infected: 0, review: 0, rejected: 0, privacy: 0 }, found)).toEqual({ now: 1, later: 0 })
  })

  test('with proof that ended and a day that passed among what is too late', () => {
    const found = waiting([mine('a', '2026-11-01')], ending)
    expect(found.overdue).toHaveLength(1)
    expect(found.proof).toEqual([])
  })

  test('of which a colleague has to agree that it does not apply, with the colleague', () => {
    const said = { verdict: 'not-applicable', notApplicableReason: 'Doet de gemeente.', setBy: me.id } as const
    const found = waiting([{ ...mine('a'), ...said }])
    expect(found.askedToAgree).toHaveLength(1)
    expect(found.open).toEqual([])
  })
})

test('what I asked of others is not counted as waiting for me', () => {
  expect(
    waitsForMember({ infected: 1, review: 2, rejected: 1, privacy: 2 }, waiting([mine('a'), mine('b', '2026-11-01')])),
  ).toEqual({ now: 7, later: 1 })
})
