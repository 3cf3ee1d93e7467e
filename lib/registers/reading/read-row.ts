import type { Column, Value, Values } from '../column'
import { checkWhole, type RowFault } from '../check-row'
import { columnOf } from '../registers'
import type { RegisterDefinition } from '../register'
import { startOf } from './clean-cell'
import type { Dictionary } from './dictionary'
import type { Fault, FaultReason } from './fault'
import { personalTextIn } from './personal-text'
import { readValue, type ReadValue } from './read-value'
import { specialRow } from './special-row'

/** Which column of a file goes where; what `proposeColumns` gives will do. */
type Mapping = readonly { readonly index: number; readonly heading: string; readonly column: string | null }[]

/** A row of a file as a row of the register. With faults, the values of the faulty cells are null. */
export type ReadRow = { readonly values: Values; readonly faults: readonly Fault[] }

/** Where a column of the register stands in the file; at -1 when the file does not have it. */
type Place = { readonly column: Column; readonly index: number; readonly heading: string }

/**
 * Reads rows one after the other; make it once for a file, because it prepares what every row needs. A row that adds
 * up others, repeats the headings or is the example of our template has one fault that says so.
 */
export function rowReader(
  register: RegisterDefinition,
  mapping: Mapping,
  dictionary: Dictionary,
): (cells: readonly string[]) => ReadRow {
  const places = placesOf(register, mapping)
  const readers = places.map((place) => cellReader(place, register, dictionary))
  const empty = Object.fromEntries(register.columns.map((column) => [column.name, emptyOf(column)]))
  return (cells) => {
    const values: Record<string, Value> = { ...empty }
    const faults: Fault[] = []
    places.forEach((place, at) => {
      const written = cells[place.index] ?? ''
      if (written === '') return
      const read = readers[at]?.(written)
      if (read === undefined) return
      if (read.ok) values[place.column.name] = read.value
      else faults.push(faultOf(place, written, read))
    })
    const faulty = new Set(faults.map(({ column }) => column))
    for (const fault of checkWhole(register, values)) {
      if (!faulty.has(fault.column)) faults.push(rowFault(fault, register, places, values, cells))
    }
    for (const { column, reason } of faults) {
      const definition = columnOf(register, column)
      if (reason !== 'required') values[column] = emptyOf(definition)
    }
    const special = specialRow(places, cells, faults.length > 0)
    if (special === null) return { values, faults }
    return { values: empty, faults: [faultOf(special.place, cells[special.place.index] ?? '', special)] }
  }
}

/** Where each column of the register stands in the file, in the order of the register. */
function placesOf({ columns }: RegisterDefinition, mapping: Mapping): readonly Place[] {
  return columns.map((column) => {
    const { index = -1, heading = '' } = mapping.find((one) => one.column === column.name) ?? {}
    return { column, index, heading }
  })
}

/** Most cells say what another cell said before, days above all; text seldom does. */
const mostRemembered = 10_000

function cellReader(
  { column, heading }: Place,
  register: RegisterDefinition,
  dictionary: Dictionary,
): (written: string) => ReadValue {
  if (column.kind === 'text') {
    const isPersonal = personalTextIn(register, column)
    return (written) =>
      isPersonal(written, heading) ? { ok: false, reason: 'personal' } : readValue(column, written, dictionary)
  }
  const remembered = new Map<string, ReadValue>()
  return (written) => {
    const before = remembered.get(written)
    if (before !== undefined) return before
    if (remembered.size >= mostRemembered) remembered.clear()
    const read = readValue(column, written, dictionary)
    remembered.set(written, read)
    return read
  }
}

type Said = Pick<Fault, 'reason'> & Partial<Pick<Fault, 'nearest' | 'most' | 'other' | 'line'>>

function faultOf({ column, index, heading }: Place, written: string, said: Said): Fault {
  const { reason, nearest, most, other, line } = said
  return {
    column: column.name,
    index,
    heading,
    title: column.title,
    value: startOf(written, 200),
    reason,
    ...(reason === 'unknown-word' && column.kind === 'choice' ? { vocabulary: column.vocabulary } : {}),
    ...(nearest === undefined ? {} : { nearest }),
    ...(most === undefined ? {} : { most }),
    ...(other === undefined ? {} : { other }),
    ...(line === undefined ? {} : { line }),
  }
}

function rowFault(
  fault: RowFault,
  register: RegisterDefinition,
  places: readonly Place[],
  values: Values,
  cells: readonly string[],
): Fault {
  const column = columnOf(register, fault.column)
  const place = places.find((one) => one.column.name === fault.column) ?? { column, index: -1, heading: '' }
  const reason: FaultReason = fault.reason
  const other = fault.reason === 'before' ? columnOf(register, fault.other) : undefined
  return faultOf(place, cells[place.index] ?? '', {
    reason,
    ...(other === undefined
      ? {}
      : { other: { column: other.name, title: other.title, day: String(values[other.name]) } }),
  })
}

function emptyOf({ kind }: Column): Value {
  return kind === 'codes' ? [] : null
}
