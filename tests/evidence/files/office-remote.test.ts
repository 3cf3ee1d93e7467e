import { discard } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { isElsewhere } from '@/lib/evidence/office-target'
import { givenDataFolder, inPieces } from './data-folder'
import { office } from './specimens'

givenDataFolder()

const judge = async (part: string, data: string | Buffer) => {
  const received = await receive('a.docx', inPieces(office('docx', [{ name: part, data }])), 10 ** 7)
  if (received.ok) await discard(received.value)
  return received.ok ? 'accepted' : received.problem
}

const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const template = (target: string, more = '') =>
  `<Relationship Id="r1" ${more} Type="${base}/attachedTemplate" Target="${target}" TargetMode="External"/>`
const elsewhere = template('http://kwaad.test/a.dotm')
const rels = 'word/_rels/settings.xml.rels'

test.each([
  String.raw`\\kwaad.test\map\a.dotm`,
  '//kwaad.test/map/a.dotm',
  'file://///kwaad.test/map/a.dotm',
  'file:////kwaad.test/map/a.dotm',
  'file://kwaad.test/a.dotm',
  String.raw`file:///\\kwaad\map\a.dotm`,
  'FILE:%5C%5Ckwaad/a.dotm',
  String.raw`\\?\UNC\kwaad\map\a.dotm`,
  'http://kwaad.test/a.dotm',
  ' ht\ttps://kwaad.test/a.dotm',
  String.raw`\\kwaad.test\map\a.dotx`,
  String.raw`\\10.0.0.9\map\a.dotx`,
  String.raw`\\3232235777\map\a.dotx`,
  String.raw`\\kwaad@80\map\a.dotx`,
  'http://kwaad/a.dotx',
])('a template at %j is on another computer', (target) => {
  expect(isElsewhere(target)).toBe(true)
})

test.each([
  'Normal.dotm',
  String.raw`C:\Sjablonen\Brief.dotx`,
  'file:///C:/Sjablonen/Brief.dotx',
  String.raw`file:///C:\Users\Lotte\AppData\Roaming\Microsoft\Templates\Normal.dotm`,
  'file:///Users/lotte/Brief.dotx',
  'file://localhost/C:/Brief.dotx',
  String.raw`\\?\C:\Brief.dotx`,
  '../Brief.dotx',
  String.raw`\\server\sjablonen\Brief.dotx`,
  String.raw`file:///\\server-01\sjablonen\Huisstijl brief.dotx`,
])('a template at %j is on the own computer or in the office, and comes in', async (target) => {
  expect(isElsewhere(target)).toBe(false)
  expect(await judge(rels, relations(template(target)))).toBe('accepted')
})

const utf16 = (xml: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le')

test.each<readonly [string, string | Buffer]>([
  ['on a share', relations(template(String.raw`\\kwaad.test\map\a.dotm`))],
  ['behind a sign that seems to close it', relations(template('http://kwaad.test/a.dotm', 'foo="a>b"'))],
  ['behind an instruction', relations(`<?x <!-- ?>${elsewhere}`)],
  ['behind characters', relations(`<![CDATA[<!--]]>${elsewhere}`)],
  ['spelt otherwise', relations(elsewhere.replace('http', '&#104;ttp'))],
  ['in UTF-16', Buffer.from(`\uFEFF${relations(elsewhere)}`, 'utf16le')],
  ['in UTF-16 without a mark', utf16(relations(elsewhere))],
  ['in UTF-16 the other way round', utf16(relations(elsewhere)).swap16()],
])('a template from elsewhere is found %s', async (_, xml) => {
  expect(await judge(rels, xml)).toBe('file-remote')
})

test.each<readonly [string, string | Buffer]>([
  ['no XML', '<Relationships'],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${relations('')}`],
  ['not the encoding that it says', `<?xml version="1.0" encoding="UTF-16"?>${relations('')}`],
  ['a document type', `<!DOCTYPE Relationships>${relations('')}`],
])('relations with %s make a document damaged', async (_, xml) => {
  expect(await judge(rels, xml)).toBe('file-damaged')
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const text = (inside: string) => `<w:document xmlns:w="${word}"><w:body>${inside}</w:body></w:document>`
const said = (...pieces: readonly string[]) =>
  text(`<w:p>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}</w:p>`)
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

test.each<readonly [string, string | Buffer]>([
  ['as a word', said(' DDE "cmd.exe" "/k calc"')],
  ['in small letters', said('ddeauto cmd')],
  ['in pieces', said('DDEA', 'UTO cmd')],
  ['in pieces with a comment', said('DD<!-- -->E', '<![CDATA[AUTO]]> cmd')],
  ['by the numbers of its letters', said('&#68;DEAUTO cmd')],
  ['in a simple field', text('<w:p><w:fldSimple w:instr=" dde cmd"/></w:p>')],
  [
    'inside another field',
    text(
      `<w:p>${char('begin')}<w:r><w:instrText> IF 1 = 1 </w:instrText></w:r>${char('begin')}<w:r><w:instrText>dde</w:instrText></w:r></w:p><w:p><w:r><w:instrText>auto cmd</w:instrText></w:r>${char('end')}${char('end')}</w:p>`,
    ),
  ],
  ['in UTF-16', utf16(said('Ddeauto cmd'))],
])('a field that starts a program is found %s', async (_, xml) => {
  expect(await judge('word/footnotes.xml', xml)).toBe('file-macros')
})

test('fields of every day come in', async () => {
  const fields = [' PAGE ', ' TOC \\o "1-3" ', ' MERGEFIELD Ddenaam ', ' DATE '].map((field) => said(field))
  for (const xml of [...fields, said('Adde', ' NUMPAGES'), text('<w:p><w:r><w:t>DDE in een zin</w:t></w:r></w:p>')]) {
    expect(await judge('word/footnotes.xml', xml)).toBe('accepted')
  }
})
