import { randomUUID } from 'node:crypto'

/** A file as a browser sends it. */
export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A real PDF with a line of text on each of its pages. No two are the same bytes, so each is new to the product. */
export function pdfOf(name: string, pages: number): ChosenFile {
  const numbers = Array.from({ length: pages }, (_, index) => index)
  const page = (index: number) => 4 + 2 * index
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((index) => `${page(index)} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...numbers.flatMap((index) => {
      const text = `BT /F1 14 Tf 72 760 Td (${name}, ${index + 1}: ${randomUUID()}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${page(index) + 1} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ]
    }),
  ]
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(assembled(objects), 'latin1') }
}

/** A program that calls itself a PDF. */
export const programNamedPdf: ChosenFile = {
  name: 'verslag.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510), Buffer.from('This program cannot be run in DOS mode.')]),
}

/** The day of so many days ago in the Netherlands, as a date field takes it. */
export function daysAgo(days: number): string {
  const moment = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

function assembled(objects: readonly string[]): string {
  let text = '%PDF-1.7\n'
  const places: number[] = []
  objects.forEach((object, index) => {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return (
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  )
}
