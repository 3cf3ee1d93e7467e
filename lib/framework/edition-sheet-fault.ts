import { z } from 'zod'
import { editionSheetNames, type EditionSheetName } from './edition-sheet'

/** What can be wrong with a file, each with a sentence. */
export const editionFaultKinds = [
  'sheet-missing',
  'column-missing',
  'required',
  'too-long',
  'choice',
  'number',
  'unknown',
  'twice',
  'too-many',
  'unsound',
] as const

/** A fault by its sheet, its row as the spreadsheet counts it, and its column; `what`: the id that it is about. */
export type EditionFault = {
  readonly sheet: EditionSheetName
  readonly line: number | null
  /** The path of the column in an item; null when it is about the row or sheet as a whole. */
  readonly column: string | null
  readonly why: (typeof editionFaultKinds)[number]
  readonly what?: string | undefined
}

/** A row of a file as the item that it stands for. */
export type ReadItem = { readonly item: Readonly<Record<string, unknown>>; readonly line: number }

type ReadSheets = {
  readonly requirements: readonly (ReadItem & { readonly expectations: readonly ReadItem[] })[]
  readonly themes: readonly ReadItem[]
  readonly sources: readonly ReadItem[]
  readonly about: readonly ReadItem[]
}

type Issue = { readonly code: string | undefined; readonly path: readonly PropertyKey[]; readonly message: string }

/** Leads what is wrong with a content back to the cell that it came from. */
export function editionFault(issue: Issue, sheets: ReadSheets): EditionFault {
  const [list, index, ...rest] = issue.path.map(String)
  const why = whyOf(issue)
  if (list === 'requirements' && rest[0] === 'expectations' && rest[1] !== undefined) {
    const line = sheets.requirements[Number(index)]?.expectations[Number(rest[1])]?.line ?? null
    return { sheet: 'expectations', line, column: rest.slice(2).join('.') || null, why }
  }
  if (list === 'requirements' || list === 'themes' || list === 'sources') {
    const line = sheets[list][Number(index)]?.line ?? null
    // A list in one cell counts as one column.
    return { sheet: list, line, column: rest.filter((part) => !/^\d+$/.test(part)).join('.') || null, why }
  }
  const said = /^the (\S+(?: \S+)?) (\S+) (is there twice|does not exist)$/.exec(issue.message)
  if (said !== null) return aboutId(said, sheets)
  const name = list === 'knownCriteria' ? String(index ?? '') : (list ?? '')
  const line = sheets.about.find(({ item }) => item['id'] === name)?.line ?? null
  return { sheet: 'about', line, column: name === '' ? null : 'nl', why, ...(name === '' ? {} : { what: name }) }
}

function aboutId([, kind = '', id = '', what = '']: RegExpExecArray, sheets: ReadSheets): EditionFault {
  const why = what === 'is there twice' ? 'twice' : 'unknown'
  const expectations = sheets.requirements.flatMap((requirement) => requirement.expectations)
  if (why === 'unknown') {
    const column = { theme: 'themeId', indicator: 'indicators' }[kind] ?? 'provenance.sources'
    const row = sheets.requirements.find(({ item }) => JSON.stringify(item).includes(JSON.stringify(id)))
    const others = sheets.themes.find(({ item }) => JSON.stringify(item).includes(JSON.stringify(id)))
    if (row !== undefined) return { sheet: 'requirements', line: row.line, column, why, what: id }
    if (others !== undefined) return { sheet: 'themes', line: others.line, column, why, what: id }
    return { sheet: 'about', line: null, column: null, why, what: id }
  }
  const sheet = ({ theme: 'themes', source: 'sources', expectation: 'expectations' } as const)[kind] ?? 'requirements'
  const rows = sheet === 'expectations' ? expectations : sheets[sheet]
  const line = rows.filter(({ item }) => item['id'] === id).at(1)?.line ?? null
  return { sheet, line, column: 'id', why, what: id }
}

function whyOf({ code, message }: Issue): EditionFault['why'] {
  if (code === 'too_small') return 'required'
  if (code === 'too_big') return message.includes('array') ? 'too-many' : 'too-long'
  if (code === 'invalid_value' || code === 'invalid_union') return 'choice'
  if (code === 'invalid_type') return 'number'
  return code === 'invalid_format' ? 'choice' : 'unsound'
}

/** An address holds so many faults; who mends these sees the next. */
const mostInAddress = 25

/** Faults as they travel in an address, for a form that works without script. */
export function packedFaults(faults: readonly EditionFault[]): string {
  return JSON.stringify(faults.slice(0, mostInAddress))
}

/** The same read back; anything else is no faults. */
export function unpackedFaults(packed: string): readonly EditionFault[] {
  try {
    return FaultsShape.parse(JSON.parse(packed))
  } catch {
    return []
  }
}

const FaultsShape = z
  .array(
    z.strictObject({
      sheet: z.enum(editionSheetNames),
      line: z.number().nullable(),
      column: z.string().nullable(),
      why: z.enum(editionFaultKinds),
      what: z.string().max(200).optional(),
    }),
  )
  .max(mostInAddress)
