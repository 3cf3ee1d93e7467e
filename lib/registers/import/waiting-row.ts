import { cellText } from '../cell-text'
import type { Value, Values } from '../column'
import type { Fault } from '../reading/fault'
import type { ReadRow } from '../reading/read-row'
import type { RegisterDefinition } from '../register'

/** One row of a file as it waits. `cells` by column of the file, null where a cell may not wait; `values` by column of the register. */
export type WaitingRow = {
  readonly line: number
  readonly cells: readonly (string | null)[]
  readonly values: readonly (string | null)[]
  readonly faults: readonly Fault[]
}

/** What waits of a row that was read. That the file lacks a column is judged when it is compared with the register. */
export function waitingRow(
  register: RegisterDefinition,
  line: number,
  cells: readonly (string | null)[],
  { values, faults }: ReadRow,
): WaitingRow {
  return {
    line,
    cells,
    values: register.columns.map(({ name }) => cellText(values[name] ?? null)),
    faults: faults.filter(({ index }) => index >= 0),
  }
}

/** The other way round: what waits, as values of the register. */
export function valuesOfTexts(register: RegisterDefinition, texts: readonly (string | null)[]): Values {
  return Object.fromEntries(
    register.columns.map((column, place) => [column.name, valueOfText(column.kind, texts[place] ?? null)]),
  )
}

function valueOfText(kind: RegisterDefinition['columns'][number]['kind'], text: string | null): Value {
  if (kind === 'codes') return text === null ? [] : text.split(',')
  if (text === null) return null
  if (kind === 'whole' || kind === 'number') return Number(text)
  return kind === 'flag' ? text === 'true' : text
}
