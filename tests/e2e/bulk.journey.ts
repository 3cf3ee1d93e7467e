import { expect } from './support/expect'
import { test } from './support/journey'

const place = '/requirements?theme=th-cooperation'
const referral = 'Duidelijke afspraken over verwijzen'
const feedback = 'Terugkoppeling aan verwijzers'

test('with keys alone a row is found, judged, ticked and changed together with others, and put back', async ({
  as,
}) => {
  const page = await as('lead')
  const { keyboard } = page
  await page.goto(place)
  await expect(page.getByText('Wat je kiest, wordt meteen opgeslagen.')).toBeVisible()
  const first = page.getByRole('link', { name: referral, exact: true })
  const second = page.getByRole('link', { name: feedback, exact: true })
  await first.focus()
  await keyboard.press('j')
  await expect(second).toBeFocused()
  await keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  await keyboard.press('x')
  await keyboard.press('j')
  await keyboard.press('x')
  await expect(page.getByText('Gekozen: 2')).toBeVisible()
  await keyboard.press('?')
  await expect(page.getByText('Naar de volgende rij')).toBeVisible()
  await keyboard.press('Escape')
  await expect(second).toBeFocused()

  const verdict = page.getByRole('combobox', { name: `Oordeel ${feedback}`, exact: true })
  const before = await verdict.inputValue()
  await keyboard.press(before === 'partly' ? '3' : '2')
  await expect(page.getByRole('row').filter({ has: second }).getByText('Opgeslagen')).toBeVisible()
  await expect(second).toBeFocused()
  await keyboard.press('u')
  await expect(verdict).toHaveValue(before)
  await expect(second).toBeFocused()

  await page.getByText('Meer eisen tegelijk veranderen').click()
  await page.getByLabel('Wanneer moet het klaar zijn?').fill('2027-05-17')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('naar ‘17 mei 2027’')).toHaveCount(2)
  const others = page.getByLabel('Verander ook de eisen van collega’s')
  if (await others.isVisible()) await others.check()
  await page.getByRole('button', { name: 'Verander deze eisen' }).click()
  await expect(page.getByRole('heading', { name: '2 eisen zijn veranderd' })).toBeVisible()
  await expect(page.locator(':focus')).toContainText('2 eisen zijn veranderd')
  await page.getByRole('button', { name: 'Maak alles ongedaan' }).click()
  await expect(page.getByRole('heading', { name: '2 eisen zijn teruggezet' })).toBeVisible()
  await expect(page.locator(':focus')).toContainText('2 eisen zijn teruggezet')
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click()
  await expect(page).toHaveURL(new RegExp(`theme=th-cooperation$`))
  await expect(page.getByText('Uiterlijk 17 mei 2027')).toHaveCount(0)
})

test('without JavaScript many requirements are changed by the form of the list, seen first, and put back', async ({
  as,
}) => {
  const page = await as('editor', { javaScriptEnabled: false })
  await page.goto(place)
  await page.getByText('Meer eisen tegelijk veranderen').click()
  await page.getByRole('checkbox', { name: `Kies ${feedback}` }).check()
  await page.getByRole('checkbox', { name: `Kies ${referral}` }).check()
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByRole('link', { name: 'Kies wat er moet veranderen.' })).toBeVisible()

  await expect(page.getByRole('checkbox', { name: `Kies ${feedback}` })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: `Kies ${referral}` })).toBeChecked()
  await page.getByLabel('Wanneer moet het klaar zijn?').fill('2027-06-21')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('naar ‘21 juni 2027’')).toHaveCount(2)
  const others = page.getByLabel('Verander ook de eisen van collega’s')
  if (await others.isVisible()) await others.check()
  await page.getByRole('button', { name: 'Verander deze eisen' }).click()
  await expect(page.getByText('2 eisen zijn veranderd')).toBeVisible()
  await page.getByRole('button', { name: 'Maak alles ongedaan' }).click()
  await expect(page.getByText('2 eisen zijn teruggezet')).toBeVisible()
})
