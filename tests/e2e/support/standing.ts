import type { Locator, Page } from '@playwright/test'
import { expect } from './expect'

/** What machines read of the readiness, as far as journeys look at it. */
export type Standing = {
  readonly status: { readonly sentence: { readonly nl: string; readonly en: string } }
  readonly readiness: { readonly ready: number; readonly of: number; readonly claimed: number }
  readonly otherPart: { readonly must: { readonly ready: number; readonly of: number } }
}

/** The readiness as the API tells it to who is signed in on this page. */
export async function standingFor(page: Page): Promise<Standing> {
  const response = await page.request.get('/api/readiness')
  expect(response.status()).toBe(200)
  return response.json()
}

/** The bar of the figure on a page, by the words in which it is told to who cannot see it. */
export function bar(page: Page, { readiness: { ready, of, claimed } }: Standing): Locator {
  const rest = of - ready - claimed
  const name = `${of} eisen: ${ready} klaar, ${claimed} gezegd maar niet aangetoond, ${rest} nog niet klaar.`
  return page.getByRole('img', { name })
}
