import type { Column } from '../column'
import { isEmptyMark } from './blank'
import { keyOf } from './fold'

type Place = { readonly column: Column; readonly index: number; readonly heading: string }
type Special = { readonly place: Place; readonly reason: 'total-row' | 'heading-row' | 'example-row' }

const example = /^\s*(?:VOORBEELD|EXAMPLE)(?![\p{L}\p{N}])/u
const total =
  /^\s*(?:(?:sub|eind)?tota(?:al|len)|(?:sub|grand ?)?totals?|gemiddelde?|average|mean|som|sum|aantal|count)(?!\p{L})/iu

/**
 * Whether a row of a file is no row of the register: the example of our template, the headings once more, or one that
 * adds up the others. The last only when it cannot be read, so that nobody loses a row for one word in it.
 */
export function specialRow(places: readonly Place[], cells: readonly string[], isFaulty: boolean): Special | null {
  const filled = places.filter(({ index }) => index >= 0 && !isEmptyMark(cells[index] ?? ''))
  const shown = filled.find(({ index }) => example.test(cells[index] ?? ''))
  if (shown !== undefined) return { place: shown, reason: 'example-row' }
  if (!isFaulty) return null
  const first = [...filled].sort((one, other) => one.index - other.index)[0]
  if (first === undefined) return null
  if (total.test(cells[first.index] ?? '')) return { place: first, reason: 'total-row' }
  const repeats = filled.every(({ index, heading }) => keyOf(cells[index] ?? '') === keyOf(heading))
  return repeats && filled.length > 1 ? { place: first, reason: 'heading-row' } : null
}
