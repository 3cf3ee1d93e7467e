import { languages } from '@/lib/i18n/languages'
import { day } from '@/lib/day'
import { checkRow } from '@/lib/registers/check-row'
import { faultReasons, type Fault } from '@/lib/registers/reading/fault'
import { faultText } from '@/lib/registers/reading/fault-text'
import { proposeColumns } from '@/lib/registers/reading/propose-columns'
import { rowReader } from '@/lib/registers/reading/read-row'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { dictionary } from './read'

/** Reads one row below these headings. */
function row(register: RegisterName, cells: Readonly<Record<string, string>>) {
  const mapping = proposeColumns(Object.keys(cells), registerOf(register), [])
  return rowReader(registerOf(register), mapping, dictionary)(Object.values(cells))
}

const aCase = { Zaaknummer: '2022-001', 'Datum melding': '28-04-2022' }

test('a row has a value for every column of the register, also for those that the file does not have', () => {
  const { values, faults } = row('cases', aCase)
  expect(faults).toEqual([])
  expect(Object.keys(values)).toEqual(registerOf('cases').columns.map(({ name }) => name))
  expect(values).toMatchObject({ number: '2022-001', reportedOn: '2022-04-28', channel: null, mediators: [] })
})

test('every faulty cell of a row is named, with its heading, its value and the reason', () => {
  const { values, faults } = row('cases', {
    ...aCase,
    Aanmelder: 'kabouter',
    'Eerste contact': '31-02-2022',
    'Aantal gesprekken': 'twee',
  })
  expect(faults.map(({ index, heading, value, reason }) => [index, heading, value, reason])).toEqual([
    [2, 'Aanmelder', 'kabouter', 'unknown-word'],
    [3, 'Eerste contact', '31-02-2022', 'no-such-day'],
    [4, 'Aantal gesprekken', 'twee', 'not-a-number'],
  ])
  expect(values).toMatchObject({ number: '2022-001', channel: null, firstContactOn: null, talks: null })
})

test('a row cannot be without what is required, whether the cell is empty or the file has no such column', () => {
  expect(row('cases', { ...aCase, 'Datum melding': '' }).faults).toMatchObject([
    { column: 'reportedOn', index: 1, heading: 'Datum melding', value: '', reason: 'required' },
  ])
  expect(row('cases', { Zaaknummer: '2022-001' }).faults).toMatchObject([
    { column: 'reportedOn', index: -1, heading: '', reason: 'required' },
  ])
})

test('a day before its cause is a faulty cell that names the cause', () => {
  const { faults } = row('cases', { ...aCase, Afgesloten: '01-06-2022', Nazorg: '31-05-2022' })
  expect(faults).toMatchObject([
    { column: 'aftercareOn', value: '31-05-2022', reason: 'before', other: { column: 'closedOn', day: '2022-06-01' } },
  ])
  expect(faultText('nl', faults[0] as Fault)).toBe('Deze dag ligt voor “Afgesloten” (1 juni 2022).')
})

test('of several causes the last one is named, and the same day is in time', () => {
  const dates = { 'In behandeling': '02-05-2022', 'Eerste gesprek': '05-05-2022' }
  expect(row('cases', { ...aCase, ...dates, Afgesloten: '01-05-2022' }).faults).toMatchObject([
    { column: 'closedOn', reason: 'before', other: { column: 'firstTalkOn' } },
  ])
  expect(row('cases', { ...aCase, ...dates, Afgesloten: '05-05-2022' }).faults).toEqual([])
})

test('a form is held to the same', () => {
  const cases = registerOf('cases')
  const { values } = row('cases', aCase)
  expect(checkRow(cases, { ...values, number: null, talks: 1000, district: 'x'.repeat(61) })).toEqual([
    { column: 'number', reason: 'required' },
    { column: 'talks', reason: 'out-of-range' },
    { column: 'district', reason: 'too-long' },
  ])
  expect(checkRow(cases, { ...values, closedOn: day('2022-04-27') })).toEqual([
    { column: 'closedOn', reason: 'before', other: 'reportedOn' },
  ])
})

describe('rows that are none', () => {
  test.each(['Totaal', 'TOTAAL:', 'Subtotaal', 'Total', 'Gemiddelde', 'Aantal zaken'])(
    'a row that begins with %s is named once, as a row of totals',
    (label) => {
      const { faults } = row('cases', { Zaaknummer: label, 'Datum melding': '', 'Aantal gesprekken': '1234' })
      expect(faults.map(({ column, value, reason }) => [column, value, reason])).toEqual([
        ['number', label, 'total-row'],
      ])
    },
  )
  test('a good row that happens to begin with that word is read', () => {
    expect(row('cases', { Zaaknummer: 'Totaal 1', 'Datum melding': '28-04-2022' }).faults).toEqual([])
  })
  test('the headings once more, as at the top of a printed page', () => {
    const { faults } = row('cases', { Zaaknummer: 'Zaaknummer', 'Datum melding': 'DATUM MELDING' })
    const mapping = proposeColumns(Object.keys(aCase), registerOf('cases'), [])
    const again = rowReader(registerOf('cases'), mapping, dictionary)(['zaaknummer', 'Datum melding:'])
    expect([...faults, ...again.faults].map(({ reason }) => reason)).toEqual(['heading-row', 'heading-row'])
  })
  test('the example of our own template', () => {
    const { faults } = row('cases', { Zaaknummer: 'VOORBEELD', 'Datum melding': '28-04-2022' })
    expect(faults.map(({ reason }) => reason)).toEqual(['example-row'])
  })
})

