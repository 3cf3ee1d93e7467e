import { sql } from 'kysely'
import { z } from 'zod'
import { FaultShape } from '@/lib/registers/import/waiting-fault'
import type { WaitingRow } from '@/lib/registers/import/waiting-row'
import type { Fault } from '@/lib/registers/reading/fault'
import type { Tx } from '../../store/transaction'

/** Adds rows of a file to those that wait: one statement, however many. */
export async function addWaiting(
  tx: Tx,
  organisationId: string,
  importId: string,
  rows: readonly WaitingRow[],
): Promise<void> {
  await sql`
    insert into register_import_row (organisation_id, import_id, line, cells, "values", faults, state)
    select ${organisationId}::uuid, ${importId}::uuid, line, cells, "values", faults,
      case when faults is null then 'new' else 'faulty' end
    from json_to_recordset(${asJson(rows)}::json) as row (line integer, cells text[], "values" text[], faults jsonb)
  `.execute(tx)
}

/** Says anew what rows that wait hold, after a column or a word was given another meaning; `compareRows` must follow. */
export async function changeWaiting(tx: Tx, importId: string, rows: readonly Omit<WaitingRow, 'cells'>[]) {
  await sql`
    update register_import_row set "values" = row."values", faults = row.faults
    from json_to_recordset(${asJson(rows)}::json) as row (line integer, "values" text[], faults jsonb)
    where register_import_row.import_id = ${importId} and register_import_row.line = row.line
  `.execute(tx)
}

function asJson(rows: readonly { readonly faults: readonly object[] }[]): string {
  return JSON.stringify(rows.map((row) => (row.faults.length === 0 ? { ...row, faults: null } : row)))
}

/** A row that waits, as it is read once more. */
export type CellsAgain = {
  readonly line: number
  readonly cells: readonly (string | null)[]
  readonly faults: readonly Fault[]
}

/** The cells that wait, row by row behind a line of the file, at most `most` of them. */
export async function waitingCells(
  tx: Tx,
  importId: string,
  { behind, most, only }: { readonly behind: number; readonly most: number; readonly only: 'all' | 'faulty' },
): Promise<readonly CellsAgain[]> {
  const rows = await tx
    .selectFrom('register_import_row')
    .select(['line', 'cells', 'faults'])
    .where('import_id', '=', importId)
    .where('line', '>', behind)
    .where('cells', 'is not', null)
    .$if(only === 'faulty', (waiting) => waiting.where('faults', 'is not', null))
    .orderBy('line')
    .limit(most)
    .execute()
  return rows.map(({ line, cells, faults }) => ({
    line,
    cells: cells ?? [],
    faults: z.array(FaultShape).parse(faults ?? []),
  }))
}
