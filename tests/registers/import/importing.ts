import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { GET as getFaults } from '@/app/api/registers/imports/[importId]/faults/route'
import { GET as getProgress } from '@/app/api/registers/imports/[importId]/progress/route'
import { POST } from '@/app/api/registers/imports/route'
import RegisterImportPage from '@/app/(member)/registers/imports/[importId]/page'
import ImportPage from '@/app/(member)/registers/[register]/import/page'
import {
  chooseColumns,
  chooseWords,
  confirmImport,
  giveUpImport,
  undoImport,
} from '@/app/(member)/registers/imports/[importId]/actions'
import { readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import type { RegisterImport } from '@/lib/registers/import/register-import'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { parseRowQuery } from '@/lib/registers/rows/list-query'
import type { RegisterRow } from '@/lib/registers/rows/row'
import { address, follow, open, submit } from '@/tests/support/in-the-browser'
import { htmlOf } from '../../requirements/pages'

const site = 'http://toetsklaar.test'

/** A file of the samples of Heemskerk, as a coordinator would have it. */
export function sample(name: string): readonly [string, Buffer] {
  return [name, readFileSync(join(__dirname, '../samples', name))]
}

/** Lines as a file with semicolons. */
export function csv(...lines: readonly string[]): readonly [string, Buffer] {
  return ['bestand.csv', Buffer.from(lines.join('\r\n'))]
}

/** What our own script hears when it sends a file. */
export type Answer = { readonly goTo?: string; readonly problem?: string; readonly sentence?: string }

/** Sends a file for a register, as our own script does or as a plain form. */
export function send(
  register: RegisterName,
  [name, bytes]: readonly [string, Buffer],
  { importId = randomUUID(), accept = 'application/json' }: { importId?: string; accept?: string } = {},
): Promise<Response> {
  const form = new FormData()
  form.append('register', register)
  form.append('importId', importId)
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const headers = { 'x-forwarded-host': 'toetsklaar.test', origin: site, accept }
  const request = new Request(`${site}/api/registers/imports`, { method: 'POST', body: form, headers })
  return POST(request, { params: Promise.resolve({}) })
}

/** Sends a file, and gives the id of the import that waits. */
export async function upload(register: RegisterName, file: readonly [string, Buffer]): Promise<string> {
  const answer: Answer = await (await send(register, file)).json()
  const id = answer.goTo?.split('/').at(-1)
  if (id === undefined) throw new Error(`not read: ${JSON.stringify(answer)}`)
  return id
}

/** The import as it stands. */
export async function importOf(member: Member, id: string): Promise<RegisterImport> {
  const found = await readAs(member, (store) => store.registerImports.find(id))
  if (found === null) throw new Error('there is no such import')
  return found
}

/** How many rows of each kind a file has. */
export async function countsOf(member: Member, id: string) {
  return (await importOf(member, id)).counts
}

/** The rows of a register, in the order of a column. */
export async function rowsOf(member: Member, register: RegisterName, sort: string): Promise<readonly RegisterRow[]> {
  const definition = registerOf(register)
  return readAs(member, async ({ registers }) => {
    const rows: RegisterRow[] = []
    for (let page = 1; ; page += 1) {
      const list = await registers.list(definition, parseRowQuery(definition, { sort, page: String(page) }))
      rows.push(...list.rows)
      if (list.rows.length === 0 || rows.length >= list.total) return rows
    }
  })
}

/** Clicks the button of the page as it was opened; `seen` is what that page showed. */
export const confirmSeen = (importId: string, seen: string) => submit(confirmImport, { importId, seen })

/** What the page of an import shows now, as its button sends it. */
export async function seenOf(importId: string): Promise<string> {
  const page = await shown(importId)
  const html = page === 'not-found' ? '' : await htmlOf(Promise.resolve(page))
  return /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
}

export const confirm = async (importId: string) => confirmSeen(importId, await seenOf(importId))
export const undo = (importId: string) => submit(undoImport, { importId })
export const giveUp = (importId: string) => submit(giveUpImport, { importId })
export const columnsTo = (importId: string, choices: Readonly<Record<string, string>>) =>
  submit(chooseColumns, { importId, ...choices })
export const wordsTo = (importId: string, choices: Readonly<Record<string, string>>) =>
  submit(chooseWords, { importId, ...choices })

/** Opens the page of an import, and the page where a file is chosen. */
export const shown = (importId: string, query: Readonly<Record<string, string>> = {}) =>
  open(RegisterImportPage, address({ importId }, query))
export const choosing = (register: string, query: Readonly<Record<string, string>> = {}) =>
  open(ImportPage, address({ register }, query))

export const faultsFile = (importId: string) => follow(getFaults, { importId })
export const progress = (importId: string) => follow(getProgress, { importId })

/** A file that brings everything it has into a register. */
export async function imported(register: RegisterName, file: readonly [string, Buffer]): Promise<string> {
  const id = await upload(register, file)
  const ending = await confirm(id)
  if (JSON.stringify(ending) !== JSON.stringify({ wentTo: `/registers/imports/${id}` })) {
    throw new Error(`not confirmed: ${JSON.stringify(ending)}`)
  }
  return id
}
