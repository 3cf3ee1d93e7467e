import { account } from './support/accounts'
import { pdfOf } from './support/documents'
import { expect } from './support/expect'
import { test } from './support/journey'
import { press, recentTwinDay, tabTo, walkThrough } from './support/keyboard'

const requirement = 'Maatschappelijke waarde'

test('the main job is done with the keyboard alone: ticking, proving, accepting, downloading', async ({
  visitor,
  as,
}) => {
  const page = await visitor()
  const { email, password } = account('lead')
  const keyboard = page.keyboard
  await page.goto('/sign-in')
  await press(page, page.getByRole('link', { name: 'Ga naar de inhoud' }))
  await tabTo(page, page.getByLabel('E-mailadres'), 1)
  await keyboard.type(email)
  await tabTo(page, page.getByLabel('Wachtwoord', { exact: true }), 1)
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()

  await press(page, page.getByRole('link', { name: 'Eisen', exact: true }))
  await expect(page.getByText('Wat je kiest, wordt meteen opgeslagen.')).toBeAttached()
  const verdict = page.getByRole('combobox', { name: `Oordeel ${requirement}` })
  await tabTo(page, verdict)
  await keyboard.type('Voldaan')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: requirement, exact: true }) })
  await expect(row.getByRole('cell', { name: /^Opgeslagen( Zet terug)?$/ })).toBeVisible()
  await expect(verdict).toBeFocused()
  await keyboard.press('Shift+Tab')
  await keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: requirement, exact: true })).toBeFocused()
  await keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: requirement })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Bewijs toevoegen' }).first())
  const file = pdfOf('evaluatieverslag.pdf', 2)
  const chooser = page.waitForEvent('filechooser')
  await press(page, page.getByLabel('Welke bestanden wil je toevoegen?'), 'Space')
  await (await chooser).setFiles(file)
  await expect(page.getByRole('listitem').filter({ hasText: file.name })).toBeVisible()
  await tabTo(page, page.getByLabel('Over welke dag gaat dit?'))
  const day = recentTwinDay()
  await keyboard.type(day.typed)
  await expect(page.getByLabel('Over welke dag gaat dit?')).toHaveValue(day.value)
  await press(page, page.getByRole('button', { name: 'Voeg toe' }))
  await expect(page.getByRole('heading', { name: 'Toegevoegd' })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Terug naar de eis' }).last())
  await expect(page.getByText(/^Je hebt dit zelf toegevoegd/)).toBeVisible()

  const colleague = await as('reviewer')
  await colleague.goto(page.url())
  await press(colleague, colleague.getByRole('button', { name: 'Accepteer' }))
  await expect(colleague.getByText('Je hebt dit bewijs geaccepteerd.')).toBeFocused()
  await expect(colleague.getByText('Er is aan voldaan en dat is aangetoond.')).toBeVisible()

  await page.reload()
  await press(page, page.getByRole('link', { name: 'Samenvatting', exact: true }))
  const download = page.waitForEvent('download')
  await press(page, page.getByRole('link', { name: 'PDF in het Nederlands' }))
  await (await download).path()
  await page.reload()
  await press(page, page.getByRole('banner').getByText('Marieke Zonneveld').locator('xpath=ancestor::summary'))
  await press(page, page.getByRole('button', { name: 'Uitloggen' }), 'Space')
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
})

test('the focus leaves every screen at its end, goes to what went wrong and is never lost', async ({ as }) => {
  const page = await as('editor')
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 640 })
    for (const path of ['/', '/evidence', '/requirements/vol-followup', '/summary', '/account']) {
      await page.goto(path)
      await walkThrough(page, 150)
    }
  }
  await page.setViewportSize({ width: 1366, height: 640 })
  await tabTo(page, page.getByRole('radio', { name: 'Nederlands' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()

  await page.goto('/requirements/org-coordinator')
  await tabTo(page, page.getByLabel('Wat is jullie oordeel?'))
  await page.keyboard.type('Niet van toepassing')
  await press(page, page.getByRole('button', { name: 'Opslaan' }))
  await expect(page.getByRole('heading', { name: 'Vul dit nog aan of kijk het na' })).toBeFocused()
  await press(page, page.getByRole('link', { name: 'Schrijf op waarom deze eis niet voor jullie geldt.' }))
  await expect(page.getByLabel('Waarom geldt deze eis niet voor jullie?')).toBeFocused()
  await page.keyboard.type('Een ander doet dit.')
  await press(page, page.getByRole('button', { name: 'Opslaan' }))
  await expect(page.getByText('Je antwoord is opgeslagen.')).toBeVisible()
  await expect(page.locator(':focus')).toBeVisible()
})
