import { deflateRawSync, deflateSync } from 'node:zlib'
import { discard } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { givenDataFolder, inPieces } from './data-folder'
import { alert, asAscii85, asHex, asRuns, packedPdf } from './packed-pdf'
import { pdf, specimen } from './specimens'

givenDataFolder()
const megabyte = 1024 ** 2

const judge = async (bytes: Buffer, length = 65_536) => {
  const received = await receive('a.pdf', inPieces(bytes, length), 100 * megabyte)
  if (received.ok) await discard(received.value)
  return received.ok ? received.value.type : received.problem
}

const deflated = (objects: Buffer) => deflateSync(objects)
const wrongSum = (objects: Buffer) => {
  const packed = deflateSync(objects)
  packed.writeUInt32BE((packed.readUInt32BE(packed.length - 4) ^ 0xff) >>> 0, packed.length - 4)
  return packed
}
/** Stored, so that the words stand in the file as they are, and the rest packed behind them. */
const storedFirst = (objects: Buffer) => {
  const text = Buffer.from('9 0 (endstream endobj) ')
  const head = Buffer.from([0x78, 0x9c, 0, text.length, 0, ~text.length & 0xff, 0xff])
  return Buffer.concat([head, text, deflateRawSync(objects)])
}

test.each<readonly [string, Buffer]>([
  ['packed', packedPdf()],
  ['as it is', packedPdf({ filter: '', pack: (objects) => objects })],
  ['in hexadecimals', packedPdf({ filter: '/Filter/ASCIIHexDecode', pack: asHex })],
  [
    'packed, in hexadecimals',
    packedPdf({ filter: '/Filter[/ASCIIHexDecode /FlateDecode]', pack: (o) => asHex(deflated(o)) }),
  ],
  ['packed, in ASCII', packedPdf({ filter: '/Filter[/A85 /Fl]', pack: (o) => asAscii85(deflated(o)) })],
  ['in runs', packedPdf({ filter: '/Filter/RunLengthDecode', pack: asRuns })],
  ['packed twice', packedPdf({ filter: '/Filter[/FlateDecode/FlateDecode]', pack: (o) => deflated(deflated(o)) })],
  ['with a filter spelt otherwise', packedPdf({ filter: '/Filter/ASCIIHe#78Decode', pack: asHex })],
  ['with a wrong checksum', packedPdf({ pack: wrongSum })],
  ['without its checksum', packedPdf({ pack: (o) => deflated(o).subarray(0, -4) })],
  ['without its end', packedPdf({ pack: (o) => deflated(Buffer.concat([o, Buffer.alloc(9999, 32)])).subarray(0, -6) })],
  ['without the word for packed objects', packedPdf({ dictionary: '/N 1/First 4' })],
  ['without any word', packedPdf({ dictionary: '/N 8 0 R' })],
  ['with its filter elsewhere', packedPdf({ filter: '/Filter 7 0 R' })],
  ['behind a text without end', packedPdf({ before: '9 0 obj\n(abc\nendobj\n' })],
  ['behind a text without end or object', packedPdf({ before: '%\n(\n' })],
  ['behind a stream without end', packedPdf({ before: '9 0 obj\n<</A/B>>\nstream\nendobj\n' })],
  ['behind a stream that never ends', packedPdf({ before: '<</A/B>>\nstream\n(' })],
  ['behind words in its own dictionary', packedPdf({ dictionary: '/Type/ObjStm/N 1/First 4/X(endobj %>>stream\n)' })],
  ['behind a comment', packedPdf({ filter: '/Filter/FlateDecode %>' })],
  ['in a text that is none', pdf('', '9 0 obj\n(5 0 obj <</S/JavaScript/JS 6 0 R>>\n)\nendobj\n')],
  ['in a comment that is none', pdf('', `%5 0 obj ${alert}\n`)],
  ['in a stream that is none', pdf('', `<<>>\nstream\n5 0 obj ${alert.replace('/S/', '/S %x\n/')}\nendstream\n`)],
  ['of another program', packedPdf({ action: '<</S/Launch/F(cmd)>>' })],
  ['that fetches data', packedPdf({ action: String.raw`<</S/ImportData/F(\\\\kwaad\\a.fdf)>>` })],
  ['that plays', packedPdf({ action: '<</Subtype/RichMedia/RichMediaContent 7 0 R>>' })],
])('an action %s is found', async (_, bytes) => {
  expect(await judge(bytes)).toBe('file-script')
  expect(await judge(bytes, 7)).toBe('file-script')
})

const form = (script: string, pack = (markup: Buffer) => markup, filter = '') => {
  const packed = pack(Buffer.from(`<xdp:xdp><template>${script}</template></xdp:xdp>`)).toString('latin1')
  return pdf(
    '',
    `4 0 obj\n<</AcroForm<</XFA 5 0 R>>>>\nendobj\n5 0 obj\n<</Length ${packed.length}${filter}>>\nstream\n${packed}\nendstream\nendobj\n`,
  )
}

test('a form with a script is refused, and one without comes in', async () => {
  const script = '<script contentType="application/x-javascript">app.alert(1)</script>'
  expect(await judge(form(script))).toBe('file-script')
  expect(await judge(form(script, deflated, '/Filter/FlateDecode'))).toBe('file-script')
  expect(await judge(form('<field name="naam"/>', deflated, '/Filter/FlateDecode'))).toBe('application/pdf')
})

test.each([
  ['sends its form', packedPdf({ action: '<</S/SubmitForm/F(https://gemeente.test/)>>' })],
  [
    'has the words in its texts',
    pdf('', '4 0 obj\n<</Title(HTML/JS \\(2\\))/URI(https://a.test/Launch/JS/1)>>\nendobj\n'),
  ],
  ['names an empty set of objects', packedPdf({ pack: () => deflateSync('') })],
])('a PDF that %s comes in', async (_, bytes) => {
  expect(await judge(bytes)).toBe('application/pdf')
})

test.each([
  ['in a way that we do not know', packedPdf({ filter: '/Filter/LZWDecode', pack: () => Buffer.from('80') })],
  ['behind a predictor', packedPdf({ filter: '/Filter/FlateDecode/DecodeParms<</Predictor 12>>', action: 'null' })],
  ['and broke off', packedPdf({ action: 'null', pack: (o) => deflated(o).subarray(0, -8) })],
  ['and hold the word for their end', packedPdf({ pack: storedFirst })],
  ['and are no objects', packedPdf({ pack: () => deflateSync('tekst') })],
])('objects that are packed %s make a PDF damaged', async (_, bytes) => {
  expect(await judge(bytes)).toBe('file-damaged')
})

test('objects that unpack to more than any document are refused', async () => {
  const bytes = packedPdf({ pack: (objects) => deflated(Buffer.concat([objects, Buffer.alloc(40 * megabyte, 32)])) })
  expect(await judge(bytes)).toBe('file-unpacks-too-large')
})

test('what real programs make comes in, however it arrives', async () => {
  for (const name of ['besluit.pdf', 'besluit-object-streams.pdf', 'attached-xml.pdf', 'about-encryption.pdf'])
    for (const length of [13, 1000, 65_536]) expect(await judge(specimen(name), length)).toBe('application/pdf')
})
