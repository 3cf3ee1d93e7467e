import { connect } from 'node:net'
import { startWebServer, type WebServer } from '@/bin/serve/web-server'

const action = '7f9a081c08ec1bcff7e3a81a62fddf4794ac747ec3'

let web: WebServer
let reached: { url: string; body: string; address: unknown }[] = []

beforeAll(async () => {
  web = await startWebServer({
    port: 0,
    host: '127.0.0.1',
    dev: false,
    trustProxy: false,
    publicHttps: false,
    patience: { message: 50, silence: 50 },
  })
  web.open({
    handle: async (request, response) => {
      let body = ''
      for await (const piece of request) body += piece
      reached.push({ url: request.url ?? '', body, address: request.headers['x-forwarded-for'] })
      if (request.url === '/sign-out') response.setHeader('set-cookie', 'toetsklaar-session=; Path=/; Max-Age=0')
      response.end('reached')
    },
    upgrade: () => false,
  })
})
beforeEach(() => (reached = []))
afterAll(() => web.close(0))

/** Sends bytes as they are and hears everything until the connection closes. */
function say(text: string): Promise<string> {
  return new Promise((heard) => {
    let answer = ''
    const socket = connect(web.port, '127.0.0.1', () => socket.write(text, 'latin1'))
    socket.on('data', (piece) => (answer += piece.toString('latin1')))
    socket.on('error', () => {})
    socket.on('close', () => heard(answer))
  })
}

const host = () => `localhost:${web.port}`
const ask = (start: string, more = '', body = '') =>
  say(`${start} HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n${more}\r\n${body}`)
const post = (path: string, type: string, body: string, more = '') =>
  ask(`POST ${path}`, `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}`, body)
const form = (...fields: readonly (readonly [string, string])[]) =>
  `${fields.map(([name, value]) => `--grens-van-de-proef\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--grens-van-de-proef--\r\n`
const formType = 'multipart/form-data; boundary=grens-van-de-proef'
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('an address that we could not have given out is refused before the app hears of it', () => {
  test.each([
    '/%ff',
    '/%',
    '/evidence/%c0%ae',
    '/evidence/%00',
    '/evidence?q=a%00b',
    'http://%ff/',
    '*',
    'http://kwaad.test/',
  ])('%s', async (target) => {
    const answer = await ask(`GET ${target}`)
    expect(statusOf(answer)).toBe(400)
    expect(answer).toMatch(/content-security-policy: default-src/i)
    expect(reached).toEqual([])
  })

  test('and our own address in full is our own', async () => {
    expect(statusOf(await ask(`GET http://${host()}/evidence?q=a`))).toBe(200)
    expect(reached).toMatchObject([{ url: '/evidence?q=a' }])
  })
})

