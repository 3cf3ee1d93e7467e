import { isWithoutToken, refusedAuth } from '@/app/api/auth/[...nextauth]/refused-auth'

const ask = (method: string, path: string, { type = '', body = '', query = '' } = {}) =>
  refusedAuth(
    { method, url: `http://toetsklaar.test/api/auth/${path}${query}`, headers: new Headers({ 'content-type': type }) },
    path.split('/'),
    body,
  )
const form = 'application/x-www-form-urlencoded'

test('what next-auth does for us goes on', () => {
  for (const path of ['csrf', 'session', 'providers', 'signin', 'signout', 'error']) expect(ask('GET', path)).toBeNull()
  for (const path of ['signin/credentials', 'callback/credentials', 'signout']) {
    expect(ask('POST', path, { type: form, body: 'csrfToken=a' })).toBeNull()
    expect(ask('POST', path, { type: 'application/json', body: '{"csrfToken":"a"}' })).toBeNull()
  }
})

test.each(['_log', 'nope', '__proto__', 'callback/google', 'signin/constructor', 'csrf/more'])(
  '%s is not there',
  (path) => {
    expect(ask('GET', path)).toBe(404)
    expect(ask('POST', path, { type: form })).toBe(404)
  },
)

test('signing in is no address to open, and asking is no form to send', () => {
  expect(ask('GET', 'callback/credentials')).toBe(405)
  expect(ask('POST', 'csrf', { type: form })).toBe(405)
})

test.each(['{', '[]', 'null', '"text"', '{"email":["a"]}', '{"email":{"a":1}}'])(
  'JSON that is no form is refused: %s',
  (body) => {
    expect(ask('POST', 'callback/credentials', { type: 'application/json', body })).toBe(400)
  },
)

test('another kind of body is refused, and so is a way back that is no address', () => {
  expect(ask('POST', 'signout', { type: 'multipart/form-data; boundary=x' })).toBe(415)
  expect(ask('GET', 'signin', { query: '?callbackUrl=http%3A%2F%2F%25' })).toBe(400)
})

test('a form without its token is told apart', () => {
  const to = (location: string) => isWithoutToken({ headers: new Headers({ location }) })
  expect(to('http://toetsklaar.test/api/auth/signin?csrf=true')).toBe(true)
  expect(to('http://toetsklaar.test/')).toBe(false)
})
