import { editionOf } from './edition-of'

type Text = { readonly nl: string; readonly en: string }

const edition = editionOf('toetsklaar-2026-1')
const texts = textsIn(edition)

test('every requirement has help in both languages: three or four sentences in all', () => {
  const counts = edition.requirements.flatMap(({ id, help }) =>
    (['nl', 'en'] as const).map((language) => ({
      id,
      language,
      sentences: [help.plain, help.example, help.whom].flatMap((text) => sentencesIn(text[language])).length,
    })),
  )
  expect(counts).toHaveLength(96)
  expect(counts.filter(({ sentences }) => sentences < 3 || sentences > 4)).toEqual([])
})

test('no Dutch sentence in the catalogue is longer than twenty words', () => {
  const sentences = texts.flatMap((text) => sentencesIn(text.nl))
  expect(sentences.length).toBeGreaterThan(500)
  expect(sentences.filter((sentence) => wordsIn(sentence).length > 20)).toEqual([])
})

test('a comma, a colon or a semicolon does not make a long sentence short', () => {
  const long = 'Een zin met veel komma’s, zoals deze; en met een dubbele punt: die telt hier gewoon als één zin.'
  expect(sentencesIn(`${long} Dit is de tweede!`)).toEqual([long, 'Dit is de tweede!'])
  expect(wordsIn(long)).toHaveLength(19)
})

test('the reader is "je", never "u"', () => {
  expect(texts.filter((text) => /\b(u|uw)\b/i.test(text.nl))).toEqual([])
})

test('no officialese slips in', () => {
  const stiff =
    /\b(middels|teneinde|dient te|dienen te|conform|inzake|betreffende|alsmede|derhalve|indien|tevens|met betrekking tot|ten behoeve van)\b/i
  expect(texts.filter((text) => stiff.test(text.nl))).toEqual([])
})

test('nothing is abbreviated with points', () => {
  const abbreviated = /\b([a-z]\.[a-z]\.|bijv\.|evt\.|incl\.|nr\.|blz\.|e\.g\.|etc\.)/i
  expect(texts.filter((text) => abbreviated.test(text.nl) || abbreviated.test(text.en))).toEqual([])
})

test('a help text and a description end as sentences do', () => {
  const prose = edition.requirements.flatMap(({ description, help }) => [description, ...Object.values(help)])
  expect(prose.filter((text) => !text.nl.endsWith('.') || !text.en.endsWith('.'))).toEqual([])
})

test('the English holds no Dutch words', () => {
  const dutch = /\b(het|een|voor|niet|zijn|wordt|gemeente|bemiddelaars?)\b/i
  expect(texts.filter((text) => dutch.test(text.en))).toEqual([])
})

/** Every text of the edition, found by walking it, so that a new field is read as well. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [value]
  return Object.values(value).flatMap(textsIn)
}

function isText(value: object): value is Text {
  return 'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string'
}

/** Sentences end at a point, question mark or exclamation mark before white space; nothing else ends one. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?][’”)]?)\s+/)
}

/** Words are what stands between spaces and holds a letter or a digit. */
function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
}
