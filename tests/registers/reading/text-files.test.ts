import fc from 'fast-check'
import { readFile, refusalOf, rowsOf, withFile } from './read'

const casesIn = (bytes: Uint8Array | string) => withFile(bytes, (path) => readFile(path, 'cases'))
/** Number and district of every row, which is enough to see that a file came over whole. */
const numbersIn = async (bytes: Uint8Array | string) =>
  (await casesIn(bytes)).rows.map(({ values }) => [values.number, values.reportedOn, values.district])
const cellsIn = async (bytes: Uint8Array | string, fileName = 'zaken.csv') =>
  (await withFile(bytes, (path) => rowsOf(path, 'cases', fileName))).rows

const plain = 'Zaaknummer;Datum melding;Wijk\r\nZ1;28-04-2022;Café\r\nZ2;29-04-2022;Oost\r\n'
const expected = [
  ['Z1', '2022-04-28', 'Café'],
  ['Z2', '2022-04-29', 'Oost'],
]
const wide = (text: string) => Buffer.from(text, 'utf16le')

describe('the letters of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plain}`)],
    ['UTF-16 with a mark', wide(`\ufeff${plain}`)],
    ['UTF-16 the other way round', wide(`\ufeff${plain}`).swap16()],
    ['UTF-16 without a mark', wide(plain)],
    ['UTF-16 the other way round without a mark', wide(plain).swap16()],
    ['Windows-1252', Buffer.from(plain, 'latin1')],
  ])('come over from %s', async (_, bytes) => {
    expect(await numbersIn(bytes)).toEqual(expected)
  })
  test('come over where Windows-1252 is not Latin-1', async () => {
    const bytes = Buffer.concat([Buffer.from('Zaaknummer;Datum melding;Wijk\nZ1;1-1-2022;'), Buffer.from([0x80, 0x92])])
    expect(await numbersIn(bytes)).toEqual([['Z1', '2022-01-01', '€’']])
  })
  test('come over when the first of them that tells comes after a megabyte', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `Z${at};28-04-2022;Oost\r\n`).join('')
    const late = (encoding: 'latin1' | 'utf8') =>
      Buffer.from(`Zaaknummer;Datum melding;Wijk\r\n${rows}Z;28-04-2022;Café\r\n`, encoding)
    expect((await cellsIn(late('latin1'))).at(-1)?.cells).toEqual(['Z', '28-04-2022', 'Café'])
    expect((await cellsIn(late('utf8'))).at(-1)?.cells).toEqual(['Z', '28-04-2022', 'Café'])
  })
  test('that no database takes are a fault of their cell', async () => {
    const { faults } = await casesIn(wide(`\ufeff${plain.replace('Oost', 'Oo\0st')}`))
    expect(faults.map(({ column, value, reason }) => [column, value, reason])).toEqual([
      ['district', 'Oo\ufffdst', 'unreadable'],
    ])
  })
  test('that are broken in one place leave the others whole, and that place is a fault', async () => {
    const good = 'Z1;28-04-2022;Café\n'.repeat(20)
    const file = Buffer.concat([
      Buffer.from(`Zaaknummer;Datum melding;Wijk\n${good}Z2;28-04-2022;Caf`),
      Buffer.from([0xc3]),
    ])
    const { rows, faults } = await casesIn(file)
    expect(rows[0]?.values.district).toBe('Café')
    expect(faults.map(({ column, reason }) => [column, reason])).toEqual([['district', 'unreadable']])
  })
})

describe('what stands between the cells', () => {
  test.each([';', ',', '\t', '|'])('may be "%s"', async (separator) => {
    expect(await numbersIn(plain.replaceAll(';', separator))).toEqual(expected)
  })
  test('may be told on a line of its own, which is no row', async () => {
    const rows = await cellsIn(`sep=|\r\n${plain.replaceAll(';', '|')}`)
    expect(rows[0]).toEqual({ line: 1, cells: ['Zaaknummer', 'Datum melding', 'Wijk'] })
  })
  test('is not a comma because there are commas in cells', async () => {
    const file = 'Zaaknummer;Datum melding;Bemiddelaars\nZ1;1-1-2022;B01, B02, B03\nZ2;1-1-2022;B01, B02, B03\n'
    expect((await casesIn(file)).rows.map(({ values }) => values.mediators)).toEqual(
      Array(2).fill(['B01', 'B02', 'B03']),
    )
  })
  test('is what the name of the file says when nothing else does', async () => {
    expect((await cellsIn('a\tb', 'x.tsv'))[0]?.cells).toEqual(['a', 'b'])
    expect((await cellsIn('een'))[0]?.cells).toEqual(['een'])
  })
  test('may have got lost: a file that was opened with another separator and saved again', async () => {
    const again = plain
      .replaceAll(';', ',')
      .replace('Café', '""Café""')
      .replaceAll(/^.+$/gm, (line) => `"${line.trim()}"`)
    expect(await numbersIn(again)).toEqual(expected)
  })
})

