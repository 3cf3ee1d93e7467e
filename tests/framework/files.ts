import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GET } from '@/app/api/framework/[editionId]/export/route'
import { POST as postEdition } from '@/app/api/framework/imports/route'
import { POST as postQuestions } from '@/app/api/framework/questionnaire/route'
import { readSheets } from '@/db/registers/reading/read-sheets'
import { xlsxBook } from '@/lib/exports/formats/xlsx'
import type { FileSheet } from '@/lib/framework/read-edition'
import { follow } from '@/tests/support/in-the-browser'

const site = 'http://toetsklaar.test'

/** The sheets of the spreadsheet that the lead downloads of an edition. */
export async function exported(editionId: string): Promise<readonly FileSheet[]> {
  const response = await follow(GET, { editionId })
  if (!response.ok) throw new Error(`no export: ${response.status}`)
  const path = join(await mkdtemp(join(tmpdir(), 'edition-')), 'kader.xlsx')
  await writeFile(path, Buffer.from(await response.arrayBuffer()))
  return readSheets(path, 'kader.xlsx')
}

/** Sheets as the spreadsheet that somebody saves. */
export async function book(sheets: readonly FileSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows }) => {
    const [head, ...others] = rows
    const columns = (head?.cells ?? []).map((title) => ({ title, kind: 'text' as const, width: 20 }))
    return { name, columns, rows: others.map(({ cells }) => columns.map((_, at) => cells[at] ?? '')) }
  })
  const bytes = await xlsxBook(written, { title: 'Kader', author: 'Wij', madeAt: new Date(0) })
  return Buffer.from(await new Response(bytes).arrayBuffer())
}

/** The cells of one column of a sheet, changed row by row. */
export function changed(
  sheets: readonly FileSheet[],
  name: string,
  heading: string,
  change: (cell: string, row: number) => string,
): readonly FileSheet[] {
  return sheets.map((sheet) => {
    const head = sheet.rows.findIndex(({ cells }) => cells.includes(heading))
    if (sheet.name !== name || head < 0) return sheet
    const at = sheet.rows[head]?.cells.indexOf(heading) ?? -1
    const rows = sheet.rows.map((row, index) => {
      if (index <= head) return row
      const cells = Array.from({ length: Math.max(row.cells.length, at + 1) }, (_, place) => row.cells[place] ?? '')
      return { ...row, cells: cells.with(at, change(cells[at] ?? '', index - head - 1)) }
    })
    return { ...sheet, rows }
  })
}

/** Sends a file to the form of an edition or of the questionnaire; gives where the form leads. */
export async function sendFile(
  to: 'edition' | 'questionnaire',
  bytes: Buffer,
  { name = 'kader.xlsx', ...fields }: Readonly<Record<string, string>> = {},
): Promise<URL> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const headers = { 'x-forwarded-host': 'toetsklaar.test', origin: site }
  const request = new Request(site, { method: 'POST', body: form, headers })
  const response = await (to === 'edition' ? postEdition : postQuestions)(request, { params: Promise.resolve({}) })
  return new URL(response.headers.get('location') ?? '/nowhere', site)
}
