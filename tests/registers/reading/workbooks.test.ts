import { writeXlsx } from 'hucre/xlsx'
import type { RegisterName } from '@/lib/registers/register'
import { zipOf } from '@/tests/evidence/files/zip-writer'
import { readFile, refusalOf, rowsOf, withFile } from './read'
import { textRow, workbookOf } from './workbook-of'

const read = (bytes: Uint8Array, register: RegisterName = 'cases') => withFile(bytes, (path) => rowsOf(path, register))
/** The cells of one row of a sheet. */
const cellsOf = async (row: string, given: Omit<Parameters<typeof workbookOf>[0], 'sheets'> = {}) =>
  (await read(workbookOf({ sheets: [{ name: 'Blad1', rows: row }], ...given }))).rows[0]?.cells

const head = textRow('Zaaknummer', 'Datum melding', 'Wijk')

test('a workbook that a library wrote is read to the last cell', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Zaken',
        rows: [
          ['Overzicht zaken 2022'],
          [],
          ['Zaaknummer', 'Datum melding', 'Geschikt', 'Aantal gesprekken', 'Bemiddelaars'],
          ['2022-001', new Date('2022-04-28'), true, 2, 'B01 en B02'],
          [20220002, new Date('2022-12-31'), false, 0, null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
      },
    ],
  })
  const file = await withFile(bytes, (path) => readFile(path, 'cases'))
  expect(file).toMatchObject({ about: { format: 'workbook', sheet: 'Zaken', alsoLikely: [] }, headings: { line: 3 } })
  expect(file.faults).toEqual([])
  expect(file.rows.map(({ line, values }) => ({ line, ...values }))).toMatchObject([
    { line: 4, number: '2022-001', reportedOn: '2022-04-28', suitable: true, talks: 2, mediators: ['B01', 'B02'] },
    { line: 5, number: '20220002', reportedOn: '2022-12-31', suitable: false, talks: 0, mediators: [] },
  ])
})

