import { day } from '@/lib/day'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { decide, plan, type BulkWish, type PlannedChange } from '@/lib/requirements/bulk'
import { decideUndo } from '@/lib/requirements/bulk-undo'
import { BulkFormShape } from '@/lib/requirements/bulk-form'
import { changeText, clashText } from '@/lib/requirements/bulk-sentences'
import { ListFormShape } from '@/lib/requirements/list-form'

const [me, colleague] = ['5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11', '5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a12']
const answered = (change: Partial<Assessment> = {}): Assessment => ({ ...unanswered('dec-team'), ...change })
const alone = { memberId: me, colleaguesToo: false, canOwn: () => true }

function planned(now: Assessment, wish: BulkWish): PlannedChange {
  const one = plan(now, wish)
  if (one.kind !== 'change') throw new Error(one.kind)
  return one
}

describe('what a wish means for one answer', () => {
  test('names only what changes, from what to what', () => {
    const now = answered({ work: 'busy', dueOn: day('2026-12-01') })
    expect(plan(now, { work: 'busy', dueOn: null, verdict: 'met' })).toEqual({
      kind: 'change',
      requirementId: 'dec-team',
      ownerId: null,
      changes: [
        { field: 'verdict', from: null, to: 'met' },
        { field: 'dueOn', from: '2026-12-01', to: null },
      ],
    })
  })

  test('what is so already stays as it is', () => {
    expect(plan(answered({ work: 'busy' }), { work: 'busy' })).toMatchObject({ kind: 'already' })
    const said = answered({ verdict: 'not-applicable', notApplicableReason: 'Eigen reden.', approvedBy: colleague })
    const wish = { verdict: 'not-applicable', notApplicableReason: 'Voor allemaal.' } as const
    expect(plan(said, wish)).toMatchObject({ kind: 'already' })
  })

  test('"not applicable" needs a reason: one for all, or the one that stands there', () => {
    const wish = { verdict: 'not-applicable', work: 'finished' } as const
    expect(plan(answered(), wish)).toMatchObject({ kind: 'reason-missing' })
    expect(plan(answered(), { ...wish, notApplicableReason: '  ' })).toMatchObject({ kind: 'reason-missing' })
    expect(plan(answered({ notApplicableReason: 'Eerder.' }), wish)).toMatchObject({ kind: 'change' })
  })
})

describe('carrying it out', () => {
  test('what a colleague changed into something else is left, with both; what they made equal is so already', () => {
    const one = planned(answered(), { verdict: 'met' })
    expect(decide(one, answered({ verdict: 'partly', version: 1 }), alone)).toEqual({
      outcome: {
        kind: 'changed-meanwhile',
        requirementId: 'dec-team',
        changes: [{ field: 'verdict', from: 'partly', to: 'met' }],
      },
    })
    expect(decide(one, answered({ verdict: 'met', version: 1 }), alone)).toMatchObject({ outcome: { kind: 'already' } })
  })

  test('what a colleague changed beside it stays', () => {
    const now = answered({ reasoning: 'Van een collega.', work: 'busy', version: 3 })
    expect(decide(planned(answered(), { verdict: 'met' }), now, alone)).toMatchObject({
      after: { verdict: 'met', work: 'busy', reasoning: 'Van een collega.', setBy: me },
    })
  })

  test('a requirement that became a colleague’s after the preview is left to them', () => {
    const one = planned(answered(), { work: 'busy' })
    const now = answered({ ownerId: colleague })
    expect(decide(one, now, alone)).toMatchObject({ outcome: { kind: 'colleague', ownerId: colleague } })
    expect(decide(one, now, { ...alone, colleaguesToo: true })).toMatchObject({ after: { work: 'busy' } })
    expect(decide(one, answered({ ownerId: me }), alone)).toMatchObject({ after: { work: 'busy' } })
  })

  test('an owner who left after the preview is not given the requirement', () => {
    const one = planned(answered(), { ownerId: colleague, work: 'busy' })
    const outcome = { kind: 'owner-gone', requirementId: 'dec-team' }
    expect(decide(one, answered(), { ...alone, canOwn: () => false })).toEqual({ outcome })
    expect(decide(one, answered(), alone)).toMatchObject({ after: { ownerId: colleague } })
  })

  test('another verdict ends the approval of "not applicable", and undoing does not bring that back', () => {
    const said = { verdict: 'not-applicable', notApplicableReason: 'Niet bij ons.', setBy: me, approvedBy: colleague }
    const now = answered({ ...said, verdict: 'not-applicable', version: 2 })
    const decision = decide(planned(now, { verdict: 'met' }), now, alone)
    expect(decision).toMatchObject({ after: { verdict: 'met', approvedBy: null } })
    const changes = [{ field: 'verdict', from: 'not-applicable', to: 'met' }] as const
    const saved = { kind: 'saved', requirementId: 'dec-team', changes, version: 3 } as const
    const after = answered({ ...said, verdict: 'met', approvedBy: null, version: 3 })
    expect(decideUndo(saved, after, me)).toMatchObject({ after: { verdict: 'not-applicable', approvedBy: null } })
    expect(decideUndo(saved, { ...after, version: 4 }, me)).toMatchObject({ outcome: { kind: 'changed-since' } })
  })
})

test('a change is told in words, with names and days as people write them', () => {
  const nameOf = (id: string) => (id === me ? 'Ingrid' : 'Sanne')
  expect(changeText('nl', { field: 'ownerId', from: null, to: me }, nameOf)).toBe(
    'Wie regelt het: van ‘nog niemand’ naar ‘Ingrid’',
  )
  expect(changeText('en', { field: 'dueOn', from: day('2026-12-01'), to: null }, nameOf)).toBe(
    'Due by: from ‘1 December 2026’ to ‘no day’',
  )
  expect(clashText('nl', { field: 'work', from: 'busy', to: 'finished' }, nameOf)).toBe(
    'Werk: je collega koos ‘Mee bezig’, jij koos ‘Afgerond’',
  )
})

describe('the form', () => {
  const parse = (fields: Record<string, unknown>) => BulkFormShape.parse(fields)

  test('a field that is left alone is not wished for; "nobody" and "no day" are', () => {
    const left = { bulkWork: '', bulkVerdict: '', bulkOwner: '', bulkDue: '', bulkReason: 'x' }
    expect(parse({ ...left, select: 'a' })).toMatchObject({ wish: {}, requirementIds: ['a'] })
    expect(parse({ ...left, bulkOwner: 'nobody', bulkNoDue: 'on', bulkVerdict: 'none' })).toMatchObject({
      wish: { ownerId: null, dueOn: null, verdict: null },
    })
  })

  test('every row that is shown counts once, ticked or not, when all are chosen', () => {
    const shown = 'a not-started none,b busy met'
    expect(parse({ shown, select: ['b', 'b'], selectAll: 'on' }).requirementIds).toEqual(['a', 'b'])
  })

  test.each([{ bulkWork: 'done' }, { bulkOwner: 'iemand' }, { bulkDue: '2027-02-30' }, { bulkVerdict: 'goed' }])(
    'nonsense is refused: %j',
    (fields) => {
      expect(BulkFormShape.safeParse({ select: 'a', ...fields }).success).toBe(false)
    },
  )

  test('what is half filled in for many does not stop the list from being saved', () => {
    const shown = 'a not-started none'
    expect(ListFormShape.parse({ shown, bulkDue: 'morgen' })).toMatchObject({ intent: 'save' })
    expect(ListFormShape.safeParse({ shown, bulkDue: 'morgen', intent: 'bulk' }).success).toBe(false)
  })
})
