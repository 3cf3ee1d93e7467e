import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from '@/db/registers/reading/read-sheet'
import { UnreadableSheet } from '@/db/registers/reading/unreadable'
import { dictionaryOf } from '@/lib/registers/reading/dictionary'
import { findHeadings } from '@/lib/registers/reading/headings'
import { proposeColumns } from '@/lib/registers/reading/propose-columns'
import { rowReader } from '@/lib/registers/reading/read-row'
import type { SheetAbout, SheetRow } from '@/lib/registers/reading/sheet-row'
import { registerOf } from '@/lib/registers/registers'
import type { RegisterName } from '@/lib/registers/register'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

/** What the product knows of words before anybody explained one. */
export const dictionary = dictionaryOf(baseVocabularies)

/** All rows of a file, and what the file turned out to be. */
export async function rowsOf(path: string, register: RegisterName, fileName = path) {
  let about: SheetAbout | undefined
  const rows: SheetRow[] = []
  const reading = { register: registerOf(register), tell: (found: SheetAbout) => (about = found) }
  for await (const row of readSheet(path, fileName, reading)) rows.push(row)
  return { about, rows }
}

/** A file from its first row to the values of the register, as an import reads it. */
export async function readFile(path: string, register: RegisterName) {
  const { about, rows } = await rowsOf(path, register)
  const definition = registerOf(register)
  const headings = findHeadings(rows, definition)
  if (headings === undefined) throw new Error('no headings')
  const below = rows.filter(({ line }) => line > headings.line)
  const seen = { samples: below.slice(0, 50), dictionary }
  const columns = proposeColumns(headings.cells, definition, [], seen)
  const read = rowReader(definition, columns, dictionary)
  const found = below.map(({ line, cells }) => ({ line, ...read(cells) }))
  return { about, headings, columns, rows: found, faults: found.flatMap(({ faults }) => faults) }
}

/** Does something with a file of these bytes, and takes the file away. */
export async function withFile<T>(bytes: Uint8Array | string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  try {
    const path = join(folder, 'given')
    await writeFile(path, bytes)
    return await work(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Why a file cannot be read, and on which line that showed. */
export async function refusalOf(bytes: Uint8Array | string, register: RegisterName = 'cases') {
  try {
    await withFile(bytes, (path) => rowsOf(path, register))
  } catch (fault) {
    if (fault instanceof UnreadableSheet) return { problem: fault.problem, line: fault.line }
    throw fault
  }
  return null
}
