import { test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { account, type Account, type Role } from './accounts'
import { complaintsIn } from './complaints'
import { expect } from './expect'
import { served, type Served } from './served'

type Visitors = {
  /** A browser of its own, in which nobody is signed in. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>
  /** A browser of its own, in which somebody of the demo has just signed in and sees the overview. */
  readonly as: (role: Role, options?: BrowserContextOptions) => Promise<Page>
}

/** The product of this worker, which its journeys share. */
type Shared = { readonly product: Served }

/** A journey: any number of people, each in a browser of their own, in which nothing may go wrong unseen. */
export const test = base.extend<Visitors, Shared>({
  product: [
    async ({}, use) =>
      served(async (product) => {
        process.env.TESTS_ACCOUNTS = JSON.stringify(product.accounts)
        await use(product)
      }),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.address)
  },
  visitor: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    const complaints: string[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      complaintsIn(context, (complaint) => complaints.push(complaint))
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(complaints).toEqual([])
  },
  as: async ({ visitor }, use) => {
    await use(async (role, options) => {
      const page = await visitor(options)
      await page.goto('/sign-in')
      await signIn(page, account(role))
      return page
    })
  },
})

/** Signs in with the form that stands on the page, in Dutch, and waits for the overview. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
}

/** Signs out by the menu under the own name. */
export async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByText(name, { exact: true }).first().click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
}
