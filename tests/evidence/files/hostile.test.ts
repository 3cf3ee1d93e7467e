import { deflateRawSync, gzipSync } from 'node:zlib'
import { discard } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { givenDataFolder, inPieces } from './data-folder'
import {
  compound,
  jpegSegment,
  mail,
  office,
  openDocument,
  pdf,
  png,
  pngChunk,
  specimen,
  withSegments,
} from './specimens'
import { zipOf, type ZipPart } from './zip-writer'

const folder = givenDataFolder()
const megabyte = 1024 ** 2

type Case = readonly [what: string, name: string, bytes: Buffer | string, refusal: string]

const judge = async (name: string, bytes: Buffer | string) => {
  const received = await receive(name, inPieces(bytes), 100 * megabyte)
  if (received.ok) await discard(received.value)
  return received.ok ? received.value.type : received.problem
}

function refuses(what: string, cases: readonly Case[]) {
  describe(what, () => {
    test.each(cases)('%s (%s)', async (_, name, bytes, refusal) => {
      expect(await judge(name, bytes)).toBe(refusal)
      expect(folder.files()).toEqual([])
    })
  })
}

describe('what real programs make comes in', () => {
  test.each([
    'attached-xml.pdf',
    'about-encryption.pdf',
    'text.docx',
    'sheet.xlsx',
    'sheet-with-picture.xlsx',
    'slides.pptx',
    'text.odt',
    'sheet.ods',
    'photo-with-place.jpg',
  ])('%s', async (name) => {
    expect(await judge(name, specimen(name))).toMatch(/^(application|image)\//)
  })

  test('a PDF behind a mark of UTF-8 and an empty line', async () => {
    expect(await judge('a.pdf', Buffer.concat([Buffer.from('\uFEFF\r\n'), specimen('besluit.pdf')]))).toBe(
      'application/pdf',
    )
  })

  test('slides with a sheet inside them', async () => {
    const sheet = { name: 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx', data: specimen('sheet.xlsx'), stored: true }
    expect(await judge('a.pptx', office('pptx', [sheet]))).toMatch(/presentation$/)
  })

  test('a document that was made from a template on the own computer', async () => {
    const template = relation('attachedTemplate', 'file:///C:\\Sjablonen\\Brief.dotx')
    expect(await judge('a.docx', office('docx', [template]))).toMatch(/document$/)
  })

  test('a message with a page, a photo and a document in it', async () => {
    expect(await judge('a.eml', message(['besluit.pdf', 'application/pdf', 'JVBERi0x']))).toBe('message/rfc822')
  })

  test.each(['3 < 5 en 7 > 2', '<naam>', '<lotte@org.test>', 'a < b\n<c> is leeg'])('text such as %j', async (text) => {
    expect(await judge('a.txt', text)).toBe('text/plain')
  })
})

const later =
  '9 0 obj\n<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>\nendobj\nxref\n0 0\ntrailer\n<</Size 20/Root 1 0 R/Encrypt 9 0 R>>\n'
const revised = Buffer.concat([specimen('besluit.pdf'), Buffer.from(`${later}startxref\n9\n%%EOF\n`)])
const respelt = Buffer.from(
  specimen('besluit-aes-128.pdf').toString('latin1').replace('/Encrypt', '/#45ncr#79pt'),
  'latin1',
)
const faraway = specimen('besluit-aes-128.pdf')
  .toString('latin1')
  .replace('/Encrypt', `/Encrypt %${'x'.repeat(3000)}\n`)

refuses('an encrypted PDF is found', [
  ['with the oldest cipher and an owner only', 'a.pdf', specimen('besluit-rc4-owner.pdf'), 'file-encrypted'],
  ['with AES-128', 'a.pdf', specimen('besluit-aes-128.pdf'), 'file-encrypted'],
  ['with AES-256 and object streams', 'a.pdf', specimen('besluit-aes-256-object-streams.pdf'), 'file-encrypted'],
  ['with its trailer behind an open text', 'a.pdf', specimen('besluit-aes-128-hidden.pdf'), 'file-encrypted'],
  ['spelt otherwise', 'a.pdf', respelt, 'file-encrypted'],
  ['far from what it points at', 'a.pdf', Buffer.from(faraway, 'latin1'), 'file-encrypted'],
  ['in a later revision', 'a.pdf', revised, 'file-encrypted'],
])

refuses('a PDF that does something is refused', [
  ['a script in an object stream', 'a.pdf', specimen('script.pdf'), 'file-script'],
  ['the start of a program', 'a.pdf', specimen('launch.pdf'), 'file-script'],
  ['a script spelt otherwise', 'a.pdf', pdf('', '5 0 obj\n<< /S /Java#53cript /J#53 (x) >>\nendobj\n'), 'file-script'],
  ['a program inside', 'a.pdf', specimen('attached-program.pdf'), 'file-executable'],
])

function relation(type: string, target: string, more = 'TargetMode="External"'): ZipPart {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return {
    name: 'word/_rels/settings.xml.rels',
    data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${base}/${type}" Target="${target}" ${more}/></Relationships>`,
  }
}

const vba = Buffer.concat([compound('Root Entry', 'VBA', '_VBA_PROJECT'), Buffer.alloc(512)])
const packed = Buffer.concat([compound('\x01Ole10Native'), Buffer.from('\x02\0setup.exe\0C:\\setup.exe\0', 'latin1')])
const hta = '<hta:application><script>x</script>'
const entities = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
const macroSheet = { ...relation('xlMacrosheet', 'macrosheets/sheet1.xml', ''), name: 'xl/_rels/workbook.xml.rels' }

refuses('an Office file that does something is refused', [
  [
    'macros under another name',
    'a.docx',
    office('docx', [{ name: 'word/media/image1.png', data: vba }]),
    'file-macros',
  ],
  ['macros by their relation', 'a.docx', office('docx', [relation('vbaProject', 'plaatje.png', '')]), 'file-macros'],
  ['an Excel 4.0 macro sheet', 'a.xlsx', office('xlsx', [macroSheet]), 'file-macros'],
  ['an ActiveX control', 'a.docx', office('docx', [relation('control', 'activeX/activeX1.xml', '')]), 'file-macros'],
  [
    'a field that starts a program',
    'a.docx',
    office('docx', [{ name: 'word/a.xml', data: '<w:instrText>DDEAUTO cmd' }]),
    'file-macros',
  ],
  [
    'a template from elsewhere',
    'a.docx',
    office('docx', [relation('attachedTemplate', 'https://kwaad.test/a.dotm')]),
    'file-remote',
  ],
  [
    'an object from elsewhere',
    'a.docx',
    office('docx', [relation('oleObject', 'mhtml:http://kwaad.test!x-usc:a')]),
    'file-remote',
  ],
  [
    'a program packed as an object',
    'a.docx',
    office('docx', [{ name: 'word/embeddings/oleObject1.bin', data: packed }]),
    'file-executable',
  ],
  [
    'a program called picture',
    'a.docx',
    office('docx', [{ name: 'word/media/a.png', data: 'MZ\x90\0' }]),
    'file-executable',
  ],
  [
    'a macro sheet inside slides',
    'a.pptx',
    office('pptx', [
      { name: 'ppt/embeddings/a.xlsx', data: office('xlsx', [{ name: 'xl/vbaProject.bin', data: 'x' }]), stored: true },
    ]),
    'file-macros',
  ],
  [
    'an archive inside',
    'a.docx',
    office('docx', [{ name: 'word/a.bin', data: zipOf([{ name: 'a', data: 'a' }]), stored: true }]),
    'file-archive',
  ],
  ['entities without end', 'a.docx', office('docx', [{ name: 'word/a.xml', data: entities }]), 'file-damaged'],
  [
    'entities in UTF-16',
    'a.docx',
    office('docx', [{ name: 'word/a.xml', data: Buffer.from(entities, 'utf16le') }]),
    'file-damaged',
  ],
  ['entities in OpenDocument', 'a.odt', openDocument('text', [{ name: 'styles.xml', data: entities }]), 'file-damaged'],
  ['a real macro in OpenDocument', 'a.odt', specimen('text-macro.odt'), 'file-macros'],
  ['a real password on OpenDocument', 'a.odt', specimen('text-encrypted.odt'), 'file-encrypted'],
  [
    'a script in Python',
    'a.odt',
    openDocument('text', [{ name: 'Scripts/python/a.py', data: 'x' }]),
    'file-executable',
  ],
  ['a real old document', 'a.doc', specimen('old.doc'), 'file-old-office'],
  ['a real old sheet', 'a.xls', specimen('old.xls'), 'file-old-office'],
])

/** A bomb whose parts all have the same bytes. */
function overlapping(): Buffer {
  const bytes = deflateRawSync(Buffer.alloc(40 * megabyte))
  const whole = zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    ...Array.from({ length: 5 }, (_, part) => ({ name: `word/${part}.xml`, data: 'x' })),
  ])
  const end = whole.lastIndexOf('PK\x05\x06')
  const directory = whole.readUInt32LE(end + 16)
  for (
    let at = whole.indexOf('PK\x01\x02', directory, 'latin1');
    at !== -1;
    at = whole.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    whole.writeUInt32LE(bytes.length, at + 20)
    whole.writeUInt32LE(0, at + 42)
  }
  return whole
}

