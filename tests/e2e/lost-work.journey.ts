import type { Page, Route } from '@playwright/test'
import { account } from './support/accounts'
import { expectAccessible, still } from './support/accessible'
import { expect } from './support/expect'
import { signIn, signOut, test } from './support/journey'

const row = 'Terugkoppeling aan verwijzers'
const path = '/requirements/pub-network'

const why = (page: Page) => page.getByLabel('Waarom vinden jullie dat?')
const offer = (page: Page) => page.getByRole('heading', { name: /^Je had hier nog tekst van \d\d:\d\d/ })
const notSaved = (page: Page) => page.getByRole('cell', { name: /^Er is nu geen verbinding./ })
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

/** Types a text, and waits until the browser has it. */
async function type(page: Page, text: string): Promise<void> {
  await page.goto(path)
  await why(page).fill(text)
  await expect.poll(() => kept(page)).toContain('toetsklaar-draft')
}

test('a row that was ticked without a connection is saved by itself when it is back, also after a reload', async ({
  as,
}) => {
  const editor = await as('editor')
  await editor.goto('/requirements')
  await expect(editor.getByText('Wat je kiest, wordt meteen opgeslagen.')).toBeVisible()
  const work = editor.getByRole('combobox', { name: `Werk ${row}`, exact: true })
  const before = (await work.locator('option:checked').textContent()) ?? ''
  const after = before === 'Afgerond' ? 'Mee bezig' : 'Afgerond'
  // The page can be opened again, but nothing can be saved.
  await editor.route('**/api/answers', (route) => route.abort())
  await work.selectOption(after)
  await expect(notSaved(editor)).toBeVisible()
  editor.once('dialog', (dialog) => void dialog.accept())
  await editor.reload()
  await expect(notSaved(editor)).toBeVisible()
  await expect(work.locator('option:checked')).toHaveText(after)

  await editor.unroute('**/api/answers')
  await expect(notSaved(editor)).toHaveCount(0)
  await expect.poll(() => kept(editor)).not.toContain('toetsklaar-draft')
  await editor.reload()
  await expect(work.locator('option:checked')).toHaveText(after)
})

test('what was typed in a tab that was closed is offered back, to read before choosing', async ({ as }) => {
  const editor = await as('editor', still)
  const text = 'Drie van de vier verwijzers zijn gesproken.'
  await type(editor, text)
  expect(await kept(editor)).not.toContain('verwijzers')
  const again = await editor.context().newPage()
  await editor.close()
  await again.goto(path)
  await expect(offer(again)).toBeVisible()
  await expect(again.getByRole('definition').filter({ hasText: text })).toBeVisible()
  await expectAccessible(again, 'requirement, a draft')
  await again.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(why(again)).toHaveValue(text)
  await again.getByRole('button', { name: 'Opslaan' }).click()
  await expect(again.getByText('Je antwoord is opgeslagen.')).toBeVisible()
  await expect.poll(() => kept(again)).not.toContain('toetsklaar-draft')
})

test('a form that is sent after the session ended comes back after signing in, with everything typed', async ({
  as,
}) => {
  const editor = await as('editor')
  await type(editor, 'De vierde verwijzer belt terug.')
  await editor.context().clearCookies()
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor).toHaveURL(/\/sign-in\?next=/)
  await editor.getByLabel('E-mailadres').fill(account('editor').email)
  await editor.getByLabel('Wachtwoord', { exact: true }).fill(account('editor').password)
  await editor.getByRole('button', { name: 'Log in' }).click()
  await expect(offer(editor)).toBeVisible()
  await editor.getByRole('button', { name: 'Weggooien' }).click()
  await expect(offer(editor)).toHaveCount(0)
})

const endings: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['the server breaks down', (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'broken' })],
  ['the connection is lost', (route) => route.abort('connectionreset')],
]

for (const [what, end] of endings) {
  test(`a form that is sent while ${what} says so, and its text is offered back`, async ({ browser }) => {
    // Not a visitor in whose browser nothing may go wrong: here that is the point.
    const context = await browser.newContext(still)
    const editor = await context.newPage()
    await editor.goto('/sign-in')
    await signIn(editor, account('editor'))
    const text = `Dit werd verstuurd terwijl het misging: ${what}.`
    await type(editor, text)
    await editor.route(`**${path}`, (route) => (route.request().method() === 'POST' ? end(route) : route.continue()))
    await editor.getByRole('button', { name: 'Opslaan' }).click()
    await expect(editor.getByRole('heading', { name: 'Dit ging mis bij ons' })).toBeVisible()
    await editor.unroute(`**${path}`)
    await editor.getByRole('link', { name: 'Probeer opnieuw' }).click()
    await expect(offer(editor)).toBeVisible()
    await expect(editor.getByRole('definition').filter({ hasText: text })).toBeVisible()
    await editor.getByRole('button', { name: 'Weggooien' }).click()
    await expect(offer(editor)).toHaveCount(0)
    await context.close()
  })
}

test('signing out leaves nothing behind of what was typed', async ({ as }) => {
  const editor = await as('editor')
  await type(editor, 'Dit schrijf ik morgen verder.')
  await signOut(editor, 'Daan Kuipers')
  await expect.poll(() => kept(editor)).toBe('{}')
  await signIn(editor, account('editor'))
  await editor.goto(path)
  await expect(why(editor)).toBeVisible()
  await expect(offer(editor)).toHaveCount(0)
})

test('a page of which the session ended says so, and leads back after signing in', async ({ as }) => {
  const editor = await as('editor')
  await editor.goto(path)
  await editor.context().clearCookies()
  await expect(editor.getByText('Je bent niet meer ingelogd. Log in om verder te gaan.')).toBeVisible()
  await editor.getByRole('main').getByRole('link', { name: 'Inloggen' }).click()
  await expect(editor).toHaveURL(/\/sign-in\?next=%2Frequirements%2Fpub-network$/)
})