describe('rows', () => {
  test.each([
    ['as on Windows', '\r\n'],
    ['as on a Mac of old', '\r'],
    ['as on other machines', '\n'],
  ])('may end %s', async (_, end) => {
    expect(await numbersIn(plain.replaceAll('\r\n', end))).toEqual(expected)
  })
  test('may end in several ways in one file, and the last one not at all', async () => {
    expect(await numbersIn('Zaaknummer;Datum melding;Wijk\rZ1;28-04-2022;Café\r\nZ2;29-04-2022;Oost')).toEqual(expected)
  })
  test('are counted as a spreadsheet does: empty ones too, and a cell of several lines once', async () => {
    const rows = await cellsIn('Titel\n\n;;\n"a\r\nb";"c ""d"" e";f;;\n\nlast\n')
    expect(rows).toEqual([
      { line: 1, cells: ['Titel'] },
      { line: 4, cells: ['a\r\nb', 'c "d" e', 'f'] },
      { line: 6, cells: ['last'] },
    ])
  })
  test('may be longer or shorter than the headings', async () => {
    const { rows } = await casesIn(
      'Zaaknummer;Datum melding;Wijk\nZ1;1-1-2022\nZ2;1-1-2022;Oost;;;\nZ3;1-1-2022;West;x\n',
    )
    expect(rows.map(({ values, faults }) => [values.number, values.district, faults.length])).toEqual([
      ['Z1', null, 0],
      ['Z2', 'Oost', 0],
      ['Z3', 'West', 0],
    ])
  })
  test('may have loose quotation marks in their cells', async () => {
    const rows = await cellsIn('a;5" buis;"b" c; "d" ;e\n')
    expect(rows[0]?.cells).toEqual(['a', '5" buis', 'b c', 'd ', 'e'])
  })
  test('come out the same however the file falls apart in pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'é'), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const head = ['Zaaknummer', 'Datum melding', 'Wijk']
        const text = [head, ...given]
          .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        const rows = await cellsIn(text)
        const kept = given.flatMap((cells) => {
          const width = cells.findLastIndex((text) => text.trim() !== '') + 1
          return width === 0 ? [] : [cells.slice(0, width)]
        })
        expect(rows.slice(1).map(({ cells }) => cells)).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file that cannot be read says why', () => {
  test.each([
    ['empty', ''],
    ['empty', '\n\n;;;\n'],
    ['web-page', '<html><body><table><tr><td>Zaaknummer</td></tr></table></body></html>'],
    ['web-page', '<?xml version="1.0"?><Workbook></Workbook>'],
    ['not-a-table', '%PDF-1.7 …'],
    ['not-a-table', Buffer.from('Zaaknummer;Wijk\n1;\0\0\0')],
    ['old-excel', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    [
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000_000), wide('EncryptedPackage')]),
    ],
  ])('%s', async (problem, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ problem })
  })
  test('a quotation mark that never closes is found on its own row, and does not swallow the file', async () => {
    const rows = 'Z1;1-1-2022;Oost\n'.repeat(5000)
    expect(await refusalOf(`${plain}Z3;"1-1-2022;West\n${rows}`)).toEqual({ problem: 'broken-quotes', line: 4 })
    expect(await refusalOf(`${plain}Z3;"1-1-2022`)).toEqual({ problem: 'broken-quotes', line: 4 })
  })
  test('more rows or columns than anybody keeps', async () => {
    expect(await refusalOf(`Zaaknummer;Wijk\n${'1;a\n'.repeat(200_000)}`)).toEqual({
      problem: 'too-many-rows',
      line: 200_001,
    })
    expect(await refusalOf(`${plain}${'x;'.repeat(201)}\n`)).toEqual({ problem: 'too-many-columns', line: 4 })
  })
  test('a cell that goes on and on is cut off, and found too long', async () => {
    const { faults, rows } = await casesIn(`${plain}Z3;1-1-2022;${'x'.repeat(500_000)}\n`)
    expect(rows).toHaveLength(3)
    expect(faults.map(({ reason, value }) => [reason, value.length])).toEqual([['too-long', 200]])
  })
})
