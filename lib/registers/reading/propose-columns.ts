import type { Column } from '../column'
import type { RegisterDefinition } from '../register'
import { isHarmless, keepsAsUnknown } from './harmless'
import type { Dictionary } from './dictionary'
import { isEmptyMark } from './blank'
import { exactMatch, matchesOf } from './match-heading'
import { mayBeHouseNumber, personalByHeading, personalInCell } from './personal'
import type { PersonalReason, ProposedColumn, RememberedHeading } from './proposal'
import { readValue } from './read-value'
import type { SheetRow } from './sheet-row'
import { keyOf } from './fold'

type Seen = { readonly samples: readonly SheetRow[]; readonly dictionary: Dictionary }
type FileColumn = {
  readonly index: number
  readonly heading: string
  readonly remembered: RememberedHeading | undefined
  readonly personal: PersonalReason | null
  readonly matches: readonly { readonly column: Column; readonly score: number }[]
}

/** What somebody said earlier counts for more than any name. */
const saidBefore = 1000
/** A column without a name that fits gives way to every one that has one. */
const fromWords = 10

/**
 * Where each column of a file goes. `samples` are rows below the headings (fifty will do): they tell what a doubtful
 * heading means, and whether a column holds personal data. Two columns never go to the same place; a column without
 * heading and without anything in the samples is left out.
 */
export function proposeColumns(
  headings: readonly string[],
  register: RegisterDefinition,
  remembered: readonly RememberedHeading[],
  seen?: Seen,
): readonly ProposedColumn[] {
  const width = Math.max(headings.length, ...(seen?.samples ?? []).map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) =>
    fileColumn(index, headings[index]?.trim() ?? '', register, remembered, seen),
  )
  const goes = assigned(columns)
  return columns
    .filter(({ index, heading }) => heading !== '' || seen === undefined || cellsOf(index, seen).length > 0)
    .map((column) => proposal(column, goes.get(column.index)))
}

function fileColumn(
  index: number,
  heading: string,
  register: RegisterDefinition,
  all: readonly RememberedHeading[],
  seen: Seen | undefined,
): FileColumn {
  const key = keyOf(heading)
  const cells = seen === undefined ? [] : cellsOf(index, seen)
  const named = matchesOf(heading, register)
  const isNamed = named.some(({ score }) => score >= exactMatch)
  const personal = isNamed ? null : personalOf(heading, cells, seen?.dictionary)
  const remembered = key === '' || personal !== null ? undefined : all.find((one) => one.heading === key)
  const said = register.columns.find(({ name }) => name === remembered?.column)
  const likely = named.filter(({ column, score }) => score >= exactMatch || fits(column, cells, seen?.dictionary))
  const spoken = likely.length > 0 || seen === undefined ? likely : byWords(cells, register, seen.dictionary)
  const matches = said !== undefined ? [{ column: said, score: saidBefore }] : spoken
  return { index, heading, remembered, personal, matches: personal === null ? matches : [] }
}

/** Gives each column of the register to the file column that fits best. */
function assigned(columns: readonly FileColumn[]): ReadonlyMap<number, { column: Column; score: number }> {
  const offers = columns
    .filter(({ remembered }) => remembered?.column !== null)
    .flatMap(({ index, matches }) => matches.map((match) => ({ index, ...match })))
    .sort((one, other) => other.score - one.score || one.index - other.index)
  const goes = new Map<number, { column: Column; score: number }>()
  const taken = new Set<string>()
  for (const { index, column, score } of offers) {
    if (goes.has(index) || taken.has(column.name)) continue
    goes.set(index, { column, score })
    taken.add(column.name)
  }
  return goes
}

function proposal(
  { index, heading, remembered, personal }: FileColumn,
  goes: { column: Column; score: number } | undefined,
): ProposedColumn {
  if (personal !== null) return { index, heading, column: null, why: 'personal', personal }
  if (remembered?.column === null) return { index, heading, column: null, why: 'left-out' }
  if (goes === undefined) return { index, heading, column: null, why: 'unknown' }
  return { index, heading, column: goes.column.name, why: goes.score === saidBefore ? 'remembered' : 'matched' }
}

/** Whether what stands in a column could be of a person; by its heading, unless its cells plainly say otherwise. */
function personalOf(
  heading: string,
  cells: readonly string[],
  dictionary: Dictionary | undefined,
): PersonalReason | null {
  const inCells = cells.map((cell) => personalInCell(cell, heading)).find((reason) => reason !== null)
  if (inCells !== undefined) return inCells
  const said = personalByHeading(heading)
  const mayBeOtherwise = said === 'name' || said === 'free-text' || said === 'phone' || said === 'email'
  const isOtherwise =
    mayBeOtherwise &&
    dictionary !== undefined &&
    cells.length > 0 &&
    cells.every((cell) => isHarmless(cell, dictionary))
  return isOtherwise ? null : said
}

/** A heading that says nothing, above words that say all: every cell is a term of one vocabulary, and they differ. */
function byWords(
  cells: readonly string[],
  { columns }: RegisterDefinition,
  dictionary: Dictionary,
): FileColumn['matches'] {
  return columns.flatMap((column) => {
    if (column.kind !== 'choice') return []
    const terms = cells.map((cell) => dictionary.find(column.vocabulary, cell)?.id)
    return new Set(terms).size > 1 && !terms.includes(undefined) ? [{ column, score: fromWords }] : []
  })
}

/** Whether most cells can be read as values of a column that the heading only hints at. */
function fits(column: Column, cells: readonly string[], dictionary: Dictionary | undefined): boolean {
  if (dictionary === undefined || cells.length === 0) return true
  const read = cells.filter((cell) => readValue(column, cell, dictionary).ok).length
  return read >= cells.length * 0.6
}

function cellsOf(index: number, { samples }: Seen): readonly string[] {
  return samples.map(({ cells }) => cells[index] ?? '').filter((cell) => !isEmptyMark(cell))
}

/**
 * Whether a cell may wait until somebody confirms. Of a column that nobody recognised only what can be nothing else
 * than a day, a small number, yes or no, or a word we know; of one with personal data nothing.
 */
export function keepsCell(column: ProposedColumn, text: string, dictionary: Dictionary): boolean {
  if (column.column !== null) return true
  if (column.why !== 'unknown') return false
  return mayBeHouseNumber(column.heading) ? isHarmless(text, dictionary) : keepsAsUnknown(text, dictionary)
}