describe('cells', () => {
  test('texts stand in the cell or apart, in one piece or in several, with or without hints for the tongue', async () => {
    const texts =
      '<si><t>een</t></si><si><r><t xml:space="preserve">twee </t></r><r><t>drie</t></r><rPh><t>x</t></rPh></si>'
    const row = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>vi</t></r><r><t>er</t></r></is></c><c t="str"><f>A1</f><v>vijf &amp; zes</v></c><c t="s"><v>9</v></c></row>`
    expect(await cellsOf(row, { texts })).toEqual(['een', 'twee drie', 'vier', 'vijf & zes'])
  })
  test('days come as days, whatever the way in which they are shown', async () => {
    const formats = ['dd-mm-yyyy', '[$-413]d mmmm yyyy;@', 'd-m-jj', 'yyyy', 'mmm', 'dd/mm/yyyy\\ hh:mm']
    const row = `<row>${formats.map((_, at) => `<c s="${at + 1}"><v>44623</v></c>`).join('')}</row>`
    expect(await cellsOf(row, { formats })).toEqual(Array(6).fill('2022-03-03'))
  })
  test('a day with a time is that day, also when it was computed a hair below midnight', async () => {
    const row = '<row><c s="1"><v>44623.999</v></c><c s="1"><v>44622.999999999</v></c><c s="1"><v>44623</v></c></row>'
    expect(await cellsOf(row, { formats: ['d-m-yy'] })).toEqual(['2022-03-03', '2022-03-03', '2022-03-03'])
  })
  test('days may be counted from 1904, as on a Mac', async () => {
    const row = '<row><c s="1"><v>43161</v></c></row>'
    expect(await cellsOf(row, { formats: ['d-m-yy'], from1904: true })).toEqual(['2022-03-03'])
  })
  test('days that Excel only counts are no days', async () => {
    const row = '<row><c s="1"><v>0</v></c><c s="1"><v>60</v></c><c s="1"><v>-3</v></c></row>'
    expect(await cellsOf(row, { formats: ['d-m-yy'] })).toEqual(['0', '60', '-3'])
  })
  test('numbers have a point and no noise; amounts, percentages and long codes are numbers', async () => {
    const formats = ['0.00', '€ #,##0', '0%', '0 &quot;dagen&quot;', '[Red]0']
    const values = ['7.5000000000000009', '1E3', '0.25', '20220001234567', '15']
    const row = `<row>${values.map((value, at) => `<c s="${at + 1}"><v>${value}</v></c>`).join('')}</row>`
    expect(await cellsOf(row, { formats })).toEqual(['7.5', '1000', '0.25', '20220001234567', '15'])
  })
  test('a time is a time, so that three quarters of a day are not three quarters of an hour', async () => {
    const row = '<row><c s="1"><v>0.75</v></c><c s="2"><v>0.8333333333</v></c><c s="2"><v>1.5</v></c></row>'
    expect(await cellsOf(row, { formats: ['h:mm', '[h]:mm'] })).toEqual(['18:00', '20:00', '36:00'])
  })
  test('yes, no, errors, days in words of XML, and formulas with and without a result', async () => {
    const row = `<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2022-03-03T00:00:00</v></c><c><f>1+1</f><v>2</v></c><c><f>A1&amp;B1</f></c></row>`
    expect(await cellsOf(row)).toEqual(['true', 'false', '#REF!', '2022-03-03T00:00:00', '2', '=A1&B1'])
  })
  test('a text that only looks like a formula is told apart from one', async () => {
    expect(await cellsOf(textRow('=Oost', '-', '_x0041_'))).toEqual(["'=Oost", "'-", 'A'])
  })
  test('characters that no database takes are shown as lost, and their cells are faulty', async () => {
    const row = textRow('Z_x0000_1', '28-04-2022', 'Oost _xD83D_')
    const file = workbookOf({ sheets: [{ name: 'Blad1', rows: head + row }] })
    const { rows } = await read(file)
    expect(rows[1]?.cells).toEqual(['Z\ufffd1', '28-04-2022', 'Oost \ufffd'])
    const { faults } = await withFile(file, (path) => readFile(path, 'cases'))
    expect(faults.map(({ column, value, reason }) => [column, value, reason])).toEqual([
      ['number', 'Z\ufffd1', 'unreadable'],
      ['district', 'Oost \ufffd', 'unreadable'],
    ])
  })
  test('a long cell is not cut through the middle of a character', async () => {
    const [first, cell = ''] = (await cellsOf(textRow('Z1', `x${'😀'.repeat(1000)}`))) ?? []
    expect([first, cell.length, cell.slice(-2)]).toEqual(['Z1', 1999, '😀'])
    const rows = head + textRow('Z1', '28-04-2022', `x${'😀'.repeat(200)}`)
    const { faults } = await withFile(workbookOf({ sheets: [{ name: 'Blad1', rows }] }), (path) =>
      readFile(path, 'cases'),
    )
    expect(faults.map(({ reason, value }) => [reason, value])).toEqual([['too-long', `x${'😀'.repeat(99)}`]])
  })
  test('cells and rows may be left out, and need not say where they stand', async () => {
    const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c r="A9" s="0"/></row>`
    const { rows: found } = await read(workbookOf({ sheets: [{ name: 'Blad1', rows }] }))
    expect(found.map(({ line, cells }) => [line, cells.length, cells.filter((cell) => cell !== '')])).toEqual([
      [3, 27, ['1', '2']],
      [4, 1, ['3']],
    ])
  })
  test('names may have a prefix, as some programs write them', async () => {
    const rows =
      '<x:row xmlns:x="m"><x:c t="inlineStr"><x:is><x:t>een</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>'
    expect(await cellsOf(rows)).toEqual(['een', '2'])
  })
  test('every row has a number of its own, also where the file says otherwise', async () => {
    const cell = '<c r="?"><v>1</v></c>'
    const rows = ['5', '5', '2', 'x', '-1', '9'].map((number) => `<row r="${number}">${cell}</row>`).join('')
    const { rows: found } = await read(workbookOf({ sheets: [{ name: 'Blad1', rows }] }))
    expect(found).toEqual([5, 6, 7, 8, 9, 10].map((line) => ({ line, cells: ['1'] })))
  })
  test('an error and a formula without a result are faults of their cells', async () => {
    const row = `<row><c t="inlineStr"><is><t>Z1</t></is></c><c t="e"><v>#N/A</v></c><c t="n"><f>A1</f></c></row>`
    const file = workbookOf({ sheets: [{ name: 'Blad1', rows: head + row }] })
    const { faults } = await withFile(file, (path) => readFile(path, 'cases'))
    expect(faults.map(({ column, reason }) => [column, reason])).toEqual([
      ['reportedOn', 'spreadsheet-error'],
      ['district', 'formula'],
    ])
  })
  test('a text file that was opened the wrong way, and stands whole in the first column', async () => {
    const rows = textRow('Zaaknummer;Datum melding;Wijk') + textRow('Z1;28-04-2022;Oost')
    const file = workbookOf({ sheets: [{ name: 'Blad1', rows }] })
    expect((await withFile(file, (path) => readFile(path, 'cases'))).rows[0]?.values).toMatchObject({
      number: 'Z1',
      reportedOn: '2022-04-28',
      district: 'Oost',
    })
  })
})

