import { download } from '../../../../../_exports/download'
import { memberRoute, problemResponse, type RouteDesk } from '../../../../../_gate/routes'
import { exportName } from '@/lib/exports/export-name'
import { xlsxSheet, type SheetRow } from '@/lib/exports/formats/xlsx'
import { idField } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { faultsColumns, faultsRow } from '@/lib/registers/import/faults-sheet'
import type { RegisterImport } from '@/lib/registers/import/register-import'

/** How many rows are read at a time, each time in a transaction of its own. */
const batch = 500

/** The faulty rows of a file as they were, with the reasons in a column of their own: to be mended and imported again. */
export const GET = memberRoute<{ importId: string }>('registers:edit', async (desk, _, { importId }) => {
  const { language, member, today, read } = desk
  const found = idField.safeParse(importId).success
    ? await read(({ registerImports }) => registerImports.find(importId))
    : null
  if (found === null) return problemResponse('not-found', 404)
  const t = translator(language)
  const name = exportName(t('import.faultsFile'), member.organisationName, today, 'xlsx')
  const sheet = { name: t('import.faultsSheet'), columns: faultsColumns(language, found), rows: rowsOf(desk, found) }
  const about = { title: t('import.faultsSheet'), author: member.organisationName, madeAt: new Date() }
  return download(name, 'xlsx', language, await xlsxSheet(sheet, about))
})

async function* rowsOf({ read, language }: RouteDesk, shown: RegisterImport): AsyncGenerator<SheetRow> {
  const vocabularies = await read(({ registers }) => registers.vocabularies())
  for (let behind = 0; ;) {
    const rows = await read(({ registerImports }) => registerImports.faultyRows(shown.id, behind, batch))
    const last = rows.at(-1)
    if (last === undefined) return
    for (const row of rows) yield faultsRow(language, vocabularies, shown, row)
    behind = last.line
  }
}
