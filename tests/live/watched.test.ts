import { changeFor, watchedAt } from '@/app/_live/watched'

const item = '0f9b2f0e-4f0c-4c8e-9a55-0d2f2b3c4d5e'
const row = '1f9b2f0e-4f0c-4c8e-9a55-0d2f2b3c4d5e'
const by = (id: string, at: string) => ({ id, by: 'Ingrid', own: false, at })
const reply = {
  number: 7,
  requirements: [by('dec-team', '2026-11-23T10:00:00Z')],
  evidence: [by(item, '2026-11-23T10:01:00Z')],
  registers: [by('cases', '2026-11-23T10:00:30Z'), by(row, '2026-11-23T10:00:30Z')],
}

test.each([
  ['/requirements', 'list'],
  ['/requirements/dec-team', 'requirement'],
  ['/evidence', 'all-evidence'],
  [`/evidence/${item}`, 'evidence-item'],
  ['/registers', 'all-registers'],
  ['/registers/cases', 'register'],
  [`/registers/cases/${row}`, 'register-row'],
  ['/', 'everything'],
  ['/my-work', 'everything'],
])('the page %s looks again by itself', (path, is) => {
  expect(watchedAt(path)?.is).toBe(is)
})

test.each([
  ...['/requirements/bulk', '/requirements/dec-team/link', '/evidence/new', `/evidence/${item}/edit`, '/account'],
  ...['/registers/cases/new', '/registers/cases/bin', '/registers/vocabularies', `/registers/mediators/${row}/known`],
])('the page %s stays as it is under the hands of who works in it', (path) => {
  expect(watchedAt(path)).toBeNull()
})

test('a page hears of what it shows, and of nothing else', () => {
  expect(changeFor({ is: 'requirement', id: 'dec-team' }, reply)?.id).toBe('dec-team')
  expect(changeFor({ is: 'requirement', id: 'dec-value' }, reply)).toBeUndefined()
  expect(changeFor({ is: 'evidence-item', id: item }, reply)?.id).toBe(item)
  expect(changeFor({ is: 'all-evidence' }, { ...reply, evidence: [] })).toBeUndefined()
  expect(changeFor({ is: 'register', id: 'cases' }, reply)?.id).toBe('cases')
  expect(changeFor({ is: 'register', id: 'meetings' }, reply)).toBeUndefined()
  expect(changeFor({ is: 'register-row', id: row }, reply)?.id).toBe(row)
  expect(changeFor({ is: 'all-registers' }, reply)?.by).toBe('Ingrid')
  expect(changeFor({ is: 'everything' }, reply)?.id).toBe(item)
})
