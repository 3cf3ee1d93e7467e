import { join } from 'node:path'
import fc from 'fast-check'
import type { Column, Value } from '@/lib/registers/column'
import { registerOf } from '@/lib/registers/registers'
import type { RegisterName } from '@/lib/registers/register'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { readFile, withFile } from './read'
import { workbookOf } from './workbook-of'

const samples = join(__dirname, '../samples')
const files: readonly (readonly [RegisterName, string])[] = [
  ['cases', 'zaken.csv'],
  ['trainings', 'trainingen.csv'],
  ['meetings', 'bijeenkomsten.csv'],
  ['mediators', 'bemiddelaars.xlsx'],
]

/** Somebody's own way of keeping a register: `pick` chooses the same way of writing all along. */
type Hand = {
  readonly pick: (ways: number) => number
  readonly separator: string
  readonly end: string
  readonly encoding: 'utf8' | 'latin1' | 'utf16le'
  readonly titles: number
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

function dayIn(value: string, way: number): string {
  const [year = '', month = '', date = ''] = value.split('-')
  const ways = [
    value,
    `${date}-${month}-${year}`,
    `${Number(date)}/${Number(month)}/${year}`,
    `${Number(date)}-${Number(month)}-${year.slice(2)}`,
    `${date}.${month}.${year}`,
    `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`,
    `${Number(date)}-${(months[Number(month) - 1] ?? '').slice(0, 3)}-${year.slice(2)}`,
    `${value}T00:00:00`,
    String(Date.parse(value) / 86_400_000 + 25_569),
  ]
  return ways[way % ways.length] ?? value
}

function written(column: Column, value: Value, way: number): string {
  if (value === null) return ['', '-', ' '][way % 3] ?? ''
  if (typeof value === 'boolean') {
    const ways = [
      ['ja', 'nee'],
      ['J', 'N'],
      ['Yes', 'No'],
      ['WAAR', 'ONWAAR'],
      ['1', '0'],
      ['true', 'false'],
    ]
    return ways[way % ways.length]?.[value ? 0 : 1] ?? ''
  }
  if (typeof value === 'number') return way % 2 === 0 ? String(value) : `${value.toFixed(1).replace('.', ',')}`
  if (typeof value === 'object') return value.join([', ', '/', ' + ', ' en ', ' & '][way % 5])
  if (column.kind === 'day') return dayIn(value, way)
  if (column.kind === 'code') return [value, value.toLowerCase(), ` ${value} `][way % 3] ?? value
  if (column.kind !== 'choice') return value
  const term = baseVocabularies[column.vocabulary].find(({ id }) => id === value)
  const ways = [term?.title.nl, term?.title.en, term?.id, term?.title.nl.toUpperCase(), `${term?.title.nl} (zie lijst)`]
  return ways[way % ways.length] ?? value
}

function headingOf(column: Column, way: number): string {
  const names = [column.title.nl, column.title.en, column.name, ...(column.headings ?? [])]
  const name = names[way % names.length] ?? column.name
  return [name, name.toUpperCase(), `${name}:`, ` ${name} (verplicht)`, name.replaceAll(' ', '_')][way % 5] ?? name
}

const hand: fc.Arbitrary<Hand> = fc
  .record({
    seed: fc.array(fc.nat(999), { minLength: 64, maxLength: 64 }),
    separator: fc.constantFrom(';', ',', '\t', '|'),
    end: fc.constantFrom('\r\n', '\n', '\r'),
    encoding: fc.constantFrom('utf8', 'latin1', 'utf16le'),
    titles: fc.nat(3),
  })
  .map(({ seed, ...rest }) => {
    let at = 0
    return { ...rest, pick: (ways: number) => (seed[at++ % seed.length] ?? 0) % ways }
  })

/** The rows of a register as this hand would write them, below its titles. */
function tableOf(register: RegisterName, rows: readonly Readonly<Record<string, Value>>[], { pick, titles }: Hand) {
  const { columns } = registerOf(register)
  const ways = columns.map(() => ({ heading: pick(900), value: pick(900) }))
  const above = [['Buurtbemiddeling'], [], ['Overzicht, gemaakt op 1-2-2023']].slice(0, titles)
  const head = columns.map((column, at) => headingOf(column, ways[at]?.heading ?? 0))
  const body = rows.map((row) =>
    columns.map((column, at) => written(column, row[column.name] ?? null, ways[at]?.value ?? 0)),
  )
  return [...above, head, ...body]
}

test.each(files)('%s are the same, in whatever hand and whatever text file they were kept', async (register, name) => {
  const { rows } = await readFile(join(samples, name), register)
  await fc.assert(
    fc.asyncProperty(hand, async (given) => {
      const text = tableOf(
        register,
        rows.map(({ values }) => values),
        given,
      )
        .map((cells) => cells.map((cell) => `"${cell}"`).join(given.separator))
        .join(given.end)
      const again = await withFile(Buffer.from(text, given.encoding), (path) => readFile(path, register))
      expect(again.faults).toEqual([])
      expect(again.rows.map(({ values }) => values)).toEqual(rows.map(({ values }) => values))
    }),
    { numRuns: 25 },
  )
})

test.each(files)(
  '%s are the same from a workbook, with days and numbers as Excel keeps them',
  async (register, name) => {
    const { rows } = await readFile(join(samples, name), register)
    const { columns } = registerOf(register)
    const escaped = (text: string) => text.replaceAll('&', '&amp;')
    const cellOf = (column: Column, value: Value, way: number) => {
      if (value === null) return '<c s="1"/>'
      if (column.kind === 'day') return `<c s="1"><v>${Date.parse(String(value)) / 86_400_000 + 25_569}</v></c>`
      if (typeof value === 'number') return `<c><v>${value}</v></c>`
      if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`
      return `<c t="inlineStr"><is><t>${escaped(written(column, value, way))}</t></is></c>`
    }
    await fc.assert(
      fc.asyncProperty(hand, async (given) => {
        const [head = []] = tableOf(register, [], { ...given, titles: 0 })
        const ways = columns.map(() => given.pick(900))
        const body = rows.map(({ values }) =>
          columns.map((column, at) => cellOf(column, values[column.name] ?? null, ways[at] ?? 0)),
        )
        const headings = head.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)
        const sheet = [headings, ...body].map((cells) => `<row>${cells.join('')}</row>`).join('')
        const bytes = workbookOf({ sheets: [{ name: 'Blad1', rows: sheet }], formats: ['dd-mm-yyyy'] })
        const again = await withFile(bytes, (path) => readFile(path, register))
        expect(again.faults).toEqual([])
        expect(again.rows.map(({ values }) => values)).toEqual(rows.map(({ values }) => values))
      }),
      { numRuns: 10 },
    )
  },
)
