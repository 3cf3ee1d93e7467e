import fc from 'fast-check'
import { readDay } from '@/lib/registers/reading/read-day'

const said = (text: string) => {
  const read = readDay(text)
  return read.ok ? read.value : read.reason
}

test.each([
  '03-03-2022',
  '3-3-2022',
  '3/3/2022',
  '3.3.2022',
  '3-3-22',
  "3-3-'22",
  '3 3 2022',
  '3 maart 2022',
  '3 mrt 2022',
  '3 mrt. 2022',
  '3-mrt-22',
  '3 Maart 2022',
  '3e maart 2022',
  'do 3 maart 2022',
  'donderdag 3-3-2022',
  '3 March 2022',
  '3rd of March 2022',
  'March 3, 2022',
  '2022-03-03',
  '2022/3/3',
  '2022-03-03T00:00:00',
  '2022-03-03 14:05:00.000',
  '03-03-2022 14:05',
  '03-03-2022 om 14:05 uur',
  '3-3-2022 0:00:00',
  '20220303',
  '03032022',
  '44623',
  '44623,58',
  ' 03\u201103\u20112022\u00a0',
])('%s is 3 March 2022', (text) => {
  expect(said(text)).toBe('2022-03-03')
})

test('a moment with a zone is the day that it was in Amsterdam', () => {
  expect(said('2022-03-02T23:00:00.000Z')).toBe('2022-03-03')
  expect(said('2022-07-01T23:30:00+02:00')).toBe('2022-07-01')
})

test('two digits of a year are the nearest eighty years to come and twenty gone', () => {
  expect(said('1-1-79')).toBe('2079-01-01')
  expect(said('1-1-80')).toBe('1980-01-01')
})

test.each(['31-02-2022', '29-2-2023', '12/31/2022', '00-01-1900', '2022-13-01', '31 april 2022', '3-3-0202'])(
  '%s is a fault and never another day',
  (text) => {
    expect(said(text)).toBe('no-such-day')
  },
)

test.each([
  'volgt',
  'maart 2022',
  '2022',
  '3-3',
  '3-3-20222',
  '14:05',
  '12',
  '123456',
  '3 mrtt 2022',
  'O3-03-2022',
  '-',
])('%s is not a day', (text) => {
  expect(said(text)).toBe('not-a-day')
})

const days = fc.date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

test('however a day is written, it is read as that very day', () => {
  fc.assert(
    fc.property(days, (moment) => {
      const iso = moment.toISOString().slice(0, 10)
      const [year = '', month = '', date = ''] = iso.split('-')
      const name = months[Number(month) - 1] ?? ''
      const written = [
        iso,
        `${date}-${month}-${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        `${Number(date)}.${Number(month)}.${year.slice(2)}`,
        `${Number(date)} ${name} ${year}`,
        `${Number(date)}-${name.slice(0, 3)}-${year}`,
        String(Math.floor(moment.getTime() / 86_400_000) + 25_569),
      ]
      expect(written.map(said)).toEqual(written.map(() => iso))
    }),
  )
})

test('a month that a year does not have so many days of is never carried over to the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1980, max: 2079 }),
      (date, month, year) => {
        const read = readDay(`${date}-${month}-${year}`)
        if (read.ok) expect(read.value.split('-').map(Number)).toEqual([year, month, date])
      },
    ),
  )
})

test('no text whatever is too much', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\-/. T:,']{0,24}$/)), (text) => {
      const read = readDay(text)
      if (read.ok) expect(read.value).toMatch(/^\d{4}-\d\d-\d\d$/)
    }),
  )
})
