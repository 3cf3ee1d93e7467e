import { believable, cameOverHttps } from '@/bin/serve/forwarded'

const direct = { remoteAddress: '203.0.113.7', trustProxy: false, publicHttps: false }
const behindProxy = { remoteAddress: '127.0.0.1', trustProxy: true, publicHttps: false }
const claims = {
  host: 'toetsklaar.example',
  'x-forwarded-for': '198.51.100.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-real-ip': '198.51.100.1',
  'x-toetsklaar-path': '/elsewhere',
  forwarded: 'for=198.51.100.1',
}

test('a visitor cannot make up an address, a host or a protocol', () => {
  expect(believable(claims, direct)).toEqual({
    host: 'toetsklaar.example',
    'x-forwarded-host': 'toetsklaar.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '203.0.113.7',
  })
  expect(cameOverHttps(claims, direct)).toBe(false)
})

test('a proxy of our own is believed', () => {
  expect(
    believable(
      { host: 'localhost:3000', 'x-forwarded-host': 'toetsklaar.example', 'x-forwarded-proto': 'https' },
      behindProxy,
    ),
  ).toEqual({
    host: 'localhost:3000',
    'x-forwarded-host': 'toetsklaar.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '127.0.0.1',
  })
})

test('of several addresses the last counts, which our own proxy added', () => {
  const headers = believable({ 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }, behindProxy)
  expect(headers['x-forwarded-for']).toBe('203.0.113.7')
})

test('with a public https address every request counts as https', () => {
  expect(cameOverHttps({}, { ...direct, publicHttps: true })).toBe(true)
})
