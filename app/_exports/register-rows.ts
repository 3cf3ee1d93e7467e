import 'server-only'
import type { RouteDesk } from '../_gate/routes'
import type { SheetRow } from '@/lib/exports/formats/xlsx'
import { cellsFor } from '@/lib/registers/files/file-cells'
import type { RowBatch, RowPlace } from '@/lib/registers/files/row-place'
import type { RegisterDefinition } from '@/lib/registers/register'

/** How many rows are read at a time, each time in a transaction of its own: a slow reader holds nothing up. */
const batch = 1000

/** The rows of a register with the columns of this definition as cells of a file, oldest first, however many. */
export async function* registerRows(
  { read, language }: Pick<RouteDesk, 'read' | 'language'>,
  register: RegisterDefinition,
): AsyncGenerator<SheetRow> {
  const cells = cellsFor(register, language, await read((store) => store.registers.vocabularies()))
  let place: RowPlace | null = null
  do {
    const { rows, next }: RowBatch = await read((store) => store.registerFiles.batch(register, place, batch))
    for (const row of rows) yield cells(row)
    place = next
  } while (place !== null)
}
