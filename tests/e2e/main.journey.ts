import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readPdf, wordsOf } from '../exports/read-pdf'
import { account } from './support/accounts'
import { daysAgo, pdfOf } from './support/documents'
import { expect } from './support/expect'
import { signIn, test } from './support/journey'
import { bar, standingFor } from './support/standing'

const requirement = 'Resultaat van zaken tegenover het streefcijfer'
const asked = 'Resultaten met de definitie, de aantallen en het totaal'

test('what was only claimed is proven by a lead, accepted by a colleague, and then counts', async ({ visitor, as }) => {
  const lead = await visitor()
  await lead.goto('/')
  await signIn(lead, account('lead'))
  const before = await standingFor(lead)
  await expect(lead.getByText(before.status.sentence.nl)).toBeVisible()
  await expect(bar(lead, before)).toBeVisible()

  await lead.getByRole('region', { name: 'Hier kun je beginnen' }).getByRole('link', { name: requirement }).click()
  await expect(lead.getByRole('heading', { level: 1, name: requirement })).toBeVisible()
  await expect(lead.getByRole('heading', { name: 'Gezegd, niet aangetoond' })).toBeVisible()
  await lead.getByRole('region', { name: asked }).getByRole('link', { name: 'Bewijs toevoegen' }).click()

  const file = pdfOf('resultaten-van-zaken.pdf', 3)
  await lead.getByLabel('Welke bestanden wil je toevoegen?').setInputFiles(file)
  await expect(lead.getByRole('listitem').filter({ hasText: file.name })).toBeVisible()
  await lead.getByLabel('Titel').fill('Resultaten van zaken')
  await lead.getByLabel('Over welke dag gaat dit?').fill(daysAgo(7))
  await lead.getByLabel('Op welke bladzijden staat het?').fill('2-3')
  await lead.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(lead.getByRole('heading', { name: 'Toegevoegd' })).toBeVisible()
  await lead.getByRole('link', { name: 'Terug naar de eis' }).last().click()

  const added = lead.getByRole('listitem').filter({ hasText: 'Resultaten van zaken' })
  await expect(added).toContainText('Wacht op beoordeling')
  await expect(added).toContainText('Bladzijde of plek: 2-3')
  await expect(added).toContainText('Je hebt dit zelf toegevoegd')
  await expect(added.getByRole('button', { name: 'Accepteer' })).toHaveCount(0)
  expect((await standingFor(lead)).readiness).toEqual(before.readiness)

  const colleague = await as('editor')
  await colleague.getByRole('link', { name: 'Naar Mijn werk' }).click()
  await colleague
    .getByRole('region', { name: 'Bewijs om te beoordelen' })
    .getByRole('link', { name: 'Resultaten van zaken' })
    .click()
  await colleague
    .getByRole('listitem')
    .filter({ hasText: requirement })
    .getByRole('button', { name: 'Accepteer' })
    .click()
  await expect(colleague.getByText('Je hebt dit bewijs geaccepteerd.')).toBeVisible()

  const after = await standingFor(lead)
  const { ready, claimed } = before.readiness
  expect(after.readiness).toMatchObject({ ready: ready + 1, claimed: claimed - 1 })
  await lead.reload()
  await expect(added).toContainText('Geaccepteerd door Daan Kuipers op')
  await expect(lead.getByText('Er is aan voldaan en dat is aangetoond.')).toBeVisible()
  await lead.getByRole('link', { name: 'Overzicht' }).click()
  await expect(bar(lead, after)).toBeVisible()
  await expect(lead.getByText(after.status.sentence.nl)).toBeVisible()
  await expect(lead.getByRole('main').getByRole('link', { name: requirement })).toHaveCount(0)
  await lead.getByText(`Waarom nog geen ${after.readiness.of} van ${after.readiness.of}?`).click()
  await expect(
    lead
      .getByRole('figure')
      .getByText(/Elke eis die niet klaar is, kost [\d,]+ punt van de 100\./)
      .first(),
  ).toBeVisible()
})

test('the steering group gets one number: the same on every screen, for machines and on paper', async ({ as }) => {
  const lead = await as('lead')
  const standing = await standingFor(lead)
  for (const path of ['/', '/requirements', '/summary']) {
    await lead.goto(path)
    await expect(bar(lead, standing)).toBeVisible()
    await expect(lead.getByText(standing.status.sentence.nl)).toBeVisible()
  }
  const dutch = await downloaded(lead, 'PDF in het Nederlands')
  expect(dutch.name).toMatch(/^samenvatting.*\.pdf$/)
  expect(dutch.words).toContain(standing.status.sentence.nl)
  const english = await downloaded(lead, 'PDF in het Engels')
  expect(english.words).toContain(standing.status.sentence.en)
  expect(Math.min(dutch.pages, english.pages)).toBeGreaterThan(4)
})

async function downloaded(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ])
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const pdf = await readPdf(bytes)
  return { name: download.suggestedFilename(), pages: pdf.pages.length, words: wordsOf(pdf) }
}
