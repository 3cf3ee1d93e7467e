import type { Page } from '@playwright/test'
import { expect } from './support/expect'
import { test } from './support/journey'

/** A file as somebody keeps it: a title above the headings, a day that does not exist, a word of their own. */
function spreadsheet(name: string, ...lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }
}

async function choose(page: Page, register: string, file: ReturnType<typeof spreadsheet>): Promise<void> {
  await page.goto(`/registers/${register}/import`)
  await page.getByLabel('Bestand').setInputFiles(file)
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat verandert er?' })).toBeVisible()
}

async function confirmAndTakeBack(page: Page, rows: string): Promise<void> {
  await page.getByRole('button', { name: `Zet ${rows} in het register` }).click()
  await expect(page.getByRole('heading', { name: 'Het bestand staat in het register' })).toBeVisible()
  await page.getByRole('button', { name: 'Draai deze import terug' }).click()
  await expect(page.getByRole('heading', { name: 'De import is teruggedraaid' })).toBeVisible()
}

test('a spreadsheet goes into a register, every faulty cell named, a word explained, and out again', async ({ as }) => {
  const editor = await as('editor')
  const lines = [
    'Activiteiten 2026',
    'Datum;Soort;Voor wie',
    '03-02-2026;koffiekar;Buurt',
    '31-02-2026;publiciteit;Wijk',
  ]
  await choose(editor, 'activities', spreadsheet('activiteiten.csv', ...lines))
  await expect(editor.getByText('Deze dag bestaat niet.')).toBeVisible()
  await editor.getByLabel('‘koffiekar’ bij Soort (1 keer) betekent').selectOption({ index: 1 })
  await editor.getByRole('button', { name: 'Onthoud deze woorden' }).click()
  await confirmAndTakeBack(editor, '1 rij')
})

test('without JavaScript a spreadsheet goes into a register and out again as well', async ({ as }) => {
  const editor = await as('editor', { javaScriptEnabled: false })
  const file = spreadsheet('klachten.csv', 'Klachtnummer;Ontvangen op', 'KJ-1;03-02-2026', 'KJ-2;2026-02-04')
  await choose(editor, 'complaints', file)
  await confirmAndTakeBack(editor, '2 rijen')
})
