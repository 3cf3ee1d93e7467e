import { changeTerm, withTerm } from '@/lib/registers/care/change-term'
import { movedUp, mostOwnTerms, ownTerm } from '@/lib/registers/care/own-term'
import { termSeen, type TermWish } from '@/lib/registers/care/term'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import { termOf, type VocabularyName } from '@/lib/registers/vocabulary'

const wish: TermWish = { title: 'niet opgelost', positive: 'no', handled: true, retired: false }
const asOutcome = { positive: 'none', handled: false } as const

function shown(changes: readonly TermChange[], vocabulary: VocabularyName, id: string) {
  const term = termOf(withChanges(changes), vocabulary, id)
  if (term === undefined) throw new Error(`no term ${id}`)
  return { vocabulary, term: id, seen: termSeen(term), now: term }
}

function changed(changes: readonly TermChange[], vocabulary: VocabularyName, id: string, wished: TermWish) {
  const at = shown(changes, vocabulary, id)
  const outcome = changeTerm(changes, at, wished, 'nl')
  if (!outcome.ok || outcome.value === null) return outcome
  return withTerm(changes, at, outcome.value)
}

test('a term that is left alone is no change', () => {
  expect(changed([], 'outcome', 'not-solved', wish)).toEqual({ ok: true, value: null })
})

test('another title keeps the meaning, and what people wrote before is still understood', () => {
  const changes = changed([], 'outcome', 'not-solved', { ...wish, title: 'geen oplossing' })
  expect(changes).toEqual([expect.objectContaining({ title: 'geen oplossing', positive: null, handled: null })])
  const { now } = shown(Array.isArray(changes) ? changes : [], 'outcome', 'not-solved')
  expect(now.title).toEqual({ nl: 'geen oplossing', en: 'geen oplossing' })
  expect([now.positive, now.handled, now.words.includes('niet opgelost')]).toEqual([false, true, true])
})

test('the title of the product again is as if nothing was ever changed', () => {
  const renamed = changed([], 'outcome', 'not-solved', { ...wish, title: 'geen oplossing' })
  const back = changed(Array.isArray(renamed) ? renamed : [], 'outcome', 'not-solved', wish)
  expect(back).toEqual([expect.objectContaining({ title: null, positive: null, handled: null, retired: false })])
})

test('an outcome can count as a success, as a failure, or say nothing of it', () => {
  for (const positive of ['yes', 'none'] as const) {
    const changes = changed([], 'outcome', 'not-solved', { ...wish, positive })
    const { now } = shown(Array.isArray(changes) ? changes : [], 'outcome', 'not-solved')
    expect(now.positive).toBe(positive === 'yes' ? true : null)
  }
})

test('a term by which an indicator counts can have another title, but stays on offer', () => {
  const self = { title: 'zelfmelder', ...asOutcome, retired: false }
  expect(changed([], 'channel', 'self', { ...self, retired: true })).toEqual({ ok: false, problem: 'term-fixed' })
  expect(changed([], 'channel', 'self', { ...self, title: 'bewoner zelf' })).toEqual([
    expect.objectContaining({ term: 'self', title: 'bewoner zelf' }),
  ])
})

test('two terms of one list cannot be written the same way', () => {
  const other = { title: 'Wijkagent ', ...asOutcome, retired: false }
  expect(changed([], 'channel', 'municipality', other)).toEqual({ ok: false, problem: 'term-title-taken' })
  expect(ownTerm([], 'channel', other)).toEqual({ ok: false, problem: 'term-title-taken' })
})

test('nobody saves on top of what a colleague changed meanwhile', () => {
  const seen = shown([], 'outcome', 'not-solved')
  const changes = changed([], 'outcome', 'not-solved', { ...wish, handled: false })
  expect(changeTerm(Array.isArray(changes) ? changes : [], seen, { ...wish, title: 'x' }, 'nl')).toEqual({
    ok: false,
    problem: 'changed-meanwhile',
  })
  expect(changeTerm([], { ...seen, term: 'nowhere' }, wish, 'nl')).toEqual({ ok: false, problem: 'not-found' })
})

test('an own term comes last, has an id from its title, and says of success what was said', () => {
  const first = ownTerm([], 'outcome', { title: 'Via de VvE geregeld', positive: 'yes', handled: true })
  const added = first.ok ? [first.value] : []
  expect(added).toEqual([expect.objectContaining({ term: 'via-de-vve-geregeld', own: true, positive: 'yes' })])
  const terms = withChanges(added).outcome
  expect(terms.at(-1)).toMatchObject({ id: 'via-de-vve-geregeld', positive: true, handled: true, own: true })
})

test('an own term of another list says nothing of success', () => {
  expect(ownTerm([], 'nuisance', { title: 'drones', positive: 'yes', handled: true })).toMatchObject({
    value: { positive: null, handled: null },
  })
})

test('a title without letters or digits has an id as well, and no id is given twice', () => {
  const first = ownTerm([], 'nuisance', { title: '??', ...asOutcome })
  const added = first.ok ? [first.value] : []
  expect(added[0]?.term).toBe('term')
  expect(ownTerm(added, 'nuisance', { title: '!!', ...asOutcome })).toMatchObject({ value: { term: 'term-2' } })
})

test('own terms change places one by one, and the first stays first', () => {
  const own = (term: string): TermChange => ({
    ...{ vocabulary: 'nuisance', term, title: term, positive: null, handled: null, retired: false, own: true },
  })
  const changes = [own('a'), own('b'), own('c')]
  expect(movedUp(changes, 'nuisance', 'c')).toEqual(['a', 'c', 'b'])
  expect(movedUp(changes, 'nuisance', 'a')).toEqual(['a', 'b', 'c'])
  expect(movedUp(changes, 'nuisance', 'pets')).toEqual(['a', 'b', 'c'])
})

test('a list of terms stays one that people can read', () => {
  const many = Array.from({ length: mostOwnTerms }, (_, number): TermChange => ({
    ...{ vocabulary: 'nuisance', term: `t${number}`, title: `t${number}`, positive: null, handled: null },
    ...{ retired: false, own: true },
  }))
  expect(ownTerm(many, 'nuisance', { title: 'nog een', ...asOutcome })).toEqual({
    ok: false,
    problem: 'too-many-terms',
  })
})
