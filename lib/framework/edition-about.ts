import type { EditionContent } from './edition-content'

/** One line of the sheet that tells of the edition itself. */
export type AboutRow = { readonly id: string; readonly nl: string; readonly en: string }

/** What an edition says of itself, a line for each thing. */
export function aboutRows({ version, title, notice, ccvOwn, knownCriteria }: EditionContent): readonly AboutRow[] {
  const { notes, ...known } = knownCriteria
  return [
    { id: 'version', nl: version, en: '' },
    { id: 'title', ...title },
    { id: 'notice', ...notice },
    { id: 'ccvOwn', nl: String(ccvOwn), en: '' },
    { id: 'total', nl: String(known.total), en: '' },
    { id: 'totalMark', nl: known.totalMark, en: '' },
    { id: 'namedInPublic', nl: String(known.namedInPublic), en: '' },
    { id: 'unknown', nl: String(known.unknown), en: '' },
    { id: 'namedThemeIds', nl: known.namedThemeIds.join(', '), en: '' },
    { id: 'candidateThemeIds', nl: known.candidateThemeIds.join(', '), en: '' },
    { id: 'sources', nl: known.sources.join(', '), en: '' },
    ...notes.map((note) => ({ id: 'note', ...note })),
  ]
}

/** The same read back; what is not there is left to whoever checks the content as a whole. */
export function aboutContent(rows: readonly AboutRow[]): Record<string, unknown> {
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  const textOf = (id: string) => textIn(rowOf(id))
  const value = (id: string) => rowOf(id)?.nl.trim() ?? ''
  return {
    version: value('version'),
    title: textOf('title'),
    notice: textOf('notice'),
    ccvOwn: value('ccvOwn') === 'true',
    knownCriteria: {
      total: Number(value('total')),
      totalMark: value('totalMark'),
      namedInPublic: Number(value('namedInPublic')),
      unknown: Number(value('unknown')),
      namedThemeIds: idsIn(value('namedThemeIds')),
      candidateThemeIds: idsIn(value('candidateThemeIds')),
      sources: idsIn(value('sources')),
      notes: rows.filter(({ id }) => id === 'note').map(textIn),
    },
  }
}

/** Ids in one cell, with commas or blanks between them. */
export function idsIn(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter((id) => id !== '')
}

/** Where only Dutch was written, it stands in for English. */
function textIn(row: AboutRow | undefined): { readonly nl: string; readonly en: string } {
  const [nl, en] = [row?.nl.trim() ?? '', row?.en.trim() ?? '']
  return { nl, en: en === '' ? nl : en }
}
