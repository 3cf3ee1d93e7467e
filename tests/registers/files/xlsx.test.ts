import { readXlsx } from 'hucre/xlsx'
import { xlsxBook, xlsxSheet, type SheetColumn, type SheetRow } from '@/lib/exports/formats/xlsx'

const columns: readonly SheetColumn[] = [
  { title: 'Zaaknummer', kind: 'text', width: 14 },
  { title: 'Datum melding', kind: 'day', width: 14 },
  { title: 'Uren', kind: 'number', width: 8 },
]
const about = { title: 'Zaken', author: 'Buurtbemiddeling Noord', madeAt: new Date('2026-11-23T10:00:00Z') }
const rows: readonly SheetRow[] = [
  ['=1+1', '2026-02-28', 2.5],
  ['0012', null, 0],
]

test('a spreadsheet has real days and numbers, and text that is never a formula', async () => {
  const { sheets, properties } = await readXlsx(await bytesOf(await xlsxSheet({ name: 'Zaken', columns, rows }, about)))
  expect(sheets[0]?.rows).toEqual([
    ['Zaaknummer', 'Datum melding', 'Uren'],
    ['=1+1', new Date('2026-02-28T00:00:00Z'), 2.5],
    ['0012', null, 0],
  ])
  expect(properties).toMatchObject({ title: 'Zaken', creator: 'Buurtbemiddeling Noord' })
  expect(sheets[0]).toMatchObject({ name: 'Zaken', freezePane: { rows: 1 }, autoFilter: { range: 'A1:C3' } })
})

test('a spreadsheet prints on A4 in its breadth, with its heads on every page', async () => {
  const plain = await readXlsx(await bytesOf(await xlsxSheet({ name: 'Zaken', columns, rows }, about)))
  const paper = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  expect(plain.sheets[0]?.pageSetup).toMatchObject({ ...paper, printTitlesRow: '$1:$1' })
  const marked = await readXlsx(
    await bytesOf(await xlsxSheet({ name: 'Zaken', above: 'Fictief', columns, rows }, about)),
  )
  expect(marked.sheets[0]?.pageSetup).toMatchObject({ ...paper, printTitlesRow: '$1:$2' })
})

test.each([2, 6001])('a line stands above the heads of a spreadsheet of %i rows', async (count) => {
  const many = Array.from({ length: count }, (): SheetRow => ['1', '2026-02-28', 1])
  const sheet = { name: 'Zaken', above: 'Fictief', columns, rows: many }
  const { sheets } = await readXlsx(await bytesOf(await xlsxSheet(sheet, about)))
  expect(sheets[0]?.rows.slice(0, 2).map(([first]) => first)).toEqual(['Fictief', 'Zaaknummer'])
  expect(sheets[0]?.rows).toHaveLength(count + 2)
  expect(sheets[0]?.freezePane).toEqual({ rows: 2 })
})

test('a spreadsheet with more rows than are kept at once holds them all', async () => {
  const many = Array.from({ length: 6001 }, (_, at): SheetRow => [`2026-${at}`, '2026-02-28', at])
  const { sheets } = await readXlsx(await bytesOf(await xlsxSheet({ name: 'Zaken', columns, rows: many }, about)))
  expect(sheets[0]?.rows).toHaveLength(6002)
  expect(sheets[0]?.rows.at(-1)).toEqual(['2026-6000', new Date('2026-02-28T00:00:00Z'), 6000])
  expect(sheets[0]?.rows[0]).toEqual(['Zaaknummer', 'Datum melding', 'Uren'])
})

test('a column offers the terms that stand on another sheet', async () => {
  const values = {
    name: 'Waarden',
    columns: [{ title: 'Aanmelder', kind: 'text', width: 20 }],
    rows: [['politie']],
  } as const
  const offering = { name: 'Zaken', columns: [{ ...columns[0]!, choices: 'Waarden!$A$2:$A$2' }], rows: [['1']] }
  const { sheets } = await readXlsx(await bytesOf(await xlsxBook([offering, values], about)))
  expect(sheets[0]?.dataValidations).toMatchObject([{ type: 'list', formula1: 'Waarden!$A$2:$A$2', range: 'A2:A2000' }])
})

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
