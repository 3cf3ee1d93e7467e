import fc from 'fast-check'
import { mask } from '@/lib/privacy/mask'
import { findingKinds } from '@/lib/privacy/finding'
import { foundIn } from './found'

const prose = `
In 2026 behandelde Buurtbemiddeling Heemskerk 184 zaken, tegen 163 in 2025: een groei van 12,9 procent. Van de 184
zaken werden er 97 opgelost (52,7 %), 31 na een gesprek en 66 na bemiddeling. De doorlooptijd daalde van 42 naar 38 dagen.
De stuurgroep kwam bijeen op 03-02-2026, 12-05-2026 en 22 september 2026 om 10.30 uur in zaal 2.14.
Zaaknummers 2026-00123 tot en met 2026-00306. Besluit Z-26-104418, kenmerk 202600123, D/2026/118842.
De subsidie bedraagt € 48.500,00 per jaar (2026: € 47.250,-; 2027 EN verder: nader te bepalen), btw 21%.
Zie artikel 6 lid 1 AVG, Stb. 2018, 144, en www.buurtbemiddeling.test/2026/11/03/verslag. Versie 2.0.14.
Telefonisch bereikbaar op 088 123 45 67 of 0900-1234; mail naar info@buurtbemiddeling.test.
Bezoekadres: Maerelaan 4, 1962 KC Heemskerk. Postbus 12, 1960 AA Heemskerk. KvK 41225566, RSIN 123456782.
Tabel 3: 1.234.567 inwoners, 12.345 huishoudens, 998.877 woningen; index 103,4; 2021-2026; 5,5 fte; 36 uur.
Het idee werd geboren in de wijk Oosterwijk. Na een jaar, op 28 april 2023, werd de pilot geëvalueerd.
`

test('an ordinary report holds nothing of a person', () => {
  expect(foundIn(prose)).toEqual([])
})

test('a table of figures holds nothing of a person', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999 }).map((n) => n.toLocaleString('nl-NL')),
    fc.double({ min: 0, max: 1000, noNaN: true }).map((n) => n.toFixed(2).replace('.', ',')),
    fc.integer({ min: 1, max: 9999 }).map(String),
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  )
  const rows = fc.array(fc.array(figure, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(rows, (table) => {
      expect(foundIn(table.map((row) => row.join('\t')).join('\n'))).toEqual([])
    }),
    { numRuns: 300, seed: 3 },
  )
})

test('random digits are never certainly a citizen service number, and never a bank account', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789 .-'), minLength: 5, maxLength: 60 })
  fc.assert(
    fc.property(digits, (text) => {
      expect(foundIn(text).filter((found) => /^(iban|bsn .*\d$)/.test(found))).toEqual([])
    }),
    { numRuns: 3000, seed: 3 },
  )
})

test('one of the nine-digit numbers in eleven could be a citizen service number, so few alarms are false', () => {
  const numbers = fc.sample(fc.integer({ min: 100_000_000, max: 999_999_999 }), { numRuns: 2000, seed: 3 })
  const possible = numbers.flatMap((number) => foundIn(`nr ${number} gezien`))
  expect(possible.every((found) => found.endsWith('?'))).toBe(true)
  expect(possible.length).toBeLessThan(2000 / 9)
})

test('an excerpt shows at most the first and the last two characters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...findingKinds), fc.string({ minLength: 1, maxLength: 40 }), (kind, value) => {
      const [start = '', end = '', ...more] = mask(kind, value).split('•••••')
      expect(more).toEqual([])
      expect(start.length).toBeLessThanOrEqual(2)
      expect(end.length).toBeLessThanOrEqual(2)
      expect(value.trim().length < 8 ? end : '').toBe('')
    }),
    { seed: 3 },
  )
})

test.each([
  '1',
  '1 ',
  '0',
  '06 ',
  '+31 ',
  'a',
  'a.',
  'a@',
  '@',
  'a@a.',
  'geb ',
  'geboren 1-',
  '1961 AB ',
  '12, ',
  'NL91',
  'NL91 ',
  '\n',
  '. ',
  '(0',
  'postbus ',
  'x-',
])('a hundred thousand characters of %j are looked through without end nor alarm', (piece) => {
  const looked = foundIn(piece.repeat(100_000 / piece.length))
  expect(looked.filter((found) => /^(bsn \d|iban|birth)/.test(found) && !found.endsWith('?'))).toEqual([])
})
