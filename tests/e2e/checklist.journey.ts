import type { Locator, Page } from '@playwright/test'
import { account } from './support/accounts'
import { expectAccessible, still } from './support/accessible'
import { expect } from './support/expect'
import { signIn, test } from './support/journey'

/** The row of a requirement in the list, with what can be chosen in it. */
function rowOf(page: Page, title: string) {
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  return {
    work: page.getByRole('combobox', { name: `Werk ${title}`, exact: true }),
    verdict: page.getByRole('combobox', { name: `Oordeel ${title}`, exact: true }),
    saved: row.getByRole('cell', { name: /^Opgeslagen( Zet terug)?$/ }),
    notSaved: row.getByRole('cell', { name: 'Niet opgeslagen', exact: true }),
  }
}

async function openList(page: Page): Promise<void> {
  await page.goto('/requirements')
  // From here on a choice is saved at once.
  await expect(page.getByText('Wat je kiest, wordt meteen opgeslagen.')).toBeVisible()
}

const chosen = (select: Locator) => select.locator('option:checked')

test('what is chosen in a row is saved at once, and is still there after opening the list again', async ({ as }) => {
  const lead = await as('lead')
  await openList(lead)
  const row = rowOf(lead, 'Professionele, onafhankelijke coördinator')
  await row.work.selectOption('Mee bezig')
  await expect(row.saved).toBeVisible()
  await row.verdict.selectOption('Deels voldaan')
  await expect(row.saved).toBeVisible()
  await expect(lead.getByRole('button', { name: 'Opslaan' })).toHaveCount(0)
  await lead.reload()
  await expect(chosen(row.work)).toHaveText('Mee bezig')
  await expect(chosen(row.verdict)).toHaveText('Deels voldaan')
})

test('two people who change the same row both see both choices, and nothing is overwritten in silence', async ({
  as,
}) => {
  const title = 'Duidelijke afspraken over verwijzen'
  const [lead, editor] = [await as('lead'), await as('editor', still)]
  await Promise.all([openList(lead), openList(editor)])
  const first = rowOf(lead, title)
  await first.verdict.selectOption('Deels voldaan')
  await expect(first.saved).toBeVisible()

  const second = rowOf(editor, title)
  await second.verdict.selectOption('Niet voldaan')
  await expect(second.notSaved).toBeVisible()
  const news = editor.getByText(
    /^Marieke Zonneveld koos net iets anders: ‘.*Deels voldaan’. Jij koos: ‘.*Niet voldaan’\.$/,
  )
  await expect(news).toBeVisible()
  await expectAccessible(editor, 'requirements, two choices')
  await lead.reload()
  await expect(chosen(first.verdict)).toHaveText('Deels voldaan')

  await editor.getByRole('button', { name: 'Maak er mijn keuze van' }).click()
  await expect(second.saved).toBeVisible()
  await expect(news).toHaveCount(0)
  await lead.reload()
  await expect(chosen(first.verdict)).toHaveText('Niet voldaan')
})

test('without a connection a row says that it is not saved, keeps the choice, and saves it by itself later', async ({
  as,
}) => {
  const editor = await as('editor')
  await openList(editor)
  const row = rowOf(editor, 'Terugkoppeling aan verwijzers')
  await editor.context().setOffline(true)
  await row.work.selectOption('Mee bezig')
  await expect(row.notSaved).toBeVisible()
  await expect(
    editor.getByRole('cell', { name: /^Er is nu geen verbinding. Wat je koos, staat er nog./ }),
  ).toBeVisible()
  await expect(chosen(row.work)).toHaveText('Mee bezig')

  await editor.context().setOffline(false)
  await expect(row.saved).toBeVisible()
  await editor.reload()
  await expect(chosen(row.work)).toHaveText('Mee bezig')
})

test('who was signed out meanwhile signs in beside the list, and what was chosen is saved after all', async ({
  as,
}) => {
  const editor = await as('editor')
  await openList(editor)
  const row = rowOf(editor, 'Opvolgen van aanbevelingen')
  await editor.context().clearCookies()
  await row.work.selectOption('Mee bezig')
  await expect(row.notSaved).toBeVisible()
  const beside = editor.waitForEvent('popup')
  await editor.getByRole('row').getByRole('link', { name: 'Inloggen' }).click()
  await signIn(await beside, account('editor'))
  await editor.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(row.saved).toBeVisible()
  await editor.reload()
  await expect(chosen(row.work)).toHaveText('Mee bezig')
})