describe('sheets', () => {
  const trainings = textRow('Bemiddelaar', 'Soort training', 'Datum') + textRow('B01', 'basis', '1-1-2022')
  test('the one with the headings of the register is read, and the others that have them are named', async () => {
    const sheets = [
      { name: 'Uitleg', rows: textRow('Zaken') + textRow('In dit bestand staan onze zaken.') },
      { name: 'Trainingen', rows: trainings },
      { name: '2022', rows: head + textRow('Z1', '1-1-2022', 'Oost') },
      { name: '2023', rows: head + textRow('Z2', '1-1-2023', 'Oost') },
    ]
    expect((await read(workbookOf({ sheets }))).about).toEqual({
      format: 'workbook',
      sheet: '2022',
      alsoLikely: ['2023'],
      others: ['Uitleg', 'Trainingen', '2023'],
    })
    expect((await read(workbookOf({ sheets }), 'trainings')).about).toMatchObject({
      sheet: 'Trainingen',
      alsoLikely: [],
    })
  })
  test('a hidden one is not read, because nobody would see what came from it', async () => {
    const sheets = [
      { name: 'Oud', rows: head + textRow('Z1', '1-1-2020', 'Oost'), state: 'veryHidden' as const },
      { name: 'Nieuw', rows: head + textRow('Z2', '1-1-2022', 'Oost') },
    ]
    const { about, rows } = await read(workbookOf({ sheets }))
    expect(about).toMatchObject({ sheet: 'Nieuw', alsoLikely: [] })
    expect(rows).toHaveLength(2)
  })
})

describe('sheets without end', () => {
  const twice = '<row><c t="inlineStr"><is><t>Zaaknummer</t></is></c></row>'
  test('a workbook that names the same sheet over and over is read as if it named it once', async () => {
    const bytes = workbookOf({ sheets: [{ name: 'Zaken', rows: head + twice }], listed: 200_000 })
    const { about, rows } = await read(bytes)
    expect(about).toEqual({ format: 'workbook', sheet: 'Zaken', alsoLikely: [], others: [] })
    expect(rows).toHaveLength(2)
  })
  test('of very many sheets the first hundred are looked at', async () => {
    const sheets = Array.from({ length: 120 }, (_, at) => ({ name: `Week ${at + 1}`, rows: head }))
    const { about } = await read(workbookOf({ sheets }))
    expect(about?.sheet).toBe('Week 1')
    expect(about?.others).toHaveLength(99)
  })
  test('a sheet with nothing but empty rows is left after its start', async () => {
    const empty = Array.from({ length: 400_000 }, (_, at) => `<row r="${at + 1}"><c s="${at % 7}"/></row>`).join('')
    const sheets = [
      { name: 'Leeg', rows: `${empty}<row><c><v>1</v></c></row>` },
      { name: 'Zaken', rows: head + twice },
    ]
    const { about } = await read(workbookOf({ sheets }))
    expect(about).toMatchObject({ sheet: 'Zaken', others: [] })
  })
})

