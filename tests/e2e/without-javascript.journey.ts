import { daysAgo, pdfOf, programNamedPdf } from './support/documents'
import { expect } from './support/expect'
import { signOut, test } from './support/journey'
import { standingFor } from './support/standing'

const plain = { javaScriptEnabled: false }

test('without JavaScript the list is saved with one button, and a refused answer keeps what was typed', async ({
  as,
}) => {
  const editor = await as('editor', plain)
  await editor.getByRole('link', { name: 'Eisen', exact: true }).click()
  await editor.getByRole('combobox', { name: 'Werk Maatschappelijke waarde' }).selectOption('Afgerond')
  await editor
    .getByRole('combobox', { name: 'Oordeel Ervaringen van bewoners en verwijzers' })
    .selectOption('Deels voldaan')
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor.getByText('2 eisen opgeslagen')).toBeVisible()
  await expect(
    editor.getByRole('combobox', { name: 'Werk Maatschappelijke waarde' }).locator('option:checked'),
  ).toHaveText('Afgerond')

  await editor.getByRole('link', { name: 'Resultaat vastgelegd na de nazorg' }).click()
  await editor.getByLabel('Wat is jullie oordeel?').selectOption('Niet van toepassing')
  await editor.getByLabel('Waarom vinden jullie dat?').fill('De nazorg doet een andere organisatie.')
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor.getByRole('link', { name: 'Schrijf op waarom deze eis niet voor jullie geldt.' })).toBeVisible()
  await expect(editor.getByLabel('Waarom vinden jullie dat?')).toHaveValue('De nazorg doet een andere organisatie.')
  await expect(editor.getByLabel('Wat is jullie oordeel?').locator('option:checked')).toHaveText('Niet van toepassing')
  await editor.getByLabel('Waarom geldt deze eis niet voor jullie?').fill('Wij doen zelf geen nazorg.')
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor.getByText('Je antwoord is opgeslagen.')).toBeVisible()

  const lead = await as('lead', plain)
  await lead.goto('/requirements/aft-result')
  await expect(lead.getByText('De reden: Wij doen zelf geen nazorg.')).toBeVisible()
  await lead.getByRole('button', { name: 'Ik stem ermee in' }).click()
  await expect(lead.getByText('Je hebt ingestemd. De eis telt niet meer mee.')).toBeVisible()
})

test('without JavaScript proof is uploaded, refused when it lies, accepted by a colleague and counted', async ({
  as,
}) => {
  const requirement = '/requirements/pub-information'
  const [editor, lead] = [await as('editor', plain), await as('lead', plain)]
  const before = await standingFor(editor)
  await editor.goto(requirement)
  await editor.getByRole('link', { name: 'Bewijs toevoegen' }).click()
  const upload = async (file: typeof programNamedPdf) => {
    await editor.getByLabel('Welke bestanden wil je toevoegen?').setInputFiles(file)
    await editor.getByLabel('Over welke dag gaat dit?').fill(daysAgo(3))
    await editor.getByLabel('Op welke bladzijden staat het?').fill('1')
    await editor.getByRole('button', { name: 'Voeg toe' }).click()
  }
  await upload(programNamedPdf)
  await expect(editor.getByRole('heading', { name: 'Dit bestand is niet toegevoegd' })).toBeVisible()
  await expect(editor.getByText('Dit is een programma of een deel ervan.')).toBeVisible()
  await editor.getByRole('link', { name: 'Nog meer toevoegen' }).click()
  await upload(pdfOf('webpagina.pdf', 1))
  await expect(editor.getByRole('heading', { name: 'Er is 1 bestand toegevoegd' })).toBeVisible()
  await editor.getByRole('link', { name: 'Terug naar de eis' }).click()
  const added = editor
    .getByRole('listitem')
    .filter({ has: editor.getByRole('link', { name: 'webpagina', exact: true }) })
  await expect(added).toContainText('Wacht op beoordeling')
  await expect(added.getByRole('button', { name: 'Accepteer' })).toHaveCount(0)

  await lead.goto(requirement)
  await lead.getByRole('button', { name: 'Accepteer' }).click()
  await expect(lead.getByText('Je hebt dit bewijs geaccepteerd.')).toBeVisible()
  await expect(lead.getByText('Er is aan voldaan en dat is aangetoond.')).toBeVisible()
  const { ready, of } = before.otherPart.must
  await lead.getByRole('link', { name: 'Overzicht' }).click()
  await expect(lead.getByText(`Voor erkenning zijn ${ready + 1} van de ${of} eisen klaar.`)).toBeVisible()
})

test('without JavaScript the summary is downloaded, the language switched and the session ended', async ({ as }) => {
  const reader = await as('reviewer', plain)
  await reader.getByRole('link', { name: 'Samenvatting', exact: true }).click()
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('link', { name: 'PDF in het Nederlands' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)

  await reader.getByRole('button', { name: 'English' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: /^How far along is / })).toBeVisible()
  await expect(reader).toHaveURL(/\/summary$/)
  await reader.getByRole('button', { name: 'Nederlands' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: /^Hoe ver is / })).toBeVisible()

  await signOut(reader, 'Samira Benali')
  await reader.goto('/summary')
  await expect(reader.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
})
