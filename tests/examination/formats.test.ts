import { png, specimen } from '@/tests/evidence/files/specimens'
import { docx, eml, openDocument, pdfOf, pptx, wordParagraph, wordPart, xlsx } from './documents'
import { givenReader } from './reading'

const reader = givenReader()
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const powerpoint = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const odt = 'application/vnd.oasis.opendocument.text'
const ods = 'application/vnd.oasis.opendocument.spreadsheet'

/** What was found where, shortly. */
async function found(...file: Parameters<typeof reader.read>) {
  const { findings } = await reader.read(...file)
  return findings.map(({ kind, place }) => ({ kind, ...place }))
}

test('a PDF is searched by page and line', async () => {
  const pages = [
    ['Verslag', 'BSN: 123456782'],
    ['Eerste', 'Tweede', 'Bel 06-12345678'],
  ]
  expect(await found(pdfOf(pages), 'application/pdf')).toEqual([
    { kind: 'bsn', at: 'page', page: 1, line: 2 },
    { kind: 'phone', at: 'page', page: 2, line: 3 },
  ])
})

test('a PDF of which a page is a scan was searched in part, and one of scans alone cannot be searched', async () => {
  expect(await reader.read(pdfOf([['Tekst'], []]), 'application/pdf')).toMatchObject({
    state: 'partly',
    why: 'no-text',
  })
  expect(await reader.read(pdfOf([[], []]), 'application/pdf')).toMatchObject({ state: 'unreadable', why: 'no-text' })
  expect(await reader.read(specimen('besluit-object-streams.pdf'), 'application/pdf')).toMatchObject({
    state: 'examined',
  })
})

test('a Word document is searched with its headers, comments, notes, deleted text and links', async () => {
  const deleted = '<w:p><w:del><w:r><w:delText>IBAN NL91ABNA0417164300</w:delText></w:r></w:del></w:p>'
  const split = '<w:p><w:r><w:t>geboren 03-0</w:t></w:r><w:r><w:t>4-1981</w:t></w:r></w:p>'
  const body = [wordParagraph('Verslag'), split, deleted].join('')
  const document = docx(body, [
    wordPart('header1', 'hdr', wordParagraph('bsn 123456782')),
    wordPart('footer2', 'ftr', wordParagraph('Bel 0251-234567')),
    wordPart('comments', 'comments', `<w:comment>${wordParagraph('Kerkstraat 12, 1961 AB Heemskerk')}</w:comment>`),
    wordPart('footnotes', 'footnotes', wordParagraph('jan@ziggo.test')),
    {
      name: 'word/_rels/document.xml.rels',
      data: '<Relationships><Relationship Target="mailto:els@kpn.test"/></Relationships>',
    },
    { name: 'docProps/core.xml', data: '<coreProperties><keywords>bsn 111222333</keywords></coreProperties>' },
  ])
  expect(await found(document, word)).toEqual([
    { kind: 'birth-date', at: 'paragraph', story: 'text', paragraph: 2 },
    { kind: 'iban', at: 'paragraph', story: 'text', paragraph: 3 },
    { kind: 'bsn', at: 'paragraph', story: 'header', paragraph: 1 },
    { kind: 'phone', at: 'paragraph', story: 'footer', paragraph: 1 },
    { kind: 'address', at: 'paragraph', story: 'comment', paragraph: 1 },
    { kind: 'email', at: 'paragraph', story: 'note', paragraph: 1 },
    { kind: 'email', at: 'paragraph', story: 'other', paragraph: 0 },
    { kind: 'bsn', at: 'properties' },
  ])
})