describe('a workbook that cannot be read says why', () => {
  const sheets = [{ name: 'Blad1', rows: head }]
  const part = (name: string, data = 'x') => ({ others: [{ name, data }] })
  test.each([
    ['macros', workbookOf({ sheets, ...part('xl/vbaProject.bin') })],
    [
      'binary-workbook',
      zipOf([
        { name: '[Content_Types].xml', data: '' },
        { name: 'xl/workbook.bin', data: '' },
      ]),
    ],
    ['encrypted', zipOf([{ name: '[Content_Types].xml', data: 'x', encrypted: true }])],
    [
      'open-document',
      zipOf([
        { name: 'mimetype', data: 'x' },
        { name: 'content.xml', data: 'x' },
      ]),
    ],
    ['not-a-table', zipOf([{ name: 'zaken.csv', data: 'Zaaknummer' }])],
    [
      'not-a-table',
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: 'x' },
      ]),
    ],
    ['damaged', workbookOf({ sheets }).subarray(0, 400)],
    ['damaged', workbookOf({ sheets: [{ name: 'Blad1', rows: '<row><c><v>1</c></row>' }] })],
    ['damaged', workbookOf({ sheets: [{ name: 'Blad1', rows: head, claims: 10 }] })],
    ['damaged', workbookOf({ sheets, texts: '<si><t>&a;</t></si>' })],
    ['empty', workbookOf({ sheets: [{ name: 'Blad1', rows: '' }] })],
    ['empty', workbookOf({ sheets: [] })],
  ])('%s', async (problem, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ problem })
  })
  test('one that is small and unpacks to very much, by what its own list says', async () => {
    const zeros = workbookOf({ sheets: [{ name: 'Blad1', rows: `${head}${' '.repeat(30_000_000)}` }] })
    expect(zeros.length).toBeLessThan(100_000)
    expect(await refusalOf(zeros)).toMatchObject({ problem: 'unpacks-too-large' })
    const huge = workbookOf({ sheets: [{ name: 'Blad1', rows: head, claims: 2 ** 31 }] })
    expect(await refusalOf(huge)).toMatchObject({ problem: 'unpacks-too-large' })
  })
  test('one that brings entities of its own, which could grow without end', async () => {
    const grows = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    const others = [{ name: 'xl/sharedStrings.xml', data: grows }]
    expect(await refusalOf(workbookOf({ sheets, others }))).toMatchObject({ problem: 'damaged' })
  })
  test('one text that goes on and on', async () => {
    const text = Array.from({ length: 400_000 }, (_, at) => (at * 7919).toString(36)).join('')
    expect(await refusalOf(workbookOf({ sheets: [{ name: 'Blad1', rows: head + textRow(text) }] }))).toMatchObject({
      problem: 'unpacks-too-large',
    })
  })
  test('a cell far to the right, but not one that is empty', async () => {
    const at = (cell: string) => workbookOf({ sheets: [{ name: 'Blad1', rows: `${head}<row r="2">${cell}</row>` }] })
    expect(await refusalOf(at('<c r="XFD2"><v>1</v></c>'))).toEqual({ problem: 'too-many-columns', line: 2 })
    expect(await refusalOf(at('<c r="XFD2" s="0"/>'))).toBeNull()
  })
})
