import { zipOf, type ZipPart } from '@/tests/evidence/files/zip-writer'

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const xml = (root: string, inner: string) => `<?xml version="1.0" encoding="UTF-8"?><${root} ${ns}>${inner}</${root}>`
const relations = (targets: readonly string[]) =>
  `<Relationships>${targets.map((target, at) => `<Relationship Id="rId${at + 1}" Target="${target}"/>`).join('')}</Relationships>`

export const wordParagraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A Word document with this body, and other parts by name. */
export function docx(body: string, others: readonly ZipPart[] = []): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: xml('w:document', `<w:body>${body}</w:body>`) },
    ...others,
  ])
}

/** A part of a Word document, such as a header. */
export const wordPart = (name: string, root: string, body: string): ZipPart => ({
  name: `word/${name}.xml`,
  data: xml(`w:${root}`, body),
})

/** A workbook with one sheet of these rows; a cell is a text, a number, a formula with its value, or a day of Excel. */
export type SheetCell =
  string | number | { readonly formula: string; readonly value: string } | { readonly day: number }

export function xlsx(
  rows: readonly (readonly SheetCell[])[],
  sheet = 'Zaken',
  others: readonly ZipPart[] = [],
): Buffer {
  const strings: string[] = []
  const cellOf = (cell: SheetCell, at: number, row: number) => {
    const reference = `${String.fromCharCode(65 + at)}${row + 1}`
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
    if (typeof cell !== 'string' && 'day' in cell) return `<c r="${reference}" s="1"><v>${cell.day}</v></c>`
    if (typeof cell !== 'string') return `<c r="${reference}" t="str"><f>${cell.formula}</f><v>${cell.value}</v></c>`
    // Every second text stands in the cell itself, as some programs write it.
    if (at % 2 === 1) return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`
    strings.push(cell)
    return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`
  }
  const body = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellOf(cell, at, row)).join('')}</row>`)
    .join('')
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      data: xml('workbook', `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets>`),
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(['worksheets/blad.xml']) },
    { name: 'xl/worksheets/blad.xml', data: xml('worksheet', `<sheetData>${body}</sheetData>`) },
    { name: 'xl/styles.xml', data: xml('styleSheet', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>') },
    {
      name: 'xl/sharedStrings.xml',
      data: xml(
        'sst',
        strings.map((text) => `<si><r><t>${text.slice(0, 2)}</t></r><r><t>${text.slice(2)}</t></r></si>`).join(''),
      ),
    },
    ...others,
  ])
}

/** A presentation in which the second part is shown first. */
export function pptx(first: string, second: string, note: string): Buffer {
  const slide = (text: string) => xml('p:sld', `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`)
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'ppt/presentation.xml',
      data: xml(
        'p:presentation',
        '<p:sldIdLst><p:sldId id="1" r:id="rId2"/><p:sldId id="2" r:id="rId1"/></p:sldIdLst>',
      ),
    },
    { name: 'ppt/_rels/presentation.xml.rels', data: relations(['slides/slide1.xml', 'slides/slide2.xml']) },
    { name: 'ppt/slides/slide1.xml', data: slide(second) },
    { name: 'ppt/slides/slide2.xml', data: slide(first) },
    { name: 'ppt/notesSlides/notesSlide1.xml', data: slide(note) },
    { name: 'ppt/notesSlides/_rels/notesSlide1.xml.rels', data: relations(['../slides/slide1.xml']) },
  ])
}

const odfNs =
  'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:tb" xmlns:xlink="urn:x" xmlns:style="urn:s" xmlns:dc="urn:dc"'

/** An OpenDocument text (or spreadsheet) with this body, and a part with its headers and footers. */
export function openDocument(kind: 'text' | 'spreadsheet', body: string, styles = ''): Buffer {
  const root = (name: string, inner: string) =>
    `<?xml version="1.0"?><office:${name} ${odfNs}>${inner}</office:${name}>`
  return zipOf([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    {
      name: 'content.xml',
      data: root('document-content', `<office:body><office:${kind}>${body}</office:${kind}></office:body>`),
    },
    { name: 'styles.xml', data: root('document-styles', styles) },
  ])
}

/** A PDF of several pages; each is a list of lines, and one without lines is a scan. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const kids = pages.map((lines) => {
    const shown = lines
      .map((line, at) => `1 0 0 1 50 ${750 - at * 20} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`)
      .join(' ')
    const content = `BT /F1 12 Tf ${shown} ET`
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

/** A message with a text, the same as HTML, and attachments. */
export function eml(
  text: string,
  attachments: readonly { readonly name: string; readonly bytes: Buffer | string }[] = [],
): string {
  const part = (head: string, body: string) => `--deel\r\n${head}\r\n\r\n${body}\r\n`
  return [
    'From: Jan de Vries <jan.devries@ziggo.test>\r\nTo: info@buurt.test\r\nSubject: Verslag\r\nMIME-Version: 1.0\r\n',
    'Content-Type: multipart/mixed; boundary=deel\r\n\r\n',
    part('Content-Type: text/plain; charset=utf-8', text),
    part(
      'Content-Type: text/html; charset=utf-8',
      `<p>Met groet</p><a href="mailto:fatima@kpn.test">mail</a><style>p{}</style>`,
    ),
    ...attachments.map(({ name, bytes }) =>
      part(
        `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64`,
        Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
      ),
    ),
    '--deel--\r\n',
  ].join('')
}
