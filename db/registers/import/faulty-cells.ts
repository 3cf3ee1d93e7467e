import { sql } from 'kysely'
import { z } from 'zod'
import { previewSize, type FaultyCell, type PreviewPage, type UnknownWord } from '@/lib/registers/import/shown-rows'
import { FaultShape } from '@/lib/registers/import/waiting-fault'
import { waitingHours } from '@/lib/registers/import/register-import'
import type { Fault } from '@/lib/registers/reading/fault'
import type { Tx } from '../../store/transaction'

/** Words that can be explained at once; more of them is a column that goes to the wrong place. */
const mostWords = 40

/** One page of the faulty cells of a file, row by row. */
export async function faultyCells(tx: Tx, importId: string, page: number): Promise<PreviewPage<FaultyCell>> {
  const { rows } = await sql<{ line: number; fault: unknown; total: number }>`
    select line, fault, count(*) over ()::int as total
    from register_import_row,
      jsonb_array_elements(coalesce(faults, '[]') || coalesce(compared_faults, '[]')) with ordinality as one (fault, place)
    where import_id = ${importId} and state = 'faulty' and ${isKept(importId)}
    order by line, place limit ${previewSize} offset ${(page - 1) * previewSize}
  `.execute(tx)
  const cells = rows.map(({ line, fault }) => ({ line, fault: FaultShape.parse(fault) }))
  return { rows: cells, total: rows[0]?.total ?? 0 }
}

type Texts = readonly (string | null)[] | null

/** A faulty row as it waits, with everything that is wrong with it. */
export type FaultyRow = {
  readonly line: number
  readonly cells: readonly (string | null)[]
  readonly values: readonly (string | null)[]
  readonly faults: readonly Fault[]
}

/** The faulty rows behind a line of the file, at most `most` of them. */
export async function faultyRows(
  tx: Tx,
  importId: string,
  behind: number,
  most: number,
): Promise<readonly FaultyRow[]> {
  const { rows } = await sql<{ line: number; cells: Texts; values: Texts; faults: unknown }>`
    select line, cells, "values", coalesce(faults, '[]') || coalesce(compared_faults, '[]') as faults
    from register_import_row
    where import_id = ${importId} and state = 'faulty' and line > ${behind} and cells is not null
      and ${isKept(importId)}
    order by line limit ${most}
  `.execute(tx)
  return rows.map(({ line, cells, values, faults }) => ({
    line,
    cells: cells ?? [],
    values: values ?? [],
    faults: z.array(FaultShape).parse(faults),
  }))
}

/** The words that were not understood, the most frequent first. */
export async function unknownWords(tx: Tx, importId: string): Promise<readonly UnknownWord[]> {
  const { rows } = await sql<UnknownWord>`
    select fault ->> 'vocabulary' as vocabulary, min(fault ->> 'heading') as heading, min(fault ->> 'value') as word,
      count(*)::int as cells, (array_agg(fault -> 'nearest'))[1] as nearest
    from register_import_row, jsonb_array_elements(faults) as fault
    where import_id = ${importId} and state = 'faulty' and fault ->> 'reason' = 'unknown-word'
    group by fault ->> 'vocabulary', lower(fault ->> 'value')
    order by cells desc, word limit ${mostWords}
  `.execute(tx)
  return rows
}

/** Faulty rows are there for a day, also before the night takes them away. */
function isKept(importId: string) {
  return sql`exists (select from register_import where id = ${importId}
    and started_at > now() - make_interval(hours => ${waitingHours}))`
}