refuses('what unpacks to more than it is, is refused', [
  [
    'a PDF of more object streams than objects',
    'a.pdf',
    pdf('', '<</Type/ObjStm>>stream\nx endstream '.repeat(20_001)),
    'file-unpacks-too-large',
  ],
  ['parts that share their bytes', 'a.docx', overlapping(), 'file-unpacks-too-large'],
  [
    'a bomb inside a sheet inside slides',
    'a.pptx',
    office('pptx', [
      {
        name: 'ppt/embeddings/a.xlsx',
        data: office('xlsx', [{ name: 'xl/a.xml', data: Buffer.alloc(60 * megabyte) }]),
        stored: true,
      },
    ]),
    'file-unpacks-too-large',
  ],
  [
    'the same name twice',
    'a.docx',
    office('docx', [
      { name: 'word/a.xml', data: 'a' },
      { name: 'Word/A.xml', data: 'b' },
    ]),
    'file-damaged',
  ],
  [
    'a picture as large as a city',
    'a.png',
    Buffer.from(png().toString('latin1').replace('\0\0\0\x02\0\0\0\x02', '\0\0\xff\xff\0\0\xff\xff'), 'latin1'),
    'file-unpacks-too-large',
  ],
])

const zipped = zipOf([{ name: 'verslag.txt', data: 'verslag' }])

