import { largestMessage, refusedBody } from '@/bin/serve/body-limit'

test('a form of ordinary size comes through, and one without end does not', () => {
  expect(refusedBody('/requirements', { 'content-length': '9000' })).toBeNull()
  expect(refusedBody('/requirements', { 'content-length': String(largestMessage + 1) })).toBe(413)
  expect(refusedBody('/api/auth/callback/credentials', { 'content-length': '100000000' })).toBe(413)
})

test('a body that does not say how long it is goes to uploads only', () => {
  expect(refusedBody('/api/answers', { 'transfer-encoding': 'chunked' })).toBe(411)
  expect(refusedBody('/api/evidence', { 'transfer-encoding': 'chunked' })).toBeNull()
  expect(refusedBody('/api/evidence', { 'content-length': '100000000' })).toBeNull()
  expect(refusedBody('/api/registers/imports', { 'content-length': '100000000' })).toBeNull()
})

test('a request without a body is never refused', () => {
  expect(refusedBody('/', {})).toBeNull()
})
