import { createHash } from 'node:crypto'
import { receive } from '@/db/files/receive'
import { discard } from '@/db/files/incoming'
import { givenDataFolder, inPieces } from './data-folder'
import { compound, jpegSegment, mail, office, openDocument, pdf, png, specimen, withSegments } from './specimens'
import { zipOf } from './zip-writer'

const folder = givenDataFolder()
const megabyte = 1024 ** 2

const photo = specimen('photo.jpg')
const utf16 = Buffer.from('\uFEFFZaak;Dag\r\n1;3 november\r\n', 'utf16le')
const windows = Buffer.from('Zaak;Toelichting\r\n1;Ge\xeffnd \x80 12\r\n', 'latin1')

const accepted: readonly (readonly [what: string, name: string, bytes: Buffer | string, type: string])[] = [
  ['a PDF from Ghostscript', 'besluit.pdf', specimen('besluit.pdf'), 'application/pdf'],
  ['a PDF with object streams', 'besluit.pdf', specimen('besluit-object-streams.pdf'), 'application/pdf'],
  ['a PDF filled up with zeros', 'a.pdf', Buffer.concat([pdf(), Buffer.alloc(4000)]), 'application/pdf'],
  [
    'a Word document',
    'a.docx',
    office('docx'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['an Excel sheet', 'a.XLSX', office('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['slides', 'a.pptx', office('pptx'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['an OpenDocument text', 'a.odt', openDocument('text'), 'application/vnd.oasis.opendocument.text'],
  ['an OpenDocument sheet', 'a.ods', openDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['a PNG', 'a.png', png(), 'image/png'],
  ['a JPEG', 'a.jpg', photo, 'image/jpeg'],
  ['a progressive JPEG', 'a.jpeg', specimen('photo-progressive.jpg'), 'image/jpeg'],
  ['text in UTF-8', 'a.txt', 'Gëïnd voor € 12 — klaar 😀\n', 'text/plain'],
  ['text of one letter', 'a.txt', 'a', 'text/plain'],
  ['text in Windows-1252', 'a.csv', windows, 'text/csv'],
  ['text in UTF-16', 'a.csv', utf16, 'text/csv'],
  ['text that starts with an address', 'a.txt', '<lotte@org.test> schreef: ja', 'text/plain'],
  ['a message', 'a.eml', mail, 'message/rfc822'],
  ['a message from a mailbox', 'a.eml', `From - Mon Nov 3\n${mail}`, 'message/rfc822'],
]

const encryptedSheet = compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')
const zipped = zipOf([{ name: 'verslag.txt', data: 'verslag' }])
const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(200)])
const virusTest = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const encryptedManifest = { name: 'META-INF/manifest.xml', data: '<manifest:encryption-data/>' }
const bomb = Buffer.alloc(60 * megabyte)

const refused: readonly (readonly [what: string, name: string, bytes: Buffer | string, refusal: string])[] = [
  ['an empty file', 'a.pdf', '', 'file-empty'],
  ['a file without a name', '../', 'x', 'file-name-invalid'],
  ['a type nobody asked for', 'a.rtf', '{\\rtf1 verslag}', 'file-type-unknown'],
  ['a file without an extension', 'verslag', 'verslag', 'file-type-unknown'],
  ['a GIF', 'a.gif', 'GIF89a\x01\0\x01\0\0\0\0;', 'file-type-unknown'],
  ['text called PDF', 'a.pdf', 'verslag', 'file-type-mismatch'],
  ['a PDF called text', 'a.txt', pdf(), 'file-type-mismatch'],
  ['a Word document called Excel', 'a.xlsx', office('docx'), 'file-type-mismatch'],
  ['slides of OpenDocument called text', 'a.odt', openDocument('presentation'), 'file-type-mismatch'],
  ['a PNG called JPEG', 'a.jpg', png(), 'file-type-mismatch'],
  ['RTF called text', 'a.txt', '{\\rtf1 verslag}', 'file-type-mismatch'],
  ['a note called message', 'a.eml', 'Beste Lotte,\n\nHet is goed.\n', 'file-type-mismatch'],
  [
    'a package with the papers of two',
    'a.docx',
    office('docx', [{ name: 'mimetype', data: 'x' }]),
    'file-type-mismatch',
  ],
  ['half a PDF', 'a.pdf', pdf().subarray(0, 150), 'file-damaged'],
  ['half a Word document', 'a.docx', office('docx').subarray(0, 300), 'file-damaged'],
  ['half a JPEG', 'a.jpg', photo.subarray(0, 380), 'file-damaged'],
  ['half a PNG', 'a.png', png().subarray(0, 50), 'file-damaged'],
  [
    'a document without its main part',
    'a.docx',
    zipOf([{ name: '[Content_Types].xml', data: contentTypesOnly() }]),
    'file-damaged',
  ],
  [
    'a part that is not what its checksum says',
    'a.docx',
    damaged(office('docx', [{ name: 'p', data: 'heel', stored: true }])),
    'file-damaged',
  ],
  ['an encrypted PDF', 'a.pdf', specimen('besluit-encrypted.pdf'), 'file-encrypted'],
  ['an encrypted PDF with a plain trailer', 'a.pdf', pdf('/Encrypt 9 0 R'), 'file-encrypted'],
  ['an encrypted PDF that spells it otherwise', 'a.pdf', pdf('/#45ncr#79pt % zie 9\n9 0 R'), 'file-encrypted'],
  ['an encrypted PDF with the dictionary in place', 'a.pdf', pdf('/Encrypt<</Filter/Standard>>'), 'file-encrypted'],
  ['an encrypted Excel sheet', 'a.xlsx', encryptedSheet, 'file-encrypted'],
  ['an encrypted OpenDocument', 'a.odt', openDocument('text', [encryptedManifest]), 'file-encrypted'],
  [
    'a document with an encrypted part',
    'a.docx',
    office('docx', [{ name: 'word/a.xml', data: 'x', encrypted: true }]),
    'file-encrypted',
  ],
  ['a macro in a Word document', 'a.docx', office('docx', [{ name: 'word/vbaProject.bin', data: 'x' }]), 'file-macros'],
  ['a macro document called document', 'a.docx', office('docx', [], macroType), 'file-macros'],
  [
    'a macro document that spells it otherwise',
    'a.docx',
    office('docx', [], macroType.replace('m.main', '&#x6d;.main').replace('macroE', 'm&#97;croE')),
    'file-macros',
  ],
  ['a macro document by its name', 'a.docm', office('docx', [], macroType), 'file-macros'],
  [
    'a macro in OpenDocument',
    'a.odt',
    openDocument('text', [{ name: 'Basic/Standard/Module1.xml', data: 'x' }]),
    'file-macros',
  ],
  ['an archive', 'a.zip', zipped, 'file-archive'],
  ['an archive called Word document', 'a.docx', zipped, 'file-archive'],
  ['an archive called text', 'a.txt', zipped, 'file-archive'],
  ['an archive packed otherwise', 'a.pdf', Buffer.from('377abcaf271c0004', 'hex'), 'file-archive'],
  ['a PDF that is an archive too', 'a.pdf', Buffer.concat([pdf(), zipped, Buffer.from('')]), 'file-archive'],
  ['text that is an archive too', 'a.txt', Buffer.concat([Buffer.from('verslag\n'), zipped]), 'file-archive'],
  ['a program', 'a.exe', program, 'file-executable'],
  ['a program called PDF', 'a.pdf', program, 'file-executable'],
  [
    'a program for Linux called text',
    'a.txt',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(99)]),
    'file-executable',
  ],
  ['a script called text', 'a.txt', '#!/bin/sh\nrm -rf /\n', 'file-executable'],
  ['a script by its name', 'a.ps1', 'Get-Process', 'file-executable'],
  ['the test file for virus scanners', 'a.txt', virusTest, 'file-executable'],
  [
    'a program inside a Word document',
    'a.docx',
    office('docx', [{ name: 'word/setup.exe', data: 'x' }]),
    'file-executable',
  ],
  ['a web page', 'a.html', '<!doctype html><p>Hallo', 'file-html'],
  ['a web page called text', 'a.txt', '\n  <SCRIPT>alert(1)</SCRIPT>', 'file-html'],
  ['a web page called Excel, as banks export it', 'a.xls', '<html><table></table></html>', 'file-html'],
  ['a web page in UTF-16 called text', 'a.txt', Buffer.from('\uFEFF<html>', 'utf16le'), 'file-html'],
  ['a web page behind a comment', 'a.csv', '<!-- verslag --><p>Hallo', 'file-html'],
  ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-svg'],
  [
    'a drawing called text',
    'a.txt',
    '<?xml version="1.0"?>\n<!-- x -->\n<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
    'file-svg',
  ],
  ['a photo of an iPhone', 'a.heic', heic, 'file-heic'],
  ['a photo of an iPhone called JPEG', 'a.jpg', heic, 'file-heic'],
  ['a message from Outlook', 'a.msg', compound('Root Entry', '__properties_version1.0'), 'file-msg'],
  ['an old Word document', 'a.doc', compound('Root Entry', 'WordDocument'), 'file-old-office'],
  ['an old Excel sheet called new', 'a.xlsx', compound('Root Entry', 'Workbook'), 'file-old-office'],
  ['bytes called text', 'a.txt', Buffer.from([1, 2, 3, 0, 255]), 'file-not-text'],
  ['text with a byte that is none', 'a.csv', `a;b\n${String.fromCharCode(0)}`, 'file-not-text'],
  ['a bomb', 'a.docx', office('docx', [{ name: 'word/a.xml', data: bomb }]), 'file-unpacks-too-large'],
  [
    'a bomb that hides its size',
    'a.docx',
    office('docx', [{ name: 'word/a.xml', data: bomb, claims: 20 }]),
    'file-unpacks-too-large',
  ],
  [
    'a document of six thousand parts',
    'a.docx',
    office(
      'docx',
      Array.from({ length: 6000 }, (_, n) => ({ name: `word/${n}`, data: '' })),
    ),
    'file-unpacks-too-large',
  ],
]

describe('what is accepted', () => {
  test.each(accepted)('%s (%s)', async (_, name, bytes, type) => {
    const received = await receive(name, inPieces(bytes), megabyte)
    expect(received).toMatchObject({ ok: true, value: { type } })
    if (received.ok) await discard(received.value)
  })
})

describe('what is refused, with its reason, and leaves nothing behind', () => {
  test.each(refused)('%s (%s)', async (_, name, bytes, refusal) => {
    expect(await receive(name, inPieces(bytes), 100 * megabyte)).toEqual({ ok: false, problem: refusal })
    expect(folder.files()).toEqual([])
  })
})

test('a file may be as large as the limit, and not one byte larger', async () => {
  const received = await receive('a.txt', inPieces('x'.repeat(1000)), 1000)
  expect(received).toMatchObject({ ok: true, value: { size: 1000 } })
  if (received.ok) await discard(received.value)
  expect(await receive('a.txt', inPieces('x'.repeat(1001)), 1000)).toEqual({ ok: false, problem: 'file-too-large' })
  expect(folder.files()).toEqual([])
})

test('what is received is written down with the hash and size of the bytes on disk', async () => {
  const received = await receive('a.pdf', inPieces(specimen('besluit.pdf'), 700), megabyte)
  const sha256 = createHash('sha256').update(specimen('besluit.pdf')).digest('hex')
  expect(received).toMatchObject({ ok: true, value: { name: 'a.pdf', sha256, size: specimen('besluit.pdf').length } })
  if (received.ok) await discard(received.value)
})

/** Longer than the first look at a file, so that what follows comes in pieces. */
const filler = 'x'.repeat(5000)
const stream = (text: string) => `4 0 obj\n<< /Length ${text.length} >>\nstream\n${text}\nendstream\nendobj\n`

test.each([1, 3, 64, 4100, 65_536])(
  'a PDF about encryption is not an encrypted PDF, in pieces of %d',
  async (length) => {
    const about = stream(`${filler}(Het woord /Encrypt 12 0 R staat in de trailer.) Tj`)
    const received = await receive('a.pdf', inPieces(pdf('/EncryptMetadata false', about), length), megabyte)
    expect(received).toMatchObject({ ok: true })
    if (received.ok) await discard(received.value)
  },
)

test.each([1, 3, 64, 4100, 65_536])('an encrypted PDF is found in pieces of %d', async (length) => {
  for (const hidden of [pdf('/Encrypt 9 0 R', stream(filler)), pdf('/Encrypt 9 0 R', `>> stream\n${filler}`)]) {
    const received = await receive('a.pdf', inPieces(hidden, length), megabyte)
    expect(received).toEqual({ ok: false, problem: 'file-encrypted' })
  }
})

test.each([1, 3, 65_536])('text is text to its last byte, in pieces of %d', async (length) => {
  const text = Buffer.from('€ 12 voor één zaak 😀\n'.repeat(200))
  const received = await receive('a.txt', inPieces(text, length), megabyte)
  expect(received).toMatchObject({ ok: true })
  if (received.ok) await discard(received.value)
  for (const end of [Buffer.from([0xe2, 0x81]), Buffer.from([0])]) {
    const cut = await receive('a.txt', inPieces(Buffer.concat([text, end]), length), megabyte)
    expect(cut).toEqual({ ok: false, problem: 'file-not-text' })
  }
})

test.each([1, 3, 64, 4100])('an Excel sheet with a password is known as such in pieces of %d', async (length) => {
  const sheet = compound('Root Entry', ...Array.from({ length: 40 }, () => 'Workbook'), 'EncryptedPackage')
  expect(await receive('a.xlsx', inPieces(sheet, length), megabyte)).toEqual({ ok: false, problem: 'file-encrypted' })
})

test('a picture is judged by what is kept of it', async () => {
  const hidden = withSegments(Buffer.concat([photo, zipped]), jpegSegment(0xfe, zipped))
  const received = await receive('a.jpg', inPieces(hidden), megabyte)
  expect(received).toMatchObject({ ok: true, value: { size: photo.length } })
  if (received.ok) await discard(received.value)
})

function contentTypesOnly(): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
}

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.write('stuk', copy.indexOf('heel'))
  return copy
}
