import { addDays, day } from '@/lib/day'
import type { RequirementFacts } from '@/lib/readiness/facts'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { isOverdue } from '@/lib/requirements/due'
import { filtered } from '@/lib/requirements/filter'
import { filterCounts, filtersToDrop } from '@/lib/requirements/filter-counts'
import { initials } from '@/lib/requirements/initials'
import { parseListQuery } from '@/lib/requirements/list-query'
import type { ListedRequirement } from '@/lib/requirements/listed'
import { endsSoon } from '@/lib/requirements/proof-state'
import { containsWords } from '@/lib/requirements/search-text'
import { grouped } from '@/lib/requirements/sort'
import { expectation, judged, link, requirement, today } from '../readiness/facts'

const me = 'me'

function listed(
  id: string,
  title: string,
  facts: Partial<RequirementFacts> = {},
  change: Partial<Assessment> = {},
  waits = false,
): ListedRequirement {
  const readiness = judged({ ...requirement(id, facts) })
  const assessment = { ...unanswered(id), verdict: readiness.verdict, ...change }
  const { themeId, level } = readiness
  const overdue = isOverdue(assessment.dueOn, readiness, today)
  const theme = themeId === 'th-a' ? 'Plein en straat' : 'Vrijwilligers'
  return {
    ...{ id, themeId, theme, level, title, readiness, assessment, waits, overdue },
    marked: { own: false, adapted: false, question: null },
    endsSoon: endsSoon(readiness, today),
  }
}

const proven = [expectation('e1', [link('accepted', addDays(today, 20))])]
const rows = [
  listed('one', 'Een café voor de buurt', { themeId: 'th-a', verdict: 'met', expectations: proven }),
  listed('two', 'Afspraken over verwijzen', { themeId: 'th-a', verdict: 'met', expectations: [expectation('e2')] }),
  listed('three', 'Terugkoppeling', { themeId: 'th-b', verdict: null, level: 'should' }, { ownerId: me }, true),
  listed('four', 'Scholing', { themeId: 'th-b', verdict: 'not-applicable', approved: true }),
]
const query = (address: Record<string, string>) => parseListQuery(address, ['th-a', 'th-b'])
const ids = (address: Record<string, string>) => filtered(rows, query(address), me).map(({ id }) => id)

test.each([
  [{ show: 'open' }, ['two', 'three']],
  [{ show: 'mine' }, ['three']],
  [{ show: 'not-provable' }, ['two']],
  [{ show: 'expiring' }, ['one']],
  [{ show: 'waiting' }, ['three']],
  [{ theme: 'th-b' }, ['three', 'four']],
  [{ level: 'should' }, ['three']],
  [{ q: 'CAFE buurt' }, ['one']],
  [{ q: 'vrijwilligers' }, ['three', 'four']],
  [{ q: 'plein verwijzen' }, ['two']],
  [{ show: 'open', theme: 'th-a' }, ['two']],
  [{}, ['one', 'two', 'three', 'four']],
])('%j shows %j', (address, expected) => {
  expect(ids(address)).toEqual(expected)
})

test('what is looked for may lack accents and capitals, and its words may come in any order', () => {
  expect(containsWords('Coördinator voor élke wijk', 'wijk coordinator')).toBe(true)
  expect(containsWords('Coordinator', 'coördinator')).toBe(true)
  expect(containsWords('Coördinator', 'coördinatoren')).toBe(false)
})

test('every choice says how much it shows, with the other choices as they are', () => {
  const counts = filterCounts(rows, query({ theme: 'th-b' }), me, ['th-a', 'th-b'])
  expect(counts.shows.map(({ show, count }) => [show, count])).toEqual([
    [null, 2],
    ['open', 1],
    ['mine', 1],
    ['not-provable', 0],
    ['expiring', 0],
    ['waiting', 1],
    ['to-confirm', 0],
  ])
  expect(counts.themes.map(({ count }) => count)).toEqual([4, 2, 2])
})

test('when nothing is left, it says which one choice to let go of', () => {
  expect(filtersToDrop(rows, query({ show: 'mine', theme: 'th-a' }), me)).toEqual([
    { name: 'show', count: 2 },
    { name: 'theme', count: 1 },
  ])
  expect(filtersToDrop(rows, query({ q: 'bestaat', level: 'optional' }), me)).toEqual([])
})

describe('the list in another order', () => {
  const dated = (id: string, dueOn: string | null, changedAt: string | null, verdict: 'met' | null = null) =>
    listed(
      id,
      id,
      { verdict, expectations: [] },
      {
        dueOn: dueOn === null ? null : day(dueOn),
        changedAt: changedAt === null ? null : new Date(changedAt),
      },
    )
  const some = [
    dated('late', addDays(today, -3), '2026-11-01T10:00:00Z'),
    dated('none', null, null),
    dated('soon', addDays(today, 2), '2026-11-03T10:00:00Z'),
    dated('done', addDays(today, -9), '2026-11-02T10:00:00Z', 'met'),
  ]
  const order = (sort: 'due' | 'changed' | 'state') =>
    grouped(some, sort).map(({ id, requirements }) => [
      'name' in id ? id.name : '',
      ...requirements.map((one) => one.id),
    ])

  test('by due day puts what is too late first; what is ready is never too late', () => {
    expect(order('due')).toEqual([
      ['overdue', 'late'],
      ['dated', 'done', 'soon'],
      ['undated', 'none'],
    ])
  })

  test('by change puts the latest first and the untouched last', () => {
    expect(order('changed')).toEqual([
      ['changed', 'soon', 'done', 'late'],
      ['untouched', 'none'],
    ])
  })

  test('by state puts what needs a hand first, in the order of the framework', () => {
    expect(order('state')).toEqual([
      ['open', 'late', 'none', 'soon'],
      ['ready', 'done'],
    ])
  })
})

test('a name is drawn as the initials of its first and last word', () => {
  expect(['Marieke van Zonneveld', 'Daan', ' élise  ôst '].map(initials)).toEqual(['MZ', 'D', 'ÉÔ'])
})
