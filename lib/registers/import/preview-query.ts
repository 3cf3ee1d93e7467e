import { pageIn } from '../../paging'
import type { ImportCounts, RegisterImport } from './register-import'

/** The lists of a preview, in the order of the screen. */
export const previewLists = ['faulty', 'changed', 'new', 'missing', 'left'] as const
export type PreviewList = (typeof previewLists)[number]

/** What the address of an import asks to see. */
export type PreviewQuery = {
  /** Null is the first list that has anything. */
  readonly list: PreviewList | null
  /** Counted from 1. */
  readonly page: number
  /** The register changed between looking and confirming. */
  readonly meanwhile: boolean
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address; what nobody can mean is left out. */
export function parsePreviewQuery(asked: Asked): PreviewQuery {
  return {
    list: previewLists.find((list) => list === asked['list']) ?? null,
    page: pageIn(asked['page']),
    meanwhile: asked['meanwhile'] !== undefined,
  }
}

/** The address of one page of a list. */
export function previewHref(importId: string, list: PreviewList, page = 1): string {
  return `/registers/imports/${importId}?list=${list}${page > 1 ? `&page=${page}` : ''}#rows`
}

/** How long each list is, for the state the import is in; lists that make no sense then are left out. */
export function listLengths({ state, counts }: Pick<RegisterImport, 'state' | 'counts'>): readonly ListLength[] {
  if (counts === null) return []
  const shown: readonly PreviewList[] = listsOf[state]
  return shown.map((list) => ({ list, rows: rowsIn(counts, list) })).filter(({ rows }) => rows > 0)
}

export type ListLength = { readonly list: PreviewList; readonly rows: number }

const listsOf = {
  reading: [],
  ready: ['faulty', 'changed', 'new', 'missing'],
  // Of what came in no cell waits any more.
  confirmed: ['faulty'],
  undone: ['left'],
} as const satisfies Record<RegisterImport['state'], readonly PreviewList[]>

function rowsIn(counts: ImportCounts, list: PreviewList): number {
  return list === 'left' ? (counts.undone?.left ?? 0) : counts[list]
}
