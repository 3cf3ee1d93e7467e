import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { en } from '@/lib/i18n/messages/en'
import { nl } from '@/lib/i18n/messages/nl'

/** Every text with the path of its key. */
function textsOf(messages: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : textsOf(value as object, `${path}${key}.`),
  )
}

/** What a text needs filled in, at any depth of its choices. */
function namesIn(text: string): string {
  const names = new Set<string>()
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value)
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) visit(option.value)
      }
    }
  }
  visit(parse(text))
  return [...names].sort().join()
}

const dutch = textsOf(nl)
const english = new Map(textsOf(en))

test('every text is there in both languages', () => {
  expect(dutch.length).toBeGreaterThan(300)
  expect([...english.keys()].sort()).toEqual(dutch.map(([key]) => key).sort())
})

test('no text is empty', () => {
  expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages fill in the same names', () => {
  const different = dutch.filter(([key, text]) => namesIn(text) !== namesIn(english.get(key) ?? ''))
  expect(different.map(([key]) => key)).toEqual([])
})

test('no Dutch sentence is longer than twenty words', () => {
  const sentences = dutch
    // A text with choices holds several sentences at once; its parts are judged where they are shown.
    .filter(([, text]) => !/\{\s*\w+\s*,\s*(plural|select)/.test(text))
    .flatMap(([key, text]) => text.split(/(?<=[.!?:])\s+/).map((sentence) => [key, sentence] as const))
  const long = sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)
  expect(long).toEqual([])
})

test('nobody is addressed as "u", and officialese stays out', () => {
  const stiff = /\b(u|uw|middels|teneinde|derhalve|aangaande|dient te|gelieve|indien|alsmede|conform)\b/i
  expect(dutch.filter(([, text]) => stiff.test(text))).toEqual([])
})
