import type { Language } from '@/lib/i18n/languages'
import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import { columnOf } from '../registers'
import type { Vocabularies } from '../vocabulary'
import { listColumns } from './list-columns'
import { shownCell } from './shown-cell'

/** By what people know a row: its first cell in the list, and where that is not unique its day and kind as well. */
export type RowTitle = {
  readonly name: string
  /** What tells it from others with the same name; empty where there are none. */
  readonly more: string
}

const longest = 90

/** The name of a row on screens. */
export function rowTitle(
  language: Language,
  vocabularies: Vocabularies,
  register: RegisterDefinition,
  values: Values,
): RowTitle {
  const [first] = listColumns(register)
  const cell = (name: string) => shownCell(language, vocabularies, columnOf(register, name), values[name] ?? null)
  const name = first === undefined ? '' : cell(first.name)
  const others = register.key.unique
    ? []
    : register.key.columns.filter((column) => !['text', first?.name].includes(column))
  return {
    name: name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name,
    more: others.map(cell).filter(Boolean).join(', '),
  }
}

/** The same as one text. */
export function fullTitle({ name, more }: RowTitle): string {
  return more === '' ? name : `${name}, ${more}`
}