describe('personal data', () => {
  const typed = (values: Readonly<Record<string, string>>) =>
    checkRow(registerOf('cases'), { number: 'Z1', reportedOn: day('2022-04-28'), ...values }).map(
      ({ column, reason }) => [column, reason],
    )

  test.each([
    ...['06-12345678', 'jan@example.nl', 'Kerkstraat 12, 1961 AB Heemskerk', 'Kerkstraat 12', 'Dorpsweg 3a'],
    ...['Lange Laan nr. 7', '1961 AB', 'mevr. Jansen', 'Dhr de Vries', "fam. 't Hart", 'Familie Jansen'],
  ])('%s is no district, from a file or typed', (text) => {
    expect(row('cases', { ...aCase, Wijk: text }).faults).toMatchObject([{ column: 'district', reason: 'personal' }])
    expect(typed({ district: text })).toEqual([['district', 'personal']])
  })
  test.each(['Boekel', 'Wijk 12', 'De Broekpolder 2', '1961', 'Kerkweg', 'Heer', 'Oud-Haerlem', 'Plan 3-B'])(
    '%s is a district',
    (text) => {
      expect(row('cases', { ...aCase, Wijk: text }).faults).toEqual([])
      expect(typed({ district: text })).toEqual([])
    },
  )
  test.each([
    ...['0612345678', '612345678', '06 - 12 34 56 78', '+31612345678', '0251-234567', '123456782', '1234.56.782'],
    ...['Z1 123456782', 'jan@example.nl', 'NL91 ABNA 0417 1643 00', 'Fam. De Vries Kerkstraat 12', 'Kerkstraat 12'],
    ...['mw Jansen', 'Jan Jansen', 'Jansen', 'Jansen 03-03-1981', '1961 AB 12'],
  ])('%s is no number of a case, from a file or typed', (text) => {
    expect(row('cases', { ...aCase, Zaaknummer: text }).faults).toMatchObject([
      { column: 'number', reason: 'personal' },
    ])
    expect(typed({ number: text })).toEqual([['number', 'personal']])
  })
  test.each([
    ...['2022-001', '202600001', '202600010', '202600029', '2022BB-12', '2022 AB 12', '20220001234567', 'Z1', 'ABC'],
    ...['2022/04/17-3', '12-34-2022', 'BB 2022 017', '000000012', '17', 'zaak 123456782'],
  ])('%s is the number of a case', (text) => {
    expect(row('cases', { ...aCase, Zaaknummer: text }).faults).toEqual([])
    expect(typed({ number: text })).toEqual([])
  })
  test('none of the numbers of cases that run on from their year is refused', () => {
    const refused = Array.from({ length: 2000 }, (_, at) => String(202_600_001 + at)).filter(
      (number) => typed({ number }).length > 0,
    )
    expect(refused).toEqual([])
  })
  test('a sentence may name a street or a family, but no person with a name', () => {
    const text = (description: string) =>
      row('activities', { Datum: '28-04-2022', Soort: 'voorlichting', Omschrijving: description }).faults.flatMap(
        ({ column, reason }) => (column === 'description' ? [reason] : []),
      )
    expect(text('Voorlichting in Dorpsstraat 12 voor familie en buren')).toEqual([])
    expect(['Op bezoek bij mevr. de Vries', 'Met dhr. A. Jansen', 'Bel 06-12345678'].map(text)).toEqual(
      Array(3).fill(['personal']),
    )
  })
  test('a row that was typed has no characters that mean nothing', () => {
    expect(typed({ district: 'Oo\ufffdst' })).toEqual([['district', 'unreadable']])
  })
})

describe('what is said of a fault', () => {
  const fault = {
    column: 'channel',
    index: 0,
    heading: 'Aanmelder',
    title: { nl: 'Aanmelder', en: 'Channel' },
    value: 'x',
  }
  const other = { column: 'closedOn', title: { nl: 'Afgesloten', en: 'Closed on' }, day: '2022-06-01' }

  test('every reason has a sentence in both languages, in which nothing is left open', () => {
    const sentences = languages.flatMap((language) =>
      faultReasons.map((reason) => faultText(language, { ...fault, reason, other, most: 20, line: 2 })),
    )
    expect(sentences.filter((text) => !/^[A-Z].*\.$/.test(text) || /register-faults|[{}]/.test(text))).toEqual([])
  })
  test('an unknown word comes with what may be meant, or with what there is to choose from', () => {
    const asked = { ...fault, reason: 'unknown-word', vocabulary: 'channel' } as const
    expect(faultText('nl', { ...asked, nearest: { nl: 'politie', en: 'police' } })).toBe(
      'Dit woord kennen we niet. Bedoel je “politie”?',
    )
    expect(faultText('en', asked)).toBe(
      'We do not know this word. Choose from: self-reporter, housing corporation, police, municipality, welfare work, health care, other.',
    )
  })
})
