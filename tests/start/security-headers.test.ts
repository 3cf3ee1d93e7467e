import { contentSecurityPolicy, securityHeaders } from '@/bin/security-headers'

const page = { path: '/overview', nonce: 'r4nd0m', https: false, dev: false }

function headersOf(answer: Partial<typeof page>, already: Record<string, string> = {}) {
  return securityHeaders({ ...page, ...answer }, (name) => already[name])
}

test('only scripts with the nonce of this request run, and nothing comes from elsewhere', () => {
  const policy = contentSecurityPolicy(page).split('; ')
  expect(policy).toContain("script-src 'nonce-r4nd0m' 'strict-dynamic'")
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]),
  )
  expect(contentSecurityPolicy(page)).not.toMatch(/unsafe|\*/)
})

test('our own pages may frame a page of ours, to preview evidence, and nobody else may', () => {
  expect(contentSecurityPolicy(page)).toMatch(/frame-src 'self'.*frame-ancestors 'self'/)
})

test('every answer carries the security headers', () => {
  expect(Object.keys(headersOf({})).toSorted()).toEqual([
    'cache-control',
    'content-security-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'x-content-type-options',
  ])
})

test('browsers are told to stay on https only when they came in over https', () => {
  expect(headersOf({})).not.toHaveProperty('strict-transport-security')
  expect(headersOf({ https: true })['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
})

test('a stricter policy that a route set itself stays', () => {
  const own = { 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' }
  expect(headersOf({ path: '/api/evidence/1' }, own)).not.toHaveProperty('content-security-policy')
  expect(headersOf({ path: '/api/evidence/1' }, own)).not.toHaveProperty('cache-control')
})

test.each(['/', '/overview', '/api/readiness', '/api/exports/summary.png', '/_next/data/x.json', '/evidence/1'])(
  'nothing keeps a copy of %s',
  (path) => {
    expect(headersOf({ path })['cache-control']).toBe('no-store')
    expect(headersOf({ path }, { 'cache-control': 's-maxage=31536000' })['cache-control']).toBe('no-store')
  },
)

test.each(['/_next/static/chunks/a.js', '/_next/static/media/sans.woff2'])(
  'a browser may keep %s, which is the same for everyone',
  (path) => {
    expect(headersOf({ path })).not.toHaveProperty('cache-control')
  },
)

test.each(['/icon.svg', '/favicon.ico'])('a browser asks for %s once a day', (path) => {
  const already = { 'cache-control': 'public, max-age=0, must-revalidate' }
  expect(headersOf({ path }, already)['cache-control']).toBe('public, max-age=86400')
})

test.each(['/invitation/x.png', '/robots.txt', '/a/b.css'])('an address that looks like a file is none: %s', (path) => {
  expect(headersOf({ path })['cache-control']).toBe('no-store')
})
