import type { APIRequestContext, Page } from '@playwright/test'
import { account } from './support/accounts'
import { pdfOf } from './support/documents'
import { expect } from './support/expect'
import { signIn, test } from './support/journey'
import { standingFor } from './support/standing'

const elsewhere = { origin: 'https://elders.example' }

const requirementId = 'met-complex'

async function answerOf(page: Page) {
  await page.goto('/requirements')
  const chosen = (column: 'work' | 'verdict') => page.locator(`[name="${column}.${requirementId}"]`).inputValue()
  return { work: await chosen('work'), verdict: await chosen('verdict') }
}

test('a page of another site changes nothing, though the browser sends the session along', async ({ as }) => {
  const lead = await as('lead')
  const was = await answerOf(lead)
  const row = { requirementId, was, wanted: { ...was, verdict: 'met' } }
  for (const headers of [elsewhere, { origin: 'null' }]) {
    expect((await lead.request.post('/api/answers', { headers, data: row })).status()).toBe(403)
    const upload = await lead.request.post('/api/evidence', { headers, multipart: { files: pdfOf('kwaad.pdf', 1) } })
    expect(upload.status()).toBe(403)
  }
  expect(was.verdict).not.toBe('met')
  expect(await answerOf(lead)).toEqual(was)

  const signOut = lead
    .locator('form')
    .filter({ has: lead.getByRole('button', { name: 'Uitloggen', includeHidden: true }) })
  const fields = await signOut
    .locator('input[type=hidden]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const),
    )
  const refused = await lead.request.post('/', { headers: elsewhere, multipart: Object.fromEntries(fields) })
  expect(refused.status()).toBeGreaterThanOrEqual(400)
  expect((await lead.request.get('/api/readiness')).status()).toBe(200)
})

test('addresses of another organisation do not exist, for pages nor for files', async ({ as, visitor }) => {
  const lead = await as('lead')
  await lead.goto('/evidence')
  const document = await lead.getByRole('link', { name: 'Projectplan' }).getAttribute('href')
  await lead.goto('/members')
  const member = await lead.getByRole('link', { name: 'Wijzig Daan Kuipers' }).getAttribute('href')
  const addresses = [`${document}`, `${document}/edit`, `/api${document}/versions/1/files/1`, `${member}`]
  for (const address of addresses) expect(await statusOf(lead.request, address)).toBe(200)

  const neighbour = await visitor()
  await neighbour.goto('/sign-in')
  await signIn(neighbour, account('editor', 'beverwijk'))
  for (const address of addresses) expect(await statusOf(neighbour.request, address)).toBe(404)
  expect((await standingFor(neighbour)).readiness).not.toEqual((await standingFor(lead)).readiness)
})

test('a document is handed out closed off, and the session stays out of reach of scripts', async ({ as }) => {
  const lead = await as('lead')
  await lead.goto('/evidence')
  const plan = await lead.getByRole('link', { name: 'Projectplan' }).getAttribute('href')
  const headers = (await lead.request.get(`/api${plan}/versions/1/files/1`)).headers()
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(await lead.evaluate(() => document.cookie)).not.toMatch(/session|token/i)
  const open = (await lead.context().cookies()).filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== 'Lax')
  expect(open).toEqual([])
})

test('garbage is refused as what it is, and nothing breaks', async ({ as }) => {
  const { request } = await as('lead')
  const page = await (await request.get('/account')).text()
  const action = /[0-9a-f]{42}/.exec(page)?.[0] ?? ''
  const form = { 'content-type': 'multipart/form-data; boundary=grens' }
  const refused: readonly (readonly [number, string, Parameters<APIRequestContext['fetch']>[1]])[] = [
    [400, '/evidence/%ff', {}],
    [400, '/api/evidence/%00/versions/1', {}],
    [404, '/evidence/1', {}],
    [405, '/evidence', { method: 'PUT' }],
    [
      400,
      '/api/auth/callback/credentials',
      { method: 'POST', data: '{', headers: { 'content-type': 'application/json' } },
    ],
    [403, '/api/auth/signout', { method: 'POST', form: { csrfToken: 'x' } }],
    [415, '/account', { method: 'POST', form: { wanted: 'x' } }],
    [400, '/account', { method: 'POST', data: 'rommel', headers: form }],
    [400, '/account', { method: 'POST', data: 'rommel', headers: { ...form, 'next-action': action } }],
    [413, '/api/answers', { method: 'POST', data: 'x'.repeat(1_100_000) }],
    [
      400,
      '/api/answers',
      { method: 'POST', data: { requirementId: ['met-complex'], was: '\0', wanted: { __proto__: 1 } } },
    ],
    [400, '/api/evidence', { method: 'POST', data: 'rommel', headers: { ...form, accept: 'application/json' } }],
  ]
  for (const [status, address, options] of refused) {
    expect([address, (await request.fetch(address, options)).status()]).toEqual([address, status])
  }
  expect((await request.get('/')).status()).toBe(200)
})

async function statusOf(request: APIRequestContext, address: string): Promise<number> {
  return (await request.get(address)).status()
}
