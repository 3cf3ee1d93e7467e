import { weightOf } from '../support/page-weight'
import { expect } from './support/expect'
import { test } from './support/journey'

test('the first page after signing in is light, prefetch included, for a browser that has nothing of it yet', async ({
  as,
  visitor,
}) => {
  const signedIn = await as('lead')
  const page = await visitor({ storageState: await signedIn.context().storageState() })
  const { requests, script } = await weightOf(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  expect(requests).toBeGreaterThan(1)
  expect(requests).toBeLessThanOrEqual(15)
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(150_000)
})
