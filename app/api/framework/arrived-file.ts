import { readArrivedSheets } from '../../_gate/framework-files'
import { discardSheet, takeSheet, type ArrivalRefusal, type ArrivedSheet } from '../../_gate/import-files'
import { readMultipart } from '../evidence/multipart'
import type { FileSheet } from '@/lib/framework/read-edition'
import { notIn, type NotIn } from '@/lib/registers/import/import-problem'
import { ok, type Ok, type Result } from '@/lib/result'

/** What came in by a form with one spreadsheet. */
export type ArrivedFile = {
  readonly name: string
  readonly sheets: readonly FileSheet[]
  readonly fields: Readonly<Record<string, string>>
}

/** Streams the one file of a form to disk, reads its sheets, and leaves nothing on disk. */
export async function arrivedFile(request: Request): Promise<Ok<ArrivedFile> | NotIn> {
  const arrived: ArrivedSheet[] = []
  try {
    const form = await readMultipart<Result<ArrivedSheet, ArrivalRefusal>>(request, async (name, bytes) => {
      const taken = await takeSheet(name, bytes)
      if (taken.ok) arrived.push(taken.value)
      return taken
    })
    if (!form.whole) return notIn('upload-incomplete')
    const [file, ...others] = form.files
    if (file === undefined) return notIn('no-file')
    if (others.length > 0 || form.tooManyFiles) return notIn('too-many-files')
    if (!file.ok) return notIn(file.problem)
    const sheets = await readArrivedSheets(file.value)
    return sheets.ok ? ok({ name: file.value.name, sheets: sheets.value, fields: form.fields }) : sheets
  } finally {
    await Promise.all(arrived.map(discardSheet))
  }
}

/** Leads a plain form on. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
}

/** The page of a form, with what is wrong with the file. */
export function backWith(page: string, { problem, line }: NotIn): Response {
  return seeOther(`${page}?${new URLSearchParams({ problem, ...(line === null ? {} : { line: String(line) }) })}`)
}