refuses('a file that is two things at once is refused', [
  [
    'a PDF inside a document',
    'a.docx',
    zipOf([
      { name: 'a.pdf', data: pdf(), stored: true },
      { name: '[Content_Types].xml', data: '<Types/>' },
    ]),
    'file-archive',
  ],
  ['a PDF that begins further on in text', 'a.txt', `verslag\n${pdf().toString('latin1')}`, 'file-type-mismatch'],
  ['an archive behind a PDF', 'a.pdf', Buffer.concat([pdf(), zipped]), 'file-archive'],
])

test.each([
  [
    'a web page in the comment of a photo',
    'a.jpg',
    withSegments(specimen('photo.jpg'), jpegSegment(0xfe, '<script>alert(1)</script>')),
    '<script>',
  ],
  ['an archive behind a picture', 'a.png', Buffer.concat([png(), zipped]), 'PK'],
  ['a script in a picture', 'a.png', png(pngChunk('tEXt', 'Comment\0<script>alert(1)</script>')), '<script>'],
])('%s does not come in with it', async (_, name, bytes, hidden) => {
  const received = await receive(name, inPieces(bytes), megabyte)
  expect(received.ok && received.value.size).toBeLessThan(bytes.length)
  expect(bytes.includes(hidden)).toBe(true)
  if (received.ok) await discard(received.value)
})

