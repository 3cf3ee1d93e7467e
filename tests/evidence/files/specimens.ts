import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { zipOf, type ZipPart } from './zip-writer'

/** A small file made by a real program; what each is stands in `specimens/README.md`. */
export function specimen(name: string): Buffer {
  return readFileSync(join(process.cwd(), 'tests/evidence/specimens', name))
}

/* ---- documents ---- */

const officeMain = {
  docx: ['word/document.xml', 'wordprocessingml.document.main'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main'],
} as const

/** The smallest package that its own program still opens as such. */
export function office(kind: keyof typeof officeMain, extra: readonly ZipPart[] = [], mainType?: string): Buffer {
  const [name, type] = officeMain[kind]
  const contentType = mainType ?? `application/vnd.openxmlformats-officedocument.${type}+xml`
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${name}" ContentType="${contentType}"/></Types>`,
    },
    { name: '_rels/.rels', data: `<Relationships/>` },
    { name, data: '<document/>' },
    ...extra,
  ])
}

export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation', extra: readonly ZipPart[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', data: '<office:document-content/>' },
    ...extra,
    ...(extra.some((part) => part.name === 'META-INF/manifest.xml')
      ? []
      : [{ name: 'META-INF/manifest.xml', data: '<manifest:manifest/>' }]),
  ])
}

/** A PDF of one empty page; `trailer` goes into its trailer, `body` before it. Its cross-reference is where it says. */
export function pdf(trailer = '', body = ''): Buffer {
  const objects = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${body}`
  return Buffer.from(
    `${objects}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R ${trailer} >>\nstartxref\n${objects.length}\n%%EOF\n`,
    'latin1',
  )
}

export const mail =
  'From: Griffier <griffie@gemeente.test>\r\nTo: lotte@buurtbemiddeling.test\r\nDate: Mon, 3 Nov 2026 09:00:00 +0100\r\nSubject: Besluit\r\n\r\nHet college is akkoord.\r\n'

/** A compound file as far as we look: its signature and the names in its directory. */
export function compound(...streams: readonly string[]): Buffer {
  const entries = streams.map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    return entry
  })
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...entries])
}

/* ---- pictures ---- */

/** An Exif block with a place, a camera and an orientation, in either byte order. */
export function exifWithPlace(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const little = order === 'II'
  const block = Buffer.alloc(96)
  const short = (value: number, at: number) =>
    little ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at)
  const long = (value: number, at: number) => (little ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at))
  block.write(order, 0)
  short(42, 2)
  long(8, 4)
  short(3, 8)
  const entry = (at: number, tag: number, type: number, count: number) => (
    short(tag, at),
    short(type, at + 2),
    long(count, at + 4)
  )
  entry(10, 0x010f, 2, 16)
  long(60, 18)
  entry(22, 0x0112, 3, 1)
  short(orientation, 30)
  entry(34, 0x8825, 4, 1)
  long(80, 42)
  block.write('GEHEIME CAMERA\0', 60)
  block.write('52.5N 4.67E', 80)
  return block
}

export function jpegSegment(marker: number, body: Buffer | string): Buffer {
  const data = Buffer.from(body)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** The given picture with segments put in after its start. */
export function withSegments(picture: Buffer, ...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)])
}

export function pngChunk(name: string, body: Buffer | string): Buffer {
  const data = Buffer.concat([Buffer.from(name), Buffer.from(body)])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length - 4, 0)
  around.writeUInt32BE(crc32(data), 4)
  return Buffer.concat([around.subarray(0, 4), data, around.subarray(4)])
}

/** A red picture of two by two, with other chunks before its data. */
export function png(...others: readonly Buffer[]): Buffer {
  const row = Buffer.from([0, 255, 0, 0, 255, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])),
    ...others,
    pngChunk('IDAT', deflateSync(Buffer.concat([row, row]))),
    pngChunk('IEND', ''),
  ])
}
