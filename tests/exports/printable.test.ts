import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { coverageOf } from '@/lib/exports/formats/font-coverage'
import { printable } from '@/lib/exports/formats/printable'

const fonts = ['Regular', 'Semibold', 'Bold'].map((weight) =>
  readFileSync(join(process.cwd(), 'node_modules', 'source-sans', 'TTF', `SourceSans3-${weight}.ttf`)),
)
const covers = coverageOf(fonts)
const shown = (text: string) => JSON.parse(printable(text, covers).json) as string

test.each([
  ['Dutch and its neighbours', 'Één café in ’s-Hertogenbosch: “öß” – €5 … ½ ·'],
  ['names with marks', 'Şafak Yıldız, Łukasz Żółć, Ngũgĩ'],
])('keeps %s as it was written', (_, text) => {
  expect(printable(text, covers)).toEqual({ json: JSON.stringify(text), replaced: false })
})

test('puts a letter and its loose accent together', () => {
  expect(shown('cafe\u0301')).toBe('café')
})

test('leaves out what nobody sees, and takes every kind of line end for a space', () => {
  expect(shown('a\u200Bb\u00ADc\u202Ed\uFEFF\tx\r\ny\u2028z\u0000')).toBe('abcd x  y z ')
})

test('shows a box for a character that the typeface does not know, and says so', () => {
  expect(printable({ name: '王 x' }, covers)).toEqual({ json: '{"name":"□ x"}', replaced: true })
})

test('whatever someone typed, what remains can be shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...shown(text)].every((character) => covers(character.codePointAt(0) ?? 0))).toBe(true)
    }),
  )
})

test('numbers, truths and absence stay what they are', () => {
  expect(printable({ a: 1, b: null, c: [true] }, covers).json).toBe('{"a":1,"b":null,"c":[true]}')
})

test('a file that is no font is refused', () => {
  expect(() => coverageOf([Buffer.alloc(64)])).toThrow('cmap')
})