refuses('a page or a drawing is known under any name', [
  ...[
    'marquee onstart=alert(1)',
    'video src=x',
    'math',
    'details open ontoggle=x',
    'x onclick=alert(1)',
    '/p',
    'input autofocus',
  ].map((tag): Case => [`<${tag}>`, 'a.txt', `<${tag}>`, 'file-html']),
  ['a page behind a sentence', 'a.txt', 'Beste lezer,\n<html><body>', 'file-html'],
  ['a script in a sentence', 'a.csv', 'naam;<script>alert(1)</script>', 'file-html'],
  ['an application of Windows', 'a.txt', hta, 'file-html'],
  ['a page called message', 'a.eml', '<html>', 'file-html'],
  ['a drawing called message', 'a.eml', '<svg/>', 'file-svg'],
  ['a drawing in UTF-16', 'a.csv', Buffer.from('\uFEFF<?xml version="1.0"?><svg/>', 'utf16le'), 'file-svg'],
  ['a packed drawing', 'a.txt', gzipSync('<svg/>'), 'file-archive'],
  ['a packed drawing by its name', 'a.svgz', gzipSync('<svg/>'), 'file-archive'],
])

refuses('a program is known under any name', [
  ['two extensions', 'verslag.pdf.exe', 'MZ', 'file-executable'],
  [
    'two extensions the other way',
    'verslag.exe.pdf',
    Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'),
    'file-executable',
  ],
  ['a direction in its name', 'verslag\u202Efdp.exe', 'MZ', 'file-executable'],
  ['of a Mac', 'a.txt', Buffer.from('cffaedfe0700000103000000', 'hex'), 'file-executable'],
  ['a shortcut', 'a.txt', Buffer.from('4c0000000114020000000000c000000000000046', 'hex'), 'file-executable'],
  ['a batch file', 'a.txt', '@echo off\r\ndel *.*', 'file-executable'],
  ['an application of Windows', 'a.hta', hta, 'file-html'],
  ['an image of a disk', 'a.iso', Buffer.alloc(100), 'file-archive'],
  ['an archive of tar', 'a.tar', Buffer.alloc(1024), 'file-archive'],
])

function message(...attached: readonly (readonly [name: string, type: string, body: string])[]): string {
  const parts = attached.map(
    ([name, type, body]) =>
      `--grens\r\nContent-Type: ${type}\r\nContent-Disposition: attachment;\r\n ${name.includes('=') ? name : `filename="${name}"`}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`,
  )
  const head = mail.replace(
    '\r\n\r\n',
    '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=grens\r\n\r\n',
  )
  return `${head}--grens\r\nContent-Type: text/html\r\n\r\n<html><body>Hallo</body></html>\r\n${parts.join('')}--grens--\r\n`
}

refuses('a message with something bad in it is refused', [
  ['a program', 'a.eml', message(['setup.exe', 'application/octet-stream', 'AAAA']), 'file-mail-attachment'],
  [
    'a program called PDF',
    'a.eml',
    message(['besluit.pdf', 'application/pdf', 'TVqQAAMAAAAEAAAA']),
    'file-mail-attachment',
  ],
  [
    'an archive',
    'a.eml',
    message(['a.dat', 'application/octet-stream', zipped.toString('base64').slice(0, 64)]),
    'file-mail-attachment',
  ],
  ['a name in words', 'a.eml', message(['filename="=?utf-8?B?c2V0dXAuZXhl?="', 'x/y', 'AAAA']), 'file-mail-attachment'],
  ['a name in percents', 'a.eml', message(["filename*=utf-8''setup%2Eexe", 'x/y', 'AAAA']), 'file-mail-attachment'],
  [
    'a name in pieces',
    'a.eml',
    message(['filename*0="set"; filename*1="up.docm"', 'x/y', 'AAAA']),
    'file-mail-attachment',
  ],
  ['a page', 'a.eml', message(['factuur.html', 'text/html', 'PGh0bWw+']), 'file-mail-attachment'],
  [
    'a program written into its text',
    'a.eml',
    `${mail}begin 644 setup.exe\r\n#AAAA\r\nend\r\n`,
    'file-mail-attachment',
  ],
])

describe('half of a real file is damaged', () => {
  test.each(['besluit.pdf', 'text.docx', 'sheet.xlsx', 'slides.pptx', 'text.odt', 'sheet.ods', 'photo.jpg'])(
    '%s',
    async (name) => {
      const whole = specimen(name)
      for (const part of [0.3, 0.6, 0.95]) {
        expect(await judge(name, whole.subarray(0, Math.floor(whole.length * part)))).toBe('file-damaged')
      }
    },
  )
})
