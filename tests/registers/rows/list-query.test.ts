import { registerOf, registers } from '@/lib/registers/registers'
import { listColumns } from '@/lib/registers/rows/list-columns'
import { formGroups, keptForNext } from '@/lib/registers/rows/form-groups'
import { parseRowQuery, rowListFrom, rowListHref, rowQueryText, usualSort } from '@/lib/registers/rows/list-query'
import { spanOf } from '@/lib/paging'

const cases = registerOf('cases')

test('what somebody searched, narrowed and sorted comes back from the address', () => {
  const query = parseRowQuery(cases, { q: ' wijk 3 ', channel: 'police', suitable: 'no', sort: '-talks', page: '3' })
  expect(query).toEqual({
    ...{ q: 'wijk 3', filters: { channel: 'police', suitable: 'no' } },
    ...{ sort: { column: 'talks', down: true }, page: 3 },
  })
  expect(rowListFrom(cases, rowQueryText(cases, query))).toEqual(query)
})

test('a list as usual has a bare address', () => {
  for (const register of registers) {
    const { column, down } = usualSort(register)
    const asked = { q: '', sort: column, order: down ? 'down' : 'up', channel: '', page: '1' }
    expect(rowListHref(register, parseRowQuery(register, asked))).toBe(`/registers/${register.name}`)
  }
})

test('what nobody can mean is left out of a query', () => {
  const asked = { q: ['a', 'b'], sort: 'bsn', page: '-1', reportedOn: '2026-01-01', channel: 'x'.repeat(999) }
  const query = parseRowQuery(cases, asked)
  expect(query).toMatchObject({ q: '', sort: { column: 'reportedOn', down: true }, page: 1 })
  expect(query.filters['reportedOn']).toBeUndefined()
  expect(query.filters['channel']).toHaveLength(60)
})

test('a span says which rows stand on a page, and nothing when one page has them all', () => {
  expect(spanOf(1, 25, 25)).toBeNull()
  expect(spanOf(2, 52, 25)).toEqual({ from: 26, until: 50, total: 52, previous: 1, next: 3 })
  expect(spanOf(3, 52, 25)).toMatchObject({ from: 51, until: 52, next: null })
})

test('every column of a register has one place in its form, and lists and next rows only know its columns', () => {
  for (const register of registers) {
    const names = register.columns.map(({ name }) => name)
    const placed = formGroups(register).flatMap(({ columns }) => columns)
    expect(placed.toSorted()).toEqual(names.toSorted())
    expect(names).toEqual(
      expect.arrayContaining([...listColumns(register).map(({ name }) => name), ...keptForNext(register)]),
    )
  }
})
