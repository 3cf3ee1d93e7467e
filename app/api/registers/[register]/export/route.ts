import { download, streamOf } from '../../../../_exports/download'
import { memberRoute, problemResponse, type RouteDesk } from '../../../../_gate/routes'
import { FormatShape } from '../format'
import { exportName } from '@/lib/exports/export-name'
import { xlsxSheet, type SheetRow } from '@/lib/exports/formats/xlsx'
import { translator } from '@/lib/i18n/translate'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { cellsFor } from '@/lib/registers/files/file-cells'
import { fileColumns } from '@/lib/registers/files/file-columns'
import type { RowBatch, RowPlace } from '@/lib/registers/files/row-place'
import type { RegisterDefinition } from '@/lib/registers/register'
import { registerNamed } from '@/lib/registers/registers'

/** How many rows are read at a time, each time in a transaction of its own: a slow reader holds nothing up. */
const batch = 1000

/** A whole register as a spreadsheet or CSV, oldest row first, however long it is. The import reads it back. */
export const GET = memberRoute<{ register: string }>('registers:read', async (desk, request, params) => {
  const register = registerNamed(params.register)
  if (register === undefined) return problemResponse('not-found', 404)
  const { language, member, today } = desk
  const format = FormatShape.parse(new URL(request.url).searchParams.get('format'))
  const columns = fileColumns(register, language)
  const name = exportName(
    translator(language)(`register-files.file.${register.name}`),
    member.organisationName,
    today,
    format,
  )
  const rows = rowsOf(desk, register)
  if (format === 'csv') {
    const lines = async function* () {
      yield csvHeadings(columns)
      for await (const row of rows) yield csvRow(columns, row, language)
    }
    return download(name, format, language, streamOf(lines()))
  }
  const title = register.title[language]
  const about = { title, author: member.organisationName, madeAt: new Date() }
  return download(name, format, language, await xlsxSheet({ name: title, columns, rows }, about))
})

async function* rowsOf({ read, language }: RouteDesk, register: RegisterDefinition): AsyncGenerator<SheetRow> {
  const cells = cellsFor(register, language, await read((store) => store.registers.vocabularies()))
  let place: RowPlace | null = null
  do {
    const { rows, next }: RowBatch = await read((store) => store.registerFiles.batch(register, place, batch))
    for (const row of rows) yield cells(row)
    place = next
  } while (place !== null)
}
