import type { Column } from '../column'
import type { RegisterDefinition } from '../register'
import { distance } from './distance'
import { keyOf, withoutBrackets } from './fold'
import { subjectOf } from './heading-words'

/** From this on a heading is the name of the column, and needs nothing else to speak for it. */
export const exactMatch = 95
/** Below this a heading says too little. */
const leastMatch = 40

/** Everything that a column is called, made ready to be held against a heading. */
type Called = {
  readonly column: Column
  /** Its name and titles, then what else people write. */
  readonly own: readonly string[]
  readonly others: readonly string[]
  readonly subjects: readonly ReadonlySet<string>[]
}

/** The definitions of registers are constants, and every cell that may be a heading is held against all of them. */
const prepared = new WeakMap<RegisterDefinition, readonly Called[]>()

function calledIn(register: RegisterDefinition): readonly Called[] {
  const before = prepared.get(register)
  if (before !== undefined) return before
  const called = register.columns.map((column) => {
    const [own, others] = [[column.title.nl, column.title.en, column.name], column.headings ?? []]
    const subjects = [...own, ...others].map(subjectOf)
    return { column, own: own.map(keyOf), others: others.map(keyOf), subjects }
  })
  prepared.set(register, called)
  return called
}

/** How well a heading fits each column of the register: 100 is its own name, what does not fit is left out. */
export function matchesOf(heading: string, register: RegisterDefinition): readonly { column: Column; score: number }[] {
  const keys = [keyOf(heading), keyOf(withoutBrackets(heading))].filter((key) => key !== '')
  const subject = subjectOf(heading)
  return keys.length === 0
    ? []
    : calledIn(register)
        .map((called) => ({ column: called.column, score: matchOf(keys, subject, called, register) }))
        .filter(({ score }) => score >= leastMatch)
}

function matchOf(
  keys: readonly string[],
  subject: ReadonlySet<string>,
  { column, own, others, subjects }: Called,
  register: RegisterDefinition,
): number {
  if (keys.some((key) => own.includes(key))) return 100
  if (keys.some((key) => others.includes(key))) return exactMatch
  if (isOwnDayAlone(subject, column, register)) return 55
  return Math.max(
    ...subjects.map((name) => subjectMatch(subject, name, column)),
    ...[...own, ...others].map((name) => (isSlip(name, keys[0] ?? '') ? 70 : 0)),
  )
}

/** "Datum" alone is the day that the row is about. */
function isOwnDayAlone(subject: ReadonlySet<string>, column: Column, register: RegisterDefinition): boolean {
  return column.name === register.ownDay && subject.size === 1 && subject.has('datum')
}

function isSlip(name: string, key: string): boolean {
  const most = Math.min(2, Math.floor(name.length / 6))
  // People seldom mistake the first letter, and every cell of a file is held against every name.
  return most > 0 && name[0] === key[0] && distance(name, key, most) <= most
}

const denials = ['niet', 'geen', 'not', 'zonder', 'without'].map((word) => [...subjectOf(word)][0] ?? word)
/** Words that tell the kind of a column and not what is in it. */
const generic: Readonly<Partial<Record<Column['kind'], string>>> = { day: 'datum', choice: 'sort', whole: 'antal' }

/** Words that stand in many names, and say nothing alone. */
const vague = subjectOf('datum nummer soort aantal reden')

function subjectMatch(heading: ReadonlySet<string>, name: ReadonlySet<string>, column: Column): number {
  const kind = generic[column.kind]
  const [said, meant] = [telling(heading, kind), telling(name, kind)]
  if (said.size === 0 || meant.size === 0) return 0
  // "Niet geschikt" is not "Geschikt".
  if (denials.some((word) => said.has(word) !== meant.has(word))) return 0
  const shared = [...said].filter((word) => meant.has(word)).length
  // A heading that says "datum" is of a day, one that says "aantal" of a number.
  const other = Object.values(generic).some((word) => word !== kind && word !== 'sort' && heading.has(word))
  const fits = (kind !== undefined && heading.has(kind) ? 5 : 0) - (other && !isIn(name, heading) ? 30 : 0)
  if (shared === said.size && shared === meant.size) return 80 + fits
  if (shared === meant.size) return 65 - 5 * (said.size - shared) + fits
  const isVague = [...said].every((word) => vague.has(word))
  return shared === said.size && !isVague ? 55 - 5 * (meant.size - shared) + fits : 0
}

function isIn(name: ReadonlySet<string>, heading: ReadonlySet<string>): boolean {
  return Object.values(generic).every((word) => !heading.has(word) || name.has(word))
}

function telling(words: ReadonlySet<string>, kind: string | undefined): ReadonlySet<string> {
  const left = [...words].filter((word) => word !== kind)
  return left.length === 0 ? new Set() : new Set(left)
}
