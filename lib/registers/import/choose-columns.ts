import { ok, refuse, type Result } from '@/lib/result'
import type { RememberedHeading } from '../reading/proposal'
import type { RegisterDefinition } from '../register'
import type { ImportColumn } from './import-column'
import { keyOf } from '../reading/fold'

/** What somebody chose: for a column of the file a column of the register, or `null` to leave it out. */
export type ColumnChoices = ReadonlyMap<number, string | null>

/** What choosing comes to. */
export type ChosenColumns = {
  readonly columns: readonly ImportColumn[]
  readonly remember: readonly RememberedHeading[]
  /** Whether cells are needed that were not kept, so that the file itself is needed once more. */
  readonly needsFile: boolean
}

/**
 * Gives columns of a file another place. Two columns cannot go to the same one, and a column with personal data goes
 * nowhere. Where a column goes is remembered by its heading.
 */
export function chooseColumns(
  register: RegisterDefinition,
  columns: readonly ImportColumn[],
  choices: ColumnChoices,
): Result<ChosenColumns, 'column-twice' | 'invalid-input'> {
  const known = (name: string | null) => name === null || register.columns.some((column) => column.name === name)
  if (![...choices.values()].every(known)) return refuse('invalid-input')
  const chosen = columns.map((one) => placed(one, choices))
  const places = chosen.flatMap(({ column }) => column ?? [])
  if (new Set(places).size < places.length) return refuse('column-twice')
  const changed = chosen.filter((one, place) => one.column !== columns[place]?.column)
  return ok({
    columns: chosen,
    remember: changed.flatMap(({ heading, column }) => {
      const key = keyOf(heading)
      return key === '' ? [] : [{ heading: key, column }]
    }),
    needsFile: changed.some(({ column, kept }) => column !== null && !kept),
  })
}

function placed(one: ImportColumn, choices: ColumnChoices): ImportColumn {
  const column = choices.get(one.index)
  if (column === undefined || column === one.column || one.why === 'personal') return one
  return { ...one, column, why: column === null ? 'left-out' : 'remembered' }
}
