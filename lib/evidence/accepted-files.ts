/** What an accepted file is called on the form, which names it may have, and how a browser may show it. */
export type AcceptedFile = {
  readonly label: string
  /** Lower case, without the dot. The first one is the usual one. */
  readonly extensions: readonly [string, ...string[]]
  /** `inline` only for what a browser shows without running anything of it; everything else is downloaded. */
  readonly shown: 'inline' | 'attachment'
}

/**
 * Everything that is accepted as evidence, and nothing else: form, route, store and tests read it here
 * (product rules, Evidence). The keys are the types that the content must turn out to be.
 */
export const acceptedFiles = {
  'application/pdf': { label: 'PDF', extensions: ['pdf'], shown: 'inline' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: 'DOCX',
    extensions: ['docx'],
    shown: 'attachment',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: 'XLSX',
    extensions: ['xlsx'],
    shown: 'attachment',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    label: 'PPTX',
    extensions: ['pptx'],
    shown: 'attachment',
  },
  'application/vnd.oasis.opendocument.text': { label: 'ODT', extensions: ['odt'], shown: 'attachment' },
  'application/vnd.oasis.opendocument.spreadsheet': { label: 'ODS', extensions: ['ods'], shown: 'attachment' },
  'image/png': { label: 'PNG', extensions: ['png'], shown: 'inline' },
  'image/jpeg': { label: 'JPEG', extensions: ['jpg', 'jpeg'], shown: 'inline' },
  'text/plain': { label: 'TXT', extensions: ['txt'], shown: 'attachment' },
  'text/csv': { label: 'CSV', extensions: ['csv'], shown: 'attachment' },
  'message/rfc822': { label: 'EML', extensions: ['eml'], shown: 'attachment' },
} as const satisfies Record<string, AcceptedFile>

export type AcceptedType = keyof typeof acceptedFiles

/** The types in the order in which the form names them. */
export const acceptedTypes: readonly AcceptedType[] = typesOf(acceptedFiles)

/** What we know of one accepted type. */
export function acceptedFile(type: AcceptedType): AcceptedFile {
  return acceptedFiles[type]
}

/** The type that a name promises by its extension; undefined when that extension is not accepted. */
export function typeOfExtension(extension: string): AcceptedType | undefined {
  return acceptedTypes.find((type) => acceptedFile(type).extensions.includes(extension))
}

/** For `<input type="file" accept>`: the browser's dialogue then offers these files first. */
export function acceptAttribute(): string {
  return acceptedTypes.flatMap((type) => acceptedFile(type).extensions.map((extension) => `.${extension}`)).join(',')
}

/** The names of the accepted types for the hint beside the form: "PDF, DOCX, …". */
export function acceptedLabels(): string {
  return acceptedTypes.map((type) => acceptedFile(type).label).join(', ')
}

/** `Object.keys` forgets the names of the keys. */
function typesOf<Type extends string>(files: Record<Type, AcceptedFile>): readonly Type[] {
  return Object.keys(files) as Type[]
}