test('a table in a Word document tells by its heads what a number is', async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`
  const { findings } = await reader.read(docx(`<w:tbl>${row('Naam', 'BSN')}${row('Jan', '123456782')}</w:tbl>`), word)
  expect(findings).toMatchObject([{ kind: 'bsn', certain: true }])
  const beside = await reader.read(docx(`<w:tbl>${row('Burgerservicenummer', '123456782')}</w:tbl>`), word)
  expect(beside.findings).toMatchObject([{ kind: 'bsn', certain: true }])
})

test('a workbook is searched by sheet and cell, with the heads of its columns', async () => {
  const rows = [
    ['Zaken 2026'],
    ['Naam', 'BSN', 'Geboren', 'Telefoon', 'Postcode', 'Nr', 'Bedrag'],
    ['Jan', 123456782, { day: 29_679 }, 612345678, '1961 AB', 12, 123456782],
    ['Els', { formula: 'A1', value: '111222333' }, '', '', '', '', { formula: 'A2', value: 'els@kpn.test' }],
  ]
  const cell = (kind: string, at: string) => ({ kind, at: 'cell', sheet: 'Zaken', cell: at })
  expect(await found(xlsx(rows), excel)).toEqual([
    ...[cell('bsn', 'B3'), cell('birth-date', 'C3'), cell('phone', 'D3'), cell('address', 'E3')],
    ...[cell('bsn', 'B4'), cell('email', 'G4')],
  ])
})

test('a workbook is searched with its comments and what a pivot table remembers', async () => {
  const others = [
    {
      name: 'xl/comments1.xml',
      data: '<comments><comment ref="A1"><text><t>bel 06-12345678</t></text></comment></comments>',
    },
    { name: 'xl/pivotCache/pivotCacheDefinition1.xml', data: '<cache><s v="jan@ziggo.test"/></cache>' },
  ]
  expect(await found(xlsx([['Leeg']], 'Zaken', others), excel)).toEqual([
    { kind: 'phone', at: 'sheet', sheet: '', story: 'comment' },
    { kind: 'email', at: 'sheet', sheet: '', story: 'other' },
  ])
})

test('the name of a sheet that is itself personal data stands in no place', async () => {
  const outcome = await reader.read(xlsx([['BSN'], [111222333]], 'BSN 123456782'), excel)
  expect(outcome.findings).toMatchObject([
    { kind: 'bsn', place: { sheet: '#1' } },
    { kind: 'bsn', place: { sheet: '#1', cell: 'A2' } },
  ])
  expect(JSON.stringify(outcome)).not.toMatch(/123456782|111222333/)
})

test('a presentation is searched by slide as it is shown, with its notes', async () => {
  expect(await found(pptx('Eerste', 'bsn 123456782', 'Bel 06-12345678'), powerpoint)).toEqual([
    { kind: 'bsn', at: 'slide', slide: 2, story: 'text' },
    { kind: 'phone', at: 'slide', slide: 2, story: 'note' },
  ])
})

test('an OpenDocument text is searched with headers, comments and deleted text', async () => {
  const deleted =
    '<text:tracked-changes><text:deletion><text:p>IBAN NL91ABNA0417164300</text:p></text:deletion></text:tracked-changes>'
  const remark = '<office:annotation><text:p>bel 06-12345678</text:p></office:annotation>'
  const body = `${deleted}<text:h>Verslag</text:h><text:p>BSN<text:s/>12345<text:span>6782</text:span>${remark}</text:p>`
  const styles = '<style:header><text:p>jan@ziggo.test</text:p></style:header>'
  expect(await found(openDocument('text', body, styles), odt)).toEqual([
    { kind: 'iban', at: 'paragraph', story: 'text', paragraph: 1 },
    { kind: 'phone', at: 'paragraph', story: 'comment', paragraph: 3 },
    { kind: 'bsn', at: 'paragraph', story: 'text', paragraph: 4 },
    { kind: 'email', at: 'paragraph', story: 'header', paragraph: 1 },
  ])
})

test('a table in an OpenDocument text tells by its heads what a number is', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
  const table = `<table:table>${row('Naam', 'BSN')}${row('Jan', '123456782')}</table:table>`
  const { findings } = await reader.read(openDocument('text', table), odt)
  expect(findings).toMatchObject([{ kind: 'bsn', certain: true }])
})

test('an OpenDocument spreadsheet is searched by sheet and cell', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const empty = '<table:table-cell table:number-columns-repeated="2"/>'
  const gap = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const sheet = `<table:table table:name="Mensen">${row(empty, cell('BSN'))}${row(empty, cell('123456782'))}${gap}</table:table>`
  expect(await found(openDocument('spreadsheet', sheet), ods)).toEqual([
    { kind: 'bsn', at: 'cell', sheet: 'Mensen', cell: 'C2' },
  ])
})

test.each([
  ['UTF-8', Buffer.from('Één\nbsn 123456782')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Één\r\nbsn 123456782', 'utf16le')])],
  ['Windows-1252', Buffer.from('\xc9\xe9n\r\nbsn 123456782', 'latin1')],
])('a text in %s is searched by line', async (_, bytes) => {
  expect(await found(bytes, 'text/plain')).toEqual([{ kind: 'bsn', at: 'line', line: 2 }])
})

test('a list of values is searched by line, with the heads of its columns', async () => {
  const csv = '"Naam";"BSN";"Adres";"Postcode"\r\n"Jan";"123456782";"Kerkstraat 12";"1961 AB"\r\n'
  expect(await found(csv, 'text/csv')).toEqual([
    { kind: 'bsn', at: 'line', line: 2 },
    { kind: 'address', at: 'line', line: 2 },
  ])
})

test('a message is searched with its heads, its links and its attachments', async () => {
  const message = eml('Beste,\n\nBSN 123456782', [
    { name: 'lijst.xlsx', bytes: xlsx([['Bel 06-12345678']]) },
    { name: 'bsn 111222333.txt', bytes: 'NL91ABNA0417164300' },
  ])
  expect(await found(message, 'message/rfc822')).toEqual([
    { kind: 'email', at: 'mail', story: 'header', line: 2 },
    { kind: 'bsn', at: 'mail', story: 'text', line: 3 },
    { kind: 'email', at: 'mail', story: 'text', line: expect.any(Number) },
    { kind: 'phone', at: 'cell', sheet: 'Zaken', cell: 'A1', attachment: 'lijst.xlsx' },
    { kind: 'bsn', at: 'mail', story: 'header', line: 1, attachment: '#2' },
    { kind: 'iban', at: 'line', line: 1, attachment: '#2' },
  ])
})

test('a message with a picture was searched in part, and so was one with a message in a message', async () => {
  const picture = eml('Zie foto', [{ name: 'foto.png', bytes: png() }])
  expect(await reader.read(picture, 'message/rfc822')).toMatchObject({ state: 'partly', why: 'attachments' })
  const inner = eml('bsn 123456782', [{ name: 'diep.txt', bytes: 'NL91ABNA0417164300' }])
  const outer = await reader.read(eml('Zie bijlage', [{ name: 'bericht.eml', bytes: inner }]), 'message/rfc822')
  expect(outer).toMatchObject({ state: 'partly', why: 'attachments' })
  expect(outer.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bsn']))
  expect(outer.findings.map(({ kind }) => kind)).not.toContain('iban')
})

test('own colleagues are no finding', async () => {
  expect(await found('Van lotte@buurt.test', 'text/plain', ['lotte@buurt.test'])).toEqual([])
})

test('a picture cannot be searched', async () => {
  expect(await reader.read(png(), 'image/png')).toEqual({ state: 'unreadable', why: 'picture', findings: [], total: 0 })
  expect(await reader.read(specimen('photo.jpg'), 'image/jpeg')).toMatchObject({ state: 'unreadable' })
})

test('what is found is told by an excerpt, and the value comes out nowhere', async () => {
  const outcome = await reader.read('bsn 123456782, NL91ABNA0417164300, jan@ziggo.test, geb. 03-04-1981', 'text/plain')
  expect(outcome.findings.map(({ excerpt }) => excerpt)).toEqual(['12•••••82', 'NL•••••00', 'ja•••••st', '03•••••'])
  expect(JSON.stringify(outcome)).not.toMatch(/123456782|0417164300|ziggo|1981/)
})

test('the same value on many pages is one finding that says how often', async () => {
  const outcome = await reader.read(
    pdfOf([['bsn 123456782'], ['bsn 123456782'], ['bsn 1234.56.782']]),
    'application/pdf',
  )
  expect(outcome).toMatchObject({ total: 1, findings: [{ times: 3 }] })
})
