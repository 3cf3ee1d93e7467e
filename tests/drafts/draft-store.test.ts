import { boxWith } from '@/app/_drafts/box'
import { longestKept, onTopOf } from '@/app/_drafts/draft'
import { throwAwayAll, throwAwayOld, type Shelf } from '@/app/_drafts/draft-places'
import { createDraftStore } from '@/app/_drafts/draft-store'

const lottesKey = Buffer.alloc(32, 1).toString('base64')
const emmasKey = Buffer.alloc(32, 2).toString('base64')
const morning = Date.UTC(2026, 10, 23, 9, 0)

/** The storage of one browser, which outlives pages and people. */
function browser(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

const storeFor = (shelf: Shelf, key = lottesKey, now = morning) => createDraftStore(shelf, boxWith(key), () => now)
const reasoning = 'Mevrouw De Vries kwam drie keer langs.'

test('what was typed is found again on a next page, with the moment it was typed', async () => {
  const shelf = browser()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  expect(await storeFor(shelf).find('answer dec-team')).toEqual({ at: morning, content: { reasoning } })
  expect(await storeFor(shelf).find('answer dec-value')).toBeNull()
})

test('nothing readable stays behind in the browser, not even what it is about', async () => {
  const shelf = browser()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  const everything = JSON.stringify([...shelf.kept])
  for (const word of ['Vries', 'reasoning', 'dec-team', 'answer', lottesKey]) expect(everything).not.toContain(word)
})

test('the same text is closed differently every time', async () => {
  const shelf = browser()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  const [first] = shelf.kept.values()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  expect([...shelf.kept.values()]).not.toContain(first)
})

test('who signs in next on the same computer finds nothing', async () => {
  const shelf = browser()
  await storeFor(shelf, lottesKey).keep('answer dec-team', { reasoning })
  expect(await storeFor(shelf, emmasKey).find('answer dec-team')).toBeNull()
})

test('a draft that somebody tampered with is no draft', async () => {
  const shelf = browser()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  for (const [name, value] of shelf.kept) shelf.kept.set(name, `${value.slice(0, -6)}AAAAAA`)
  expect(await storeFor(shelf).find('answer dec-team')).toBeNull()
  expect(shelf.kept.size).toBe(0)
})

test('a draft is gone once its form is saved, also when it was being kept at that moment', async () => {
  const shelf = browser()
  const store = storeFor(shelf)
  const keeping = store.keep('answer dec-team', { reasoning })
  await Promise.all([keeping, store.forget('answer dec-team')])
  expect(shelf.kept.size).toBe(0)
})

test('a draft is thrown away after seven days, whoever opens the browser', async () => {
  const shelf = browser()
  await storeFor(shelf).keep('answer dec-team', { reasoning })
  throwAwayOld(shelf, morning + longestKept - 1)
  expect(shelf.kept.size).toBe(1)
  expect(await storeFor(shelf, lottesKey, morning + longestKept).find('answer dec-team')).toBeNull()
  throwAwayOld(shelf, morning + longestKept)
  expect(shelf.kept.size).toBe(0)
})

test('at signing out every draft goes, and nothing else that the browser keeps', async () => {
  const shelf = browser()
  shelf.setItem('something else', 'stays')
  await storeFor(shelf, lottesKey).keep('answer dec-team', { reasoning })
  await storeFor(shelf, emmasKey).keep('answer dec-team', { reasoning })
  throwAwayAll(shelf)
  expect([...shelf.kept.keys()]).toEqual(['something else'])
})

test('a browser that is full keeps nothing, and the form goes on', async () => {
  const full: Shelf = {
    ...browser(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  await expect(storeFor(full).keep('answer dec-team', { reasoning })).resolves.toBeUndefined()
})

test('typing on while a draft is still offered keeps both, the newer text of a field first', () => {
  const field = (name: string, value: string) => ({ name, label: name, value, shown: value })
  expect(onTopOf([field('pages', '3'), field('shows', 'oud')], [field('shows', 'nieuw')])).toEqual([
    field('pages', '3'),
    field('shows', 'nieuw'),
  ])
})
