import { pageIn } from '../../paging'
import type { Column } from '../column'
import type { RegisterDefinition } from '../register'

/** What a register is narrowed to and how it is ordered, as its address says. */
export type RowQuery = {
  /** Words that all stand in the texts, numbers or codes of a row. */
  readonly q: string
  /** Per column a term, `yes` or `no`, or `none` for what is empty. */
  readonly filters: Readonly<Record<string, string>>
  readonly sort: { readonly column: string; readonly down: boolean }
  /** Counted from 1. */
  readonly page: number
}

/** A filter on what is empty: unknown, or not yet. */
export const nothingThere = 'none'

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const longestSearch = 100

/** Columns by which a list can be narrowed: those with few different values. */
export function filterColumns({ columns }: RegisterDefinition): readonly Column[] {
  return columns.filter(({ kind }) => kind === 'choice' || kind === 'flag')
}

/** The order in which a register is shown unless somebody asks for another: the latest day on top, mediators by code. */
export function usualSort({ name, ownDay }: RegisterDefinition): RowQuery['sort'] {
  return name === 'mediators' ? { column: 'code', down: false } : { column: ownDay, down: true }
}

/** Reads the address; what nobody can mean is left out. Whether a term exists is left to the search: it finds nothing. */
export function parseRowQuery(register: RegisterDefinition, asked: Asked): RowQuery {
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name].replaceAll('\u0000', '').trim() : '')
  return {
    q: [...one('q')].slice(0, longestSearch).join(''),
    filters: Object.fromEntries(
      filterColumns(register).flatMap(({ name }) =>
        one(name) === '' ? [] : [[name, one(name).slice(0, 60)] as const],
      ),
    ),
    sort: sortOf(register, one('sort'), one('order')),
    page: pageIn(asked['page']),
  }
}

/** The same in an address; what is as usual stays out of it. */
export function rowQueryText(register: RegisterDefinition, { q, filters, sort, page }: RowQuery): string {
  const said = new URLSearchParams()
  if (q !== '') said.set('q', q)
  for (const [name, wanted] of Object.entries(filters)) said.set(name, wanted)
  const usual = usualSort(register)
  if (sort.column !== usual.column || sort.down !== usual.down) said.set('sort', sortText(sort))
  if (page > 1) said.set('page', String(page))
  return said.toString()
}

/** The list as a link; another page, order or filter is another query. */
export function rowListHref(register: RegisterDefinition, query: RowQuery): string {
  const said = rowQueryText(register, query)
  return `/registers/${register.name}${said === '' ? '' : `?${said}`}`
}

/** The list that somebody came from, out of the address of a row. */
export function rowListFrom(register: RegisterDefinition, text: string): RowQuery {
  return parseRowQuery(register, Object.fromEntries(new URLSearchParams(text)))
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, filters }: RowQuery): boolean {
  return q !== '' || Object.keys(filters).length > 0
}

/** A column with a minus before it runs down. */
export function sortText({ column, down }: RowQuery['sort']): string {
  return down ? `-${column}` : column
}

/** A link says `-talks`; the form says the column and the order apart. */
function sortOf(register: RegisterDefinition, text: string, order: string): RowQuery['sort'] {
  const down = text.startsWith('-') || order === 'down'
  const column = text.replace(/^-/, '')
  return register.columns.some(({ name }) => name === column) ? { column, down } : usualSort(register)
}
