import {
  activeEvidenceFilters,
  evidenceListFrom,
  evidenceListHref,
  evidenceQueryText,
  parseEvidenceQuery,
  withoutEvidenceFilter,
} from '@/lib/evidence/list-query'

const whole = parseEvidenceQuery({})

test('an address that says nothing is the whole list, the newest first', () => {
  expect(whole).toMatchObject({ q: '', kind: null, validity: null, review: null, sort: 'newest', page: 1 })
  expect(activeEvidenceFilters(whole)).toEqual([])
  expect(evidenceListHref(whole)).toBe('/evidence#all')
})

test.each([
  { kind: 'rumour', validity: 'sometimes', review: 'maybe', sort: 'colour' },
  { kind: ['report', 'plan'], q: ['a', 'b'] },
  { page: '-1' },
  { page: '1e9' },
  { page: "2' or 1" },
  { colour: 'red', __proto__: 'x' },
])('what nobody can mean is left out: %j', (asked) => {
  expect(parseEvidenceQuery(asked)).toEqual(whole)
})

test('everything that narrows the list survives the way through an address and back', () => {
  const query = parseEvidenceQuery({
    ...{ q: ' plan & begroting + 50% ', kind: 'plan', validity: 'expiring', review: 'accepted', confidential: 'on' },
    ...{ unused: 'on', mine: 'on', sort: 'title', page: '3' },
  })
  expect(activeEvidenceFilters(query)).toHaveLength(7)
  expect(evidenceListFrom(evidenceQueryText(query))).toEqual(query)
})

test('letting go of a filter keeps the others and begins at the first page', () => {
  const query = parseEvidenceQuery({ q: 'plan', kind: 'plan', page: '4' })
  expect(withoutEvidenceFilter(query, 'kind')).toEqual(parseEvidenceQuery({ q: 'plan' }))
})

test('a search of any length is cut to what fits a title, and holds no NUL', () => {
  expect(parseEvidenceQuery({ q: 'é'.repeat(500) }).q).toHaveLength(100)
  expect(parseEvidenceQuery({ q: 'a\u0000b' }).q).toBe('ab')
})