test.each([
  ['two hosts', 'Host: a\r\nHost: b'],
  ['no host', 'Accept: */*'],
  ['a host that is none', 'Host: a b'],
  ['a host with a path', 'Host: kwaad.test/?'],
])('%s is refused', async (_, headers) => {
  const answer = await say(`GET / HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)
  expect(statusOf(answer)).toBe(400)
  expect(answer).toMatch(/x-content-type-options: nosniff/i)
})

test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
  '%s is no way to ask anything here',
  async (method) => {
    const answer = await ask(`${method} /sign-in`)
    expect(statusOf(answer)).toBe(405)
    expect(answer).toMatch(/allow: GET, HEAD, POST/i)
  },
)

test.each([
  [
    'a length and pieces at once',
    'Content-Length: 4\r\nTransfer-Encoding: chunked',
    '0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  ],
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2', 'ab'],
  ['pieces of an unknown kind', 'Transfer-Encoding: xchunked', '0\r\n\r\n'],
  ['a length below zero', 'Content-Length: -1', ''],
  ['more headers than fit', `X: ${'x'.repeat(20_000)}`, ''],
])('%s cannot smuggle a second request in', async (_, headers, body) => {
  expect(statusOf(await ask('POST /api/evidence', `${headers}\r\n`, body))).toBe(400)
  expect(reached.filter(({ url }) => url !== '/api/evidence')).toEqual([])
})

describe('a change that another site sends is refused before its body is read', () => {
  test.each([
    'Origin: https://kwaad.test',
    'Origin: null',
    'Origin: http://',
    'Sec-Fetch-Site: cross-site',
    'Sec-Fetch-Site: same-site',
  ])('%s', async (header) => {
    expect(statusOf(await post('/sign-in', formType, form(), `${header}\r\n`))).toBe(403)
    expect(statusOf(await post('/api/answers', 'application/json', '{}', `${header}\r\n`))).toBe(403)
    expect(reached).toEqual([])
  })
})

describe('a server action', () => {
  const bound: readonly (readonly [string, string])[] = [
    ['$ACTION_REF_2', ''],
    ['$ACTION_2:0', `{"id":"${action}","bound":"$@1"}`],
    ['$ACTION_2:1', '["$undefined"]'],
  ]

  test.each([
    ['by a plain form', '', [...bound, ['email', 'a@b.nl'], ['$ACTION_KEY', 'k1']]],
    ['of a plain form without state', '', [[`$ACTION_ID_${action}`, '']]],
    [
      'by script',
      `Next-Action: ${action}\r\n`,
      [
        ['1_email', 'a@b.nl'],
        ['0', '["$undefined","$K1"]'],
      ],
    ],
    ['by script, after a refusal', `Next-Action: ${action}\r\n`, [['0', '[{"ok":false,"typed":{"a":"$$ 5"}},"$K1"]']]],
  ] as const)('%s comes through as it was sent', async (_, header, fields) => {
    const body = form(...fields)
    expect(statusOf(await post('/sign-in', formType, body, header))).toBe(200)
    expect(reached).toMatchObject([{ url: '/sign-in', body }])
  })

  test.each([
    ['that is no form', '', 'rommel'],
    ['without its last boundary', '', form(...bound).slice(0, -8)],
    ['without an action', '', form(['email', 'a@b.nl'])],
    ['with half a reference', '', form(['$ACTION_REF_1', ''], ['$ACTION_1:0', '{'])],
    [
      'with a reference to something else',
      '',
      form(['$ACTION_REF_1', ''], ['$ACTION_1:0', '{"id":"__proto__","bound":null}']),
    ],
    ['with arguments that are none', `Next-Action: ${action}\r\n`, form(['0', '{'])],
    ['without arguments', `Next-Action: ${action}\r\n`, form(['1', '[]'])],
    ['with arguments that point elsewhere', `Next-Action: ${action}\r\n`, form(['0', '["$1:__proto__:x","$K1"]'])],
    ['with a state that stays in the browser', `Next-Action: ${action}\r\n`, form(['0', '["$T","$K1"]'])],
    ['with a name that is none', 'Next-Action: 00\r\n', form(['0', '["$K1"]'])],
    ['with arguments without end', `Next-Action: ${action}\r\n`, form(['0', '['.repeat(50_000)])],
  ])('%s is refused as what it is', async (_, header, body) => {
    expect(statusOf(await post('/sign-in', formType, body, header))).toBe(400)
    expect(reached).toEqual([])
  })

  test.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain'])('is never %s', async (type) => {
    expect(statusOf(await post('/sign-in', type, '{}'))).toBe(415)
  })
})

test('ten megabytes for a message, and one without an end, are refused unread', async () => {
  expect(statusOf(await ask('POST /api/answers', 'Content-Length: 10000000\r\n'))).toBe(413)
  expect(statusOf(await ask('POST /api/answers', 'Transfer-Encoding: chunked\r\n'))).toBe(411)
})

test.each(['/sign-in', '/api/answers', '/api/evidence'])(
  'a body that never comes does not keep %s waiting',
  async (path) => {
    const answer = await ask(`POST ${path}`, `Content-Type: ${formType}\r\nContent-Length: 5000\r\n`, '--grens')
    expect(statusOf(answer)).toBe(408)
  },
)

test('the address of a visitor is the one that we see, whatever the visitor says', async () => {
  await ask('GET /', 'X-Forwarded-For: 192.0.2.1\r\nX-Toetsklaar-Ours: yes\r\n')
  expect(reached).toMatchObject([{ address: '127.0.0.1' }])
})

test('who signs out leaves nothing in the browser', async () => {
  expect(await ask('GET /sign-out')).toMatch(/clear-site-data: "cache", "storage"/i)
  expect(await ask('GET /sign-in')).not.toMatch(/clear-site-data/i)
})

test('an upgrade that we do not offer is passed by', async () => {
  expect(statusOf(await say(`GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n`))).toBe(
    200,
  )
})
