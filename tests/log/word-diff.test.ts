import fc from 'fast-check'
import { wordDiff, type Piece } from '@/lib/log/word-diff'

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')
const changedIn = (pieces: readonly Piece[]) => pieces.filter(({ changed }) => changed).map(({ text }) => text)
const sharedIn = (pieces: readonly Piece[]) => textOf(pieces.filter(({ changed }) => !changed))

test('a word that became another is marked in both texts, and nothing else', () => {
  const { before, after } = wordDiff('Er zijn 12 vrijwilligers opgeleid.', 'Er zijn 14 vrijwilligers opgeleid.')
  expect(changedIn(before)).toEqual(['12'])
  expect(changedIn(after)).toEqual(['14'])
})

test('what was added at the end or taken out in the middle is marked once', () => {
  expect(changedIn(wordDiff('een twee', 'een twee drie').after)).toEqual([' drie'])
  expect(changedIn(wordDiff('een twee drie', 'een drie').before).map((text) => text.trim())).toEqual(['twee'])
})

test('equal texts have no marks, and an empty one none of its own', () => {
  expect(changedIn(wordDiff('zelfde tekst', 'zelfde tekst').before)).toEqual([])
  expect(wordDiff('', 'nieuw')).toEqual({ before: [], after: [{ text: 'nieuw', changed: true }] })
})

test('no letter is lost, and what is unmarked is the same in both texts', () => {
  const words = fc
    .array(fc.constantFrom('een', 'twee', 'drie', '\n', '  '), { maxLength: 30 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { before, after } = wordDiff(one, other)
      expect([textOf(before), textOf(after)]).toEqual([one, other])
      expect(sharedIn(before)).toBe(sharedIn(after))
    }),
  )
})

test('two very long texts are compared as a whole where they differ', () => {
  const long = (word: string) => `begin ${Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ')} eind`
  const { before } = wordDiff(long('a'), long('b'))
  expect(before.map(({ changed }) => changed)).toEqual([false, true, false])
})
