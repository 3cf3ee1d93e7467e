import { evidenceKinds } from '@/lib/evidence/evidence'
import { languages, type Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** How the cells of a column are written: as text, or as one of the words of a list, or as several ids. */
export type CellKind = 'text' | 'number' | 'flag' | 'ids' | 'level' | 'kind' | 'part'

/** One column: where its value stands in an item of the content, and what its head says. */
export type EditionColumn = {
  readonly path: string
  readonly title: Readonly<Record<Language, string>>
  readonly kind: CellKind
  readonly width: number
}

export const editionSheetNames = ['requirements', 'expectations', 'themes', 'sources', 'about', 'indicators'] as const
export type EditionSheetName = (typeof editionSheetNames)[number]

export type EditionSheet = {
  readonly name: EditionSheetName
  readonly title: Readonly<Record<Language, string>>
  readonly columns: readonly EditionColumn[]
}

const column = (path: string, nl: string, en: string, width: number, kind: CellKind = 'text'): EditionColumn => ({
  path,
  title: { nl, en },
  kind,
  width,
})

/** A text takes two columns: one for each language. */
const text = (path: string, nl: string, en: string): readonly EditionColumn[] => [
  column(`${path}.nl`, `${nl} (Nederlands)`, `${en} (Dutch)`, 40),
  column(`${path}.en`, `${nl} (Engels)`, `${en} (English)`, 40),
]

const id = column('id', 'Id', 'Id', 20)

const provenance: readonly EditionColumn[] = [
  column('provenance.mark', 'Hoe zeker', 'How sure', 12),
  column('provenance.detailMark', 'Hoe zeker is de uitleg', 'How sure is the explanation', 12),
  column('provenance.confidence', 'Vertrouwen', 'Confidence', 8),
  column('provenance.sources', 'Bronnen', 'Sources', 20, 'ids'),
  ...text('provenance.note', 'Opmerking', 'Note'),
]

const levels = ['must', 'should', 'optional'] as const
const parts = ['recognition', 'pilot'] as const
const flags: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nl: [
    ['true', 'ja'],
    ['false', 'nee'],
  ],
  en: [
    ['true', 'yes'],
    ['false', 'no'],
  ],
}

/** The sheets of an edition as a spreadsheet, in their order. Indicators are there to be read, and are not read back. */
export const editionSheets: readonly EditionSheet[] = [
  {
    name: 'requirements',
    title: { nl: 'Eisen', en: 'Requirements' },
    columns: [
      id,
      column('question', 'Vraagnummer', 'Question number', 10),
      column('themeId', 'Thema', 'Theme', 20),
      column('part', 'Deel', 'Part', 20, 'part'),
      column('level', 'Gewicht', 'Level', 12, 'level'),
      column('gate', 'Poort', 'Gate', 12),
      column('own', 'Eigen eis', 'Own requirement', 8, 'flag'),
      column('retired', 'Vervallen', 'Retired', 8, 'flag'),
      ...text('title', 'Eis', 'Requirement'),
      ...text('description', 'Uitleg', 'Explanation'),
      ...text('help.plain', 'In gewone woorden', 'In plain words'),
      ...text('help.example', 'Voorbeeld', 'Example'),
      ...text('help.whom', 'Wie weet dit', 'Whom to ask'),
      column('indicators', 'Indicatoren', 'Indicators', 20, 'ids'),
      ...provenance,
    ],
  },
  {
    name: 'expectations',
    title: { nl: 'Verwacht bewijs', en: 'Expected proof' },
    columns: [
      id,
      column('requirementId', 'Eis', 'Requirement', 20),
      column('kind', 'Soort', 'Kind', 20, 'kind'),
      ...text('mustShow', 'Moet laten zien', 'Must show'),
      column('maxAgeMonths', 'Hoogstens zoveel maanden oud', 'At most so many months old', 12, 'number'),
      column('required', 'Verplicht', 'Required', 8, 'flag'),
    ],
  },
  {
    name: 'themes',
    title: { nl: "Thema's", en: 'Themes' },
    columns: [id, column('part', 'Deel', 'Part', 20, 'part'), ...text('title', 'Thema', 'Theme'), ...provenance],
  },
  {
    name: 'sources',
    title: { nl: 'Bronnen', en: 'Sources' },
    columns: [
      id,
      ...text('title', 'Bron', 'Source'),
      column('url', 'Adres', 'Address', 50),
      column('grade', 'Graad', 'Grade', 8),
      column('year', 'Jaar', 'Year', 8, 'number'),
    ],
  },
  {
    name: 'about',
    title: { nl: 'Over', en: 'About' },
    columns: [id, column('nl', 'Waarde', 'Value', 60), column('en', 'Waarde in het Engels', 'Value in English', 60)],
  },
  {
    name: 'indicators',
    title: { nl: 'Indicatoren', en: 'Indicators' },
    columns: [id, ...text('title', 'Indicator', 'Indicator')],
  },
]

/** The words of the cells that hold one of a few values, in a language. */
export function wordsOf(kind: CellKind, language: Language): ReadonlyMap<string, string> {
  const t = translator(language)
  if (kind === 'flag') return new Map(flags[language])
  if (kind === 'level') return new Map(levels.map((level) => [level, t(`app.level.${level}`)]))
  if (kind === 'part') return new Map(parts.map((part) => [part, t(`app.part.${part}`)]))
  if (kind === 'kind') return new Map(evidenceKinds.map((one) => [one, t(`app.kind.${one}`)]))
  return new Map()
}

/** The value that a cell means, whichever of our languages it is in; what means nothing stays as it is. */
export function valueOf(kind: CellKind, cell: string): string {
  const wanted = folded(cell)
  for (const language of languages) {
    for (const [value, word] of wordsOf(kind, language)) if (folded(word) === wanted || value === wanted) return value
  }
  return cell.trim()
}

/** Texts that differ in capitals, accents of quotation or blanks only are the same head or word. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
