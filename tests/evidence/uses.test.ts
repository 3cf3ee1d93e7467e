import { day } from '@/lib/day'
import { fittingFirst, linkable } from '@/lib/evidence/linkable'
import { revalidate } from '@/lib/evidence/revalidate'
import { usesOf, linkState } from '@/lib/evidence/link-state'
import { someFramework } from '@/tests/exports/some-framework'

const today = day('2026-11-23')
const waiting = { status: 'submitted', uploadedBy: 'jolanda', reviewedBy: null, reason: '' } as const

describe('how the uses of a document stand', () => {
  test('a link still counts on its last day and is expired the day after, also when nobody reviewed it yet', () => {
    expect(linkState({ status: 'accepted', validUntil: today }, today)).toBe('accepted')
    expect(linkState({ status: 'accepted', validUntil: day('2026-11-22') }, today)).toBe('expired')
    expect(linkState({ status: 'submitted', validUntil: day('2026-11-22') }, today)).toBe('expired')
    expect(linkState({ status: 'rejected', validUntil: day('2026-11-22') }, today)).toBe('rejected')
  })

  test('what needs hands comes first, and expired links are not counted as accepted as well', () => {
    expect(usesOf({ submitted: 1, accepted: 3, rejected: 2, expired: 1 })).toEqual([
      { state: 'rejected', count: 2 },
      { state: 'expired', count: 1 },
      { state: 'submitted', count: 1 },
      { state: 'accepted', count: 2 },
    ])
  })

  test('a document that proves nothing has no uses', () => {
    expect(usesOf({ submitted: 0, accepted: 0, rejected: 0, expired: 0 })).toEqual([])
  })
})

describe('on the framework itself', () => {
  const framework = someFramework()
  const forever = 'pre-one-year.e1'
  const fourteenMonths = 'pre-one-year.e2'

  test('what a document can still be linked to is everything it has no link to, by requirement', () => {
    const all = linkable(framework, 'pilot', [])
    const left = linkable(framework, 'pilot', [{ expectationId: forever }])
    expect(all.flatMap(({ expectations }) => expectations)).toHaveLength(
      framework.requirements.flatMap(({ expectations }) => expectations).length,
    )
    expect(idsOf(left, 'pre-one-year')).toEqual([fourteenMonths])
    expect(
      idsOf(
        linkable(framework, 'pilot', [{ expectationId: forever }, { expectationId: fourteenMonths }]),
        'pre-one-year',
      ),
    ).toBeUndefined()
  })

  test('what asks for the kind of a document comes first, and nothing is left out', () => {
    const all = linkable(framework, 'pilot', [])
    const kinds = new Set(all.flatMap(({ expectations }) => expectations.map(({ kind }) => kind)))
    for (const wanted of kinds) {
      const ordered = fittingFirst(all, wanted)
      const fitting = ordered.map(({ expectations }) => expectations.some(({ kind }) => kind === wanted))
      expect(fitting.lastIndexOf(true)).toBeLessThan((fitting.indexOf(false) + 1 || Infinity) - 1)
      expect(ordered[0]?.expectations[0]?.kind).toBe(wanted)
      expect(new Set(ordered.flatMap(({ expectations }) => expectations))).toEqual(
        new Set(all.flatMap(({ expectations }) => expectations)),
      )
    }
  })

  test('a round for recognition offers nothing of the pilot', () => {
    expect(linkable(framework, 'recognition', []).every(({ requirement }) => requirement.part === 'recognition')).toBe(
      true,
    )
  })

  test('another day moves only the links that count from it', () => {
    const days = { aboutOn: day('2026-02-10'), periodUntil: null, endsOn: null }
    const links = [
      { ...waiting, id: 'one', expectationId: forever, validUntil: null },
      { ...waiting, id: 'two', expectationId: fourteenMonths, validUntil: day('2026-12-31') },
      { ...waiting, id: 'gone', expectationId: 'asked-no-longer.e1', validUntil: day('2026-12-31') },
    ]
    expect(revalidate(days, links, framework)).toEqual([{ link: links[1], validUntil: '2027-04-10', review: null }])
    expect(revalidate({ ...days, endsOn: day('2027-01-01') }, links, framework)).toEqual([
      { link: links[0], validUntil: '2027-01-01', review: null },
      { link: links[1], validUntil: '2027-01-01', review: null },
    ])
  })

  test.each([
    ['a later last day', '2026-12-31', null, true],
    ['an earlier last day', '2027-12-31', null, false],
    ['no last day any more', '2026-12-31', 'forever', true],
  ] as const)('what was accepted and now has %s asks for a new review or not: %s', (_, was, kind, again) => {
    const days = { aboutOn: day('2026-02-10'), periodUntil: null, endsOn: null }
    const expectationId = kind === null ? fourteenMonths : forever
    const link = { ...waiting, status: 'accepted', reviewedBy: 'karim', id: 'one', expectationId } as const
    const [moved] = revalidate(days, [{ ...link, validUntil: day(was) }], framework)
    expect(moved?.review?.status).toBe(again ? 'submitted' : undefined)
    const others = (['rejected', 'withdrawn', 'submitted'] as const).map((status) => ({ ...link, status }))
    for (const other of others) {
      expect(revalidate(days, [{ ...other, validUntil: day(was) }], framework)[0]?.review).toBeNull()
    }
  })
})

function idsOf(groups: ReturnType<typeof linkable>, requirementId: string) {
  return groups.find(({ requirement }) => requirement.id === requirementId)?.expectations.map(({ id }) => id)
}
