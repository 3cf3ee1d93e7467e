import { listHref, parseListQuery, queryText, requirementHref, rowHref, toldQuery } from '@/lib/requirements/list-query'

const themes = ['th-team', 'th-cases']
const whole = parseListQuery({}, themes)

test('an address without anything is the whole list in the order of the framework', () => {
  expect(whole).toEqual({ show: null, theme: null, level: null, q: '', sort: 'framework' })
  expect(listHref(whole)).toBe('/requirements')
})

test('everything that the list can be narrowed to stands in the address and is read back', () => {
  const query = { show: 'mine', theme: 'th-cases', level: 'should', q: 'café & zo', sort: 'due' } as const
  expect(parseListQuery(Object.fromEntries(new URLSearchParams(queryText(query))), themes)).toEqual(query)
})

test.each([
  { show: 'everything' },
  { theme: 'th-unknown' },
  { level: ['no', 'must'] },
  { sort: 'random', other: 'x' },
  { q: '   ' },
  { show: ['constructor'] },
])('what an address says that the list does not know is left aside: %j', (address) => {
  expect(parseListQuery(address, themes)).toEqual(whole)
})

test('of a word that stands twice the first counts, and a search is no longer than a title', () => {
  expect(parseListQuery({ show: ['open', 'mine'], q: 'a'.repeat(5000) }, themes)).toMatchObject({
    show: 'open',
    q: 'a'.repeat(100),
  })
})

test('a requirement opened from the list leads back to the same rows, and never out of it', () => {
  const query = toldQuery('show=open&sort=due', themes)
  expect(requirementHref('dec-team', query)).toBe('/requirements/dec-team?list=show%3Dopen%26sort%3Ddue')
  expect(rowHref('dec-team', query)).toBe('/requirements?show=open&sort=due#dec-team')
  for (const text of [undefined, '', '//elders.example', 'show=x&next=//elders.example', ['show=open']]) {
    expect(rowHref('dec-team', toldQuery(text, themes))).toBe('/requirements#dec-team')
    expect(requirementHref('dec-team', toldQuery(text, themes))).toBe('/requirements/dec-team')
  }
})
