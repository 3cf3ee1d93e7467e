import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

import { expect } from './support/expect'
import { test } from './support/journey'

import {
  accountsIn,
  givenDataFolder,
  removeDataFolder,
  startProduct,
  startProductWithNpm,
  stopProduct,
  type Product,
} from '../support/product'

let data = ''
const products: Product[] = []

test.beforeEach(async () => {
  data = await givenDataFolder()
})

test.afterEach(async () => {
  await Promise.all(products.splice(0).map(stopProduct))
  await removeDataFolder(data)
})

function start(settings: Readonly<Record<string, string>> = {}): Product {
  const product = startProduct({ TOETSKLAAR_DATA: data, ...settings })
  products.push(product)
  return product
}

/** Kills the product and its database without a word, as a power cut does to processes. */
async function killEverything(product: Product): Promise<void> {
  const database = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  product.process.kill('SIGKILL')
  process.kill(database, 'SIGKILL')
  await product.stopped
}

test('a first start prints one address, with a secret, and nothing else', async () => {
  const product = start()
  expect(await product.address).toMatch(/^http:\/\/localhost:\d+\/setup\/[\w-]{20,}$/)
  expect(product.printed().trim().split('\n')).toHaveLength(1)
  expect(await stopProduct(product)).toBe(0)
})

test('the demo survives that everything is killed, and the accounts are told only once', async () => {
  const first = start({ TOETSKLAAR_START: 'demo' })
  await first.address
  expect(accountsIn(first.printed()).map(({ role }) => role)).toEqual(expect.arrayContaining(['lead', 'reviewer']))
  await killEverything(first)
  const second = start({ TOETSKLAAR_START: 'demo' })
  expect(await second.address).toMatch(/^http:\/\/localhost:\d+$/)
  expect(accountsIn(second.printed())).toEqual([])
})

test('a second start on the same data says so and leaves the first alone', async ({ request }) => {
  const first = start()
  const address = new URL(await first.address).origin
  const second = start()
  expect(await second.stopped).toBe(1)
  expect(second.printed()).toMatch(/draait al met de gegevens.*already runs on the data/)
  expect((await request.get(`${address}/api/health/ready`)).status()).toBe(200)
})

test('a port that is taken is named, with the setting to change', async () => {
  const first = start()
  const { port } = new URL(await first.address)
  const second = startProduct({ TOETSKLAAR_DATA: join(data, 'other'), PORT: port })
  expect(await second.stopped).toBe(1)
  expect(second.printed()).toContain(`Poort ${port} is al in gebruik. Zet PORT op een andere poort`)
})

test('wrong settings are named, all of them, and nothing is started', async () => {
  const product = start({ PORT: 'x', TOETSKLAAR_SECRET: 'kort' })
  expect(await product.stopped).toBe(1)
  expect(product.printed()).toMatch(/^PORT moet.*\nTOETSKLAAR_SECRET moet.*\n$/)
})

test('stopping lets a request that is under way come to its end', async () => {
  const product = start()
  const { hostname, port } = new URL(await product.address)
  const body = 'email=x%40example.nl&password=x'
  const socket = connect(Number(port), hostname)
  let answer = ''
  const accepted = new Promise<void>((heard) =>
    socket.on('data', (part) => {
      answer += part.toString()
      if (answer.includes('100 Continue')) heard()
    }),
  )
  const closed = new Promise<void>((done) => socket.once('close', () => done()))
  socket.write(
    `POST /api/auth/callback/credentials HTTP/1.1\r\nHost: localhost:${port}\r\nExpect: 100-continue\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  await accepted
  product.process.kill('SIGTERM')
  await expect.poll(() => product.printed()).toContain('Toetsklaar stopt')
  socket.write(body)
  await closed
  expect(answer).toMatch(/HTTP\/1\.1 (302|200|401|403) /)
  expect(await product.stopped).toBe(0)
})

test('stopping npm stops the product as well, and its database', async () => {
  const product = startProductWithNpm({ TOETSKLAAR_DATA: data })
  await product.address
  product.process.kill('SIGTERM')
  await product.stopped
  expect(product.printed()).toContain('Toetsklaar stopt')
  expect(readdirSync(data)).not.toContain('lock')
  expect(readdirSync(join(data, 'postgres'))).not.toContain('postmaster.pid')
})

for (const path of ['/', '/sign-in', '/nowhere', '/api/health/live', '/_next/static/nowhere.js', '/%']) {
  test(`${path} comes with the security headers`, async ({ request }) => {
    const headers = (await request.get(path, { maxRedirects: 0, failOnStatusCode: false })).headers()
    expect(headers['content-security-policy']).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('what is no request at all is refused, with the security headers', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '')
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (part) => (answer += part.toString()))
  socket.write('hallo\r\n\r\n')
  await new Promise<void>((done) => socket.once('close', () => done()))
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('content-security-policy: ')
})

test('every script of a page carries the nonce of that page', async ({ request }) => {
  const response = await request.get('/sign-in')
  const [, nonce] = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '') ?? []
  const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
})

test('no page breaks its own content security policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      complaints.push(message.text())
  })
  for (const path of ['/sign-in', '/nowhere', '/accessibility']) await page.goto(path)
  expect(complaints).toEqual([])
})
