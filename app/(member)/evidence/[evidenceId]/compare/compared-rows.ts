import type { Day } from '@/lib/day'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { comparedFields, type ComparedField, type Comparison, type FileChange } from '@/lib/evidence/compare'
import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'
import { formatShortDay, formatSize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** One thing of two versions, in words. */
export type ComparedRow = {
  readonly key: string
  readonly label: string
  readonly before: string
  readonly after: string
  /** Null for what is always another and says nothing of it. */
  readonly mark: FileChange['change'] | null
}

/** The days and the uploader; what neither version has is left out. */
export function fieldRows(
  language: Language,
  before: EvidenceVersion,
  after: EvidenceVersion,
  { differs }: Comparison,
): readonly ComparedRow[] {
  const t = translator(language)
  return comparedFields
    .filter((field) => before[field] !== null || after[field] !== null)
    .map((field) => ({
      key: field,
      label: t(`evidence.compare.${field}`),
      before: inWords(language, field, before),
      after: inWords(language, field, after),
      mark: differs[field] ? 'changed' : 'same',
    }))
}

/** Each file with its type, its size and the beginning of its SHA-256, beside what became of it. */
export function fileRows(language: Language, { files }: Comparison): readonly ComparedRow[] {
  const t = translator(language)
  return files.map(({ change, before, after }, place) => ({
    key: `file ${place + 1}`,
    label: t('evidence.compare.file', { number: place + 1 }),
    before: fileText(language, before),
    after: fileText(language, after),
    mark: change,
  }))
}

function inWords(language: Language, field: ComparedField, version: EvidenceVersion): string {
  if (field === 'uploadedByName') return version.uploadedByName
  const day: Day | null = version[field]
  return day === null ? translator(language)('evidence.compare.none') : formatShortDay(day, language)
}

const shortHash = 8

function fileText(language: Language, file: EvidenceFile | null): string {
  if (file === null) return translator(language)('evidence.compare.none')
  const { fileName, type, size, sha256 } = file
  const facts = [acceptedFile(type).label, formatSize(size, language), sha256.slice(0, shortHash)].join(', ')
  return `${fileName} (${facts})`
}
