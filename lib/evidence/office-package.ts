import type { AcceptedType } from './accepted-files'
import type { ZipContent } from './file-content'
import { ok, refuse, type Result } from '@/lib/result'

type PackageRefusal =
  'file-archive' | 'file-encrypted' | 'file-executable' | 'file-macros' | 'file-damaged' | 'file-type-mismatch'

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

const programs = /\.(exe|com|dll|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|pif|cpl)$/i

/** What the package in a ZIP is. A ZIP without the papers of a document is an archive, whatever it is called. */
export function judgePackage(zip: ZipContent): Result<AcceptedType, PackageRefusal> {
  if (zip.contentTypes === null && zip.mimeType === null) return refuse('file-archive')
  if (zip.entries.some((entry) => entry.encrypted)) return refuse('file-encrypted')
  if (zip.entries.some((entry) => programs.test(entry.name))) return refuse('file-executable')
  // Two sets of papers: one reader would see this document in it, another reader that one.
  if (zip.contentTypes !== null && zip.mimeType !== null) return refuse('file-type-mismatch')
  return zip.contentTypes === null
    ? judgeOpenDocument(zip, zip.mimeType ?? '')
    : judgeOfficePackage(zip, zip.contentTypes)
}

function judgeOfficePackage(zip: ZipContent, contentTypes: string): Result<AcceptedType, PackageRefusal> {
  // A package may not bring a document type definition (ECMA-376, part 2, section 7.2.3).
  if (contentTypes.includes('<!DOCTYPE')) return refuse('file-damaged')
  const parts = partsOf(contentTypes)
  const macros = parts.some((part) => /macroenabled|vbaproject|macrosheet/i.test(part.type))
  if (macros || zip.entries.some((entry) => /(^|\/)vbaproject\.bin$/i.test(entry.name))) return refuse('file-macros')
  const mains = parts.filter((part) => mainParts.has(part.type))
  const [main] = mains
  const type = mainParts.get(main?.type ?? '')
  if (main === undefined || type === undefined || mains.length > 1) return refuse('file-type-mismatch')
  const names = new Set(zip.entries.map((entry) => `/${entry.name}`.toLowerCase()))
  return names.has(main.name.toLowerCase()) ? ok(type) : refuse('file-damaged')
}

function judgeOpenDocument(zip: ZipContent, mimeType: string): Result<AcceptedType, PackageRefusal> {
  if (zip.manifest !== null && /encryption-data|encrypted-package/.test(zip.manifest)) return refuse('file-encrypted')
  if (zip.entries.some((entry) => isOpenDocumentMacro(entry.name))) return refuse('file-macros')
  const type = openDocuments.find((openDocument) => openDocument === mimeType.trim())
  if (type === undefined) return refuse('file-type-mismatch')
  return zip.entries.some((entry) => entry.name === 'content.xml') ? ok(type) : refuse('file-damaged')
}

/** The lists of libraries (`script-lc.xml` and the like) also stand in documents without any macro. */
function isOpenDocumentMacro(name: string): boolean {
  return /^(Basic|Scripts)\/(?:.*\/)?[^/]+$/.test(name) && !/\/(script|dialog)-l[bc]\.xml$/.test(name)
}

type Part = { readonly name: string; readonly type: string }

/** Parts with their content types: by part (`Override`) or by extension (`Default`, with an empty name). */
function partsOf(contentTypes: string): readonly Part[] {
  const elements = withoutComments(contentTypes).matchAll(/<(?:[\w.-]{1,50}:)?(?:Override|Default)\s([^<>]{0,4000})>/g)
  return [...elements].map(([, attributes = '']) => ({
    name: attribute(attributes, 'PartName'),
    type: attribute(attributes, 'ContentType'),
  }))
}

/** By hand: an expression would look for the end of every comment again and again. */
function withoutComments(xml: string): string {
  let rest = ''
  let at = 0
  for (let open = xml.indexOf('<!--'); open !== -1; open = xml.indexOf('<!--', at)) {
    rest += xml.slice(at, open)
    const close = xml.indexOf('-->', open + 4)
    if (close === -1) return rest
    at = close + 3
  }
  return rest + xml.slice(at)
}

function attribute(attributes: string, name: string): string {
  const [, , value = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes) ?? []
  return value
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
