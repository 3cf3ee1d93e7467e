import { expectAccessible, still } from './support/accessible'
import { expect } from './support/expect'
import { signIn, test } from './support/journey'
import { givenDataFolder, removeDataFolder, startProduct, stopProduct, type Product } from '../support/product'

let data = ''
let product: Product

test.beforeEach(async () => {
  data = await givenDataFolder()
  product = startProduct({ TOETSKLAAR_DATA: data })
})

test.afterEach(async () => {
  await stopProduct(product)
  await removeDataFolder(data)
})

test('the one-time address leads to an own, empty organisation, and works for nobody after that', async ({
  visitor,
}) => {
  const address = await product.address
  const { origin } = new URL(address)
  const [lead, stranger] = [await visitor(still), await visitor(still)]
  await stranger.goto(origin)
  await expect(stranger.getByRole('heading', { name: 'Deze installatie wacht nog' })).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Organisatie maken' })).toHaveCount(0)
  await expectAccessible(stranger, 'setup, waiting')

  await lead.goto(address)
  await expect(lead).toHaveURL(`${origin}/setup`)
  await lead.getByRole('button', { name: 'Organisatie maken' }).click()
  await expect(lead.getByRole('heading', { name: 'Vul dit nog aan of kijk het na' })).toBeFocused()
  await expectAccessible(lead, 'setup, refused')
  await lead.getByLabel('Naam van de organisatie').fill('Buurtbemiddeling Uitgeest')
  await lead.getByLabel('Jouw naam').fill('Fatima Mulder')
  await lead.getByLabel('E-mailadres').fill('fatima@uitgeest.example')
  await lead.getByLabel('Kies een wachtwoord').fill('paraplu fiets oven kade')
  await lead.getByRole('button', { name: 'Organisatie maken' }).click()
  await expect(lead.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  await expect(lead.getByText('Buurtbemiddeling Uitgeest')).toBeVisible()
  await expect(lead.getByText(/^Het project staat aan het begin: /)).toBeVisible()
  await expect(lead.getByText('Fictief')).toHaveCount(0)
  await expectAccessible(lead, 'overview of a blank organisation')
  await lead.goto(`${origin}/evidence`)
  await expect(lead.getByRole('heading', { name: 'Er is nog geen bewijs' })).toBeVisible()
  await expectAccessible(lead, 'evidence, none yet')
  await lead.goto(`${origin}/summary`)
  await expectAccessible(lead, 'summary of a blank organisation')

  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { name: 'Deze installatie is al ingericht' })).toBeVisible()
  await expectAccessible(stranger, 'setup, done')
})

test('the demo is added with one button, tells its accounts once, and is removed in one step', async ({ visitor }) => {
  const address = await product.address
  const lead = await visitor(still)
  await lead.goto(address)
  await expectAccessible(lead, 'setup')
  await lead.getByRole('button', { name: 'Demo toevoegen' }).click()
  await expect(lead.getByRole('heading', { name: 'De demo staat klaar' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(lead, 'setup, demo added')
  const password = await lead.getByRole('definition').innerText()
  await lead.getByRole('link', { name: 'Naar inloggen' }).click()
  await signIn(lead, { email: 'projectleider@heemskerk.example', password })
  await expect(lead.getByText('Fictief')).toBeVisible()

  await lead.getByRole('link', { name: 'Organisatie', exact: true }).click()
  await lead.getByRole('link', { name: 'Demo verwijderen' }).click()
  await lead.getByRole('button', { name: 'Verwijder de demo' }).click()
  await expect(lead.getByRole('button', { name: 'Organisatie maken' })).toBeVisible()
  const stranger = await visitor()
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { name: 'Deze installatie wacht nog' })).toBeVisible()
})
