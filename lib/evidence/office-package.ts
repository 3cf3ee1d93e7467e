import type { AcceptedType } from './accepted-files'
import type { Relation, ZipContent, ZipEntry } from './file-content'
import { isProgram, startsAsProgram } from './file-refusals'
import { isElsewhere } from './office-target'
import { ok, refuse, type Result } from '@/lib/result'

type PackageRefusal =
  | 'file-archive'
  | 'file-encrypted'
  | 'file-executable'
  | 'file-macros'
  | 'file-remote'
  | 'file-damaged'
  | 'file-type-mismatch'

const office = 'application/vnd.openxmlformats-officedocument'

/** The content type of the main part decides what an Office package is (ECMA-376, part 1, section 11 to 13). */
const mainParts: ReadonlyMap<string, AcceptedType> = new Map([
  [`${office}.wordprocessingml.document.main+xml`, `${office}.wordprocessingml.document`],
  [`${office}.spreadsheetml.sheet.main+xml`, `${office}.spreadsheetml.sheet`],
  [`${office}.presentationml.presentation.main+xml`, `${office}.presentationml.presentation`],
])

/** What `mimetype` says in an OpenDocument package (OpenDocument 1.3, part 2, section 3.3). */
const openDocuments: readonly AcceptedType[] = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
]

/** What the package in a ZIP is. A ZIP without the papers of a document is an archive, whatever it is called. */
export function judgePackage(zip: ZipContent): Result<AcceptedType, PackageRefusal> {
  if (zip.contentTypes === null && zip.mimeType === null) return refuse('file-archive')
  if (zip.entries.some((entry) => entry.encrypted)) return refuse('file-encrypted')
  if (zip.entries.some(isProgramPart)) return refuse('file-executable')
  // Two sets of papers: one reader would see this document in it, another reader that one.
  if (zip.contentTypes !== null && zip.mimeType !== null) return refuse('file-type-mismatch')
  const judged =
    zip.contentTypes === null ? judgeOpenDocument(zip, zip.mimeType ?? '') : judgeOfficePackage(zip, zip.contentTypes)
  return judged.ok ? judgeInside(zip, judged) : judged
}

/** A document inside a document is held to the same, but for its kind: slides may carry any sheet or drawing. */
function judgeInside(
  zip: ZipContent,
  judged: Result<AcceptedType, PackageRefusal>,
): Result<AcceptedType, PackageRefusal> {
  for (const { inside } of zip.entries) {
    const found = inside === null ? judged : judgePackage(inside)
    if (!found.ok && found.problem !== 'file-type-mismatch') return found
  }
  return judged
}

function isProgramPart({ name, start, packaged }: ZipEntry): boolean {
  return isProgram(name) || startsAsProgram(start) || packaged.some(isProgram)
}

function judgeOfficePackage(
  zip: ZipContent,
  parts: NonNullable<ZipContent['contentTypes']>,
): Result<AcceptedType, PackageRefusal> {
  // A package may not bring a document type definition (ECMA-376, part 2, section 7.2.3).
  if (zip.entries.some(({ tells }) => tells.includes('doctype'))) return refuse('file-damaged')
  const macros = parts.some((part) => /macroenabled|vbaproject|macrosheet/i.test(part.type))
  const { relations } = zip
  if (macros || relations.some(runsCode) || zip.entries.some(holdsCode)) return refuse('file-macros')
  if (relations.some(fetches)) return refuse('file-remote')
  const mains = parts.filter((part) => mainParts.has(part.type))
  const [main] = mains
  const type = mainParts.get(main?.type ?? '')
  if (main === undefined || type === undefined || mains.length > 1) return refuse('file-type-mismatch')
  const names = new Set(zip.entries.map((entry) => `/${entry.name}`.toLowerCase()))
  return names.has(main.name.toLowerCase()) ? ok(type) : refuse('file-damaged')
}

function judgeOpenDocument(zip: ZipContent, mimeType: string): Result<AcceptedType, PackageRefusal> {
  if (zip.manifest !== null && /encryption-data|encrypted-package/.test(zip.manifest)) return refuse('file-encrypted')
  if (zip.entries.some(({ tells }) => tells.includes('entities'))) return refuse('file-damaged')
  if (zip.entries.some((entry) => isOpenDocumentMacro(entry.name) || holdsCode(entry))) return refuse('file-macros')
  const type = openDocuments.find((openDocument) => openDocument === mimeType.trim())
  if (type === undefined) return refuse('file-type-mismatch')
  return zip.entries.some((entry) => entry.name === 'content.xml') ? ok(type) : refuse('file-damaged')
}

/** The lists of libraries (`script-lc.xml` and the like) also stand in documents without any macro. */
function isOpenDocumentMacro(name: string): boolean {
  return /^(Basic|Scripts)\/(?:.*\/)?[^/]+$/.test(name) && !/\/(script|dialog)-l[bc]\.xml$/.test(name)
}

/** Macros under any name, and fields that start a program. */
function holdsCode({ name, tells }: ZipEntry): boolean {
  return /(^|\/)vbaproject\.bin$/i.test(name) || tells.includes('macros') || tells.includes('commands')
}

/** What a relation makes of its part counts, whatever content type the part has. ActiveX controls run as well. */
function runsCode({ type }: Relation): boolean {
  return /\/(?:vbaProject|wordVbaData|xlMacrosheet|xlIntlMacrosheet|control|activeXControlBinary)$/i.test(type)
}

/** A template, object or page that is fetched from a network address as soon as the document opens. */
function fetches({ type, target, external }: Relation): boolean {
  const opens = /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|externalLinkPath)$/i.test(type)
  return external && opens && isElsewhere(target)
}
