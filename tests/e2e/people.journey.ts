import { account } from './support/accounts'
import { expectAccessible, still } from './support/accessible'
import { expect } from './support/expect'
import { signIn, signOut, test } from './support/journey'

const notFound = 'Deze pagina bestaat niet'

test('somebody joins by a link, gets another role, and is out at once when a lead removes them', async ({
  as,
  visitor,
}) => {
  const lead = await as('lead')
  await lead.goto('/members')
  await lead.getByRole('link', { name: 'Nodig iemand uit' }).click()
  await lead.getByLabel('Naam').fill('Lotte Visser')
  await lead.getByLabel('E-mailadres').fill('lotte@heemskerk.example')
  await lead.getByRole('radio', { name: 'Meelezer' }).check()
  await lead.getByRole('button', { name: 'Maak de link' }).click()
  const link = await lead.getByRole('textbox', { name: /^Link: Lotte Visser/ }).inputValue()

  const newcomer = await visitor(still)
  await newcomer.goto(link)
  await expect(newcomer).toHaveURL(/\/invitation$/)
  await expect(newcomer.getByText('Werk mee in Buurtbemiddeling Heemskerk.')).toBeVisible()
  await expectAccessible(newcomer, 'invitation')
  await newcomer.getByLabel('Kies een wachtwoord').fill('paraplu fiets oven kade')
  await newcomer.getByRole('button', { name: 'Doe mee' }).click()
  await expect(newcomer.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  await newcomer.goto('/evidence')
  await expect(newcomer.getByRole('link', { name: 'Bewijs toevoegen' })).toHaveCount(0)

  const second = await visitor(still)
  await second.goto(link)
  await expect(second.getByRole('heading', { name: 'Deze uitnodiging werkt niet meer' })).toBeVisible()
  await expectAccessible(second, 'invitation, ended')

  await lead.goto('/members')
  await lead.getByRole('link', { name: 'Wijzig Lotte Visser' }).click()
  await lead.getByRole('radio', { name: 'Medewerker' }).check()
  await lead.getByRole('button', { name: 'Bewaar de rol' }).click()
  await expect(lead.getByText('De rol is gewijzigd.')).toBeVisible()
  await newcomer.reload()
  await expect(newcomer.getByRole('link', { name: 'Bewijs toevoegen' })).toBeVisible()

  await lead.getByRole('link', { name: 'Wijzig Lotte Visser' }).click()
  await lead.getByRole('button', { name: 'Haal Lotte Visser uit de organisatie' }).click()
  await expect(lead.getByText('De gebruiker is verwijderd en meteen uitgelogd.')).toBeVisible()
  expect((await newcomer.request.get('/api/readiness')).status()).toBe(401)
  await newcomer.reload()
  await expect(newcomer.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await newcomer.getByLabel('E-mailadres').fill('lotte@heemskerk.example')
  await newcomer.getByLabel('Wachtwoord', { exact: true }).fill('paraplu fiets oven kade')
  await newcomer.getByRole('button', { name: 'Log in' }).click()
  await expect(newcomer.getByRole('heading', { name: 'Je hoort nu bij geen organisatie' })).toBeVisible()
  await expectAccessible(newcomer, 'no organisation')
})

test('somebody in two organisations switches, and each shows its own documents only', async ({ as }) => {
  const lead = await as('lead')
  await lead.goto('/evidence')
  const ours = lead.getByRole('rowheader', { name: 'Projectplan' }).getByRole('link')
  const address = (await ours.getAttribute('href')) ?? ''
  await lead.goto(address)
  await expect(lead.getByRole('heading', { level: 1, name: 'Projectplan' })).toBeVisible()

  const switchTo = async (organisation: string) => {
    await lead.getByText('Andere organisatie').click()
    await lead.getByRole('button', { name: organisation }).click()
    await expect(lead.getByRole('banner')).toContainText(organisation)
    await expect(lead.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  }
  await switchTo('Buurtbemiddeling Beverwijk')
  await lead.goto(address)
  await expect(lead.getByRole('heading', { name: notFound })).toBeVisible()
  await switchTo('Buurtbemiddeling Heemskerk')
  await lead.goto(address)
  await expect(lead.getByRole('heading', { level: 1, name: 'Projectplan' })).toBeVisible()
})

test('the steering group reads, changes nothing and sees no confidential document', async ({ as }) => {
  const [lead, viewer] = [await as('lead'), await as('viewer')]
  const secret = 'Geheimhoudingsverklaring en wie tekende'
  await lead.goto('/evidence')
  const address = (await lead.getByRole('link', { name: secret }).getAttribute('href')) ?? ''

  const main = viewer.getByRole('main')
  for (const path of ['/', '/requirements', '/requirements/con-secrecy', '/evidence', '/summary', '/organisation']) {
    await viewer.goto(path)
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
    for (const control of ['button', 'combobox', 'textbox', 'checkbox', 'radio'] as const) {
      // Searching changes nothing.
      await expect(main.getByRole(control).and(viewer.locator(':not(search *)'))).toHaveCount(0)
    }
    await expect(main.getByRole('link', { name: 'Bewijs toevoegen' })).toHaveCount(0)
    await expect(viewer.getByText(secret)).toHaveCount(0)
    await expect(viewer.getByRole('link', { name: 'Gebruikers' })).toHaveCount(0)
  }
  for (const path of [address, `${address}/edit`, '/members', '/evidence/new', '/organisation/remove-demo']) {
    await viewer.goto(path)
    await expect(viewer.getByRole('heading', { name: notFound })).toBeVisible()
  }
})

test('after signing out the back button shows nothing of the organisation', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/sign-in')
  await signIn(page, account('reviewer'))
  await page.goto('/evidence')
  await signOut(page, 'Samira Benali')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await expect(page.getByText('Samira Benali')).toHaveCount(0)
  await expect(page.getByText('Convenant')).toHaveCount(0)
})
