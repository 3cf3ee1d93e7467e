import type { Page } from '@playwright/test'
import { expectAccessible, still } from './support/accessible'
import { expect } from './support/expect'
import { test } from './support/journey'

const row = 'Duidelijke afspraken over verwijzen'
const requirement = { path: '/requirements/pub-network', name: 'Voorlichting aan verwijzers' }

async function openList(page: Page): Promise<void> {
  await page.goto('/requirements')
  await expect(page.getByText('Wat je kiest, wordt meteen opgeslagen.')).toBeVisible()
}

const select = (page: Page, column: 'Werk' | 'Oordeel', title: string) =>
  page.getByRole('combobox', { name: `${column} ${title}`, exact: true })
const chosenIn = (page: Page, column: 'Werk' | 'Oordeel', title: string) =>
  select(page, column, title).locator('option:checked')

test('what a colleague ticks shows in an open list without a reload, and can be put back by who ticked', async ({
  as,
}) => {
  const [lead, editor] = [await as('lead'), await as('editor')]
  await Promise.all([openList(lead), openList(editor)])
  const before = (await chosenIn(lead, 'Werk', row).textContent()) ?? ''
  const after = before === 'Afgerond' ? 'Mee bezig' : 'Afgerond'
  await select(lead, 'Werk', row).selectOption(after)
  await expect(chosenIn(editor, 'Werk', row)).toHaveText(after)
  await expect(editor.getByRole('cell', { name: 'Marieke wijzigde dit zojuist' })).toBeVisible()

  await lead.getByRole('button', { name: 'Zet terug' }).click()
  await expect(chosenIn(lead, 'Werk', row)).toHaveText(before)
  await expect(select(lead, 'Oordeel', row)).toBeFocused()
  await expect(chosenIn(editor, 'Werk', row)).toHaveText(before)
})

test('a row that somebody is in changes under nobody’s hands, and shows both', async ({ as }) => {
  const [lead, editor] = [await as('lead'), await as('editor', still)]
  await Promise.all([openList(lead), openList(editor)])
  const before = (await chosenIn(editor, 'Werk', row).textContent()) ?? ''
  await select(editor, 'Oordeel', row).focus()
  await select(lead, 'Werk', row).selectOption(before === 'Afgerond' ? 'Mee bezig' : 'Afgerond')
  await expect(editor.getByText(/^Marieke Zonneveld koos net: ‘/)).toBeVisible()
  await expect(chosenIn(editor, 'Werk', row)).toHaveText(before)
  await expect(select(editor, 'Oordeel', row)).toBeFocused()
  await expectAccessible(editor, 'requirements, a colleague chose')
  await editor.getByRole('button', { name: 'Neem over' }).click()
  await expect(chosenIn(editor, 'Werk', row)).not.toHaveText(before)
})

test('a page on which nothing was typed follows a colleague; typed text stays and is shown beside theirs', async ({
  as,
}) => {
  const [lead, editor] = [await as('lead'), await as('editor', still)]
  const why = (page: Page) => page.getByLabel('Waarom vinden jullie dat?')
  await Promise.all([lead.goto(requirement.path), editor.goto(requirement.path)])
  await expect(editor.getByRole('heading', { level: 1, name: requirement.name })).toBeVisible()

  await why(lead).fill('De lijst van verwijzers klopt weer.')
  await lead.getByRole('button', { name: 'Opslaan' }).click()
  await expect(lead.getByText('Je antwoord is opgeslagen.')).toBeVisible()
  await expect(why(editor)).toHaveValue('De lijst van verwijzers klopt weer.')
  await expect(editor.getByText('Marieke Zonneveld wijzigde deze eis zojuist.')).toBeVisible()

  await why(editor).fill('Ik heb iedereen gebeld.')
  await why(lead).fill('De lijst is gecontroleerd.')
  await lead.getByRole('button', { name: 'Opslaan' }).click()
  await editor.getByRole('button', { name: 'Toon' }).click()
  await expect(editor.getByRole('heading', { name: 'Kies welke versie blijft' })).toBeVisible()
  await expect(editor.getByText('Marieke Zonneveld wijzigde deze eis zojuist.')).toHaveCount(0)
  await expect(editor.getByRole('cell', { name: 'De lijst is gecontroleerd.' })).toBeVisible()
  await expect(why(editor)).toHaveValue('Ik heb iedereen gebeld.')
  await expectAccessible(editor, 'requirement, both versions')
  await editor.getByRole('button', { name: 'Sla mijn versie op' }).click()
  await expect(why(lead)).toHaveValue('Ik heb iedereen gebeld.')
})
