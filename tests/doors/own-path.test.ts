import { ownPath } from '@/app/_gate/path'

test.each(['/', '/requirements/vol-basic?verdict=met#top', '/evidence?page=2'])(
  '%s is a way back of our own',
  (path) => {
    expect(ownPath(path)).toBe(path)
  },
)

test.each([
  '//elsewhere.nl',
  '/\\elsewhere.nl',
  '/.//elsewhere.nl',
  '/x/..//elsewhere.nl',
  '/%2e//elsewhere.nl',
  'https://elsewhere.nl',
  'javascript:alert(1)',
  '',
])('"%s" leads to the start page, as a browser would read it', (path) => {
  expect(ownPath(path)).toBe('/')
})

test('signs that an address cannot hold are written as an address writes them', () => {
  expect(ownPath('/€')).toBe('/%E2%82%AC')
})
