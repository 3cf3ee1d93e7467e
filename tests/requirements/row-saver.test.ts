import { createRowSaver, type RowStatus } from '@/app/(member)/requirements/row-saver'
import type { SavedReply } from '@/app/_answers/answer-reply'
import type { RowOutcome, RowPost, Words } from '@/app/(member)/requirements/post-row'

const fraction = {
  ...{ value: '1', of: 'van 6', percentage: '16%', label: 'eisen klaar', sentence: '1 van de 6 eisen is klaar (16%).' },
  ...{ legend: { ready: '1 klaar', claimed: '', rest: '5 nog niet klaar' }, description: '6 eisen: 1 klaar.' },
}
const head = { sentence: 'Eén van de 6 eisen is klaar.', fraction, counts: { ready: 1, claimed: 0, rest: 5 } }
const reply: SavedReply = { version: 1, proof: null, theme: null, head }
const saved: RowOutcome = { kind: 'saved', reply }

/** A page with one row, and a server that answers what it is told to. */
function page(answer: (post: RowPost) => RowOutcome | Promise<RowOutcome> = () => saved) {
  const chosen: { 'vol-basic': Words } = { 'vol-basic': { work: 'busy', verdict: 'none' } }
  const posts: RowPost[] = []
  const told: RowStatus['kind'][] = []
  const saver = createRowSaver({
    shown: new Map([['vol-basic', { work: 'busy', verdict: 'none' }]]),
    chosen: () => chosen['vol-basic'],
    post: async (post) => {
      posts.push(post)
      return answer(post)
    },
    tell: (_, { kind }) => told.push(kind),
  })
  const choose = (change: Partial<Words>) => {
    chosen['vol-basic'] = { ...chosen['vol-basic'], ...change }
    return saver.save('vol-basic')
  }
  return { saver, posts, told, choose }
}

test('a choice is posted with what the page showed before it', async () => {
  const { posts, told, choose } = page()
  await choose({ verdict: 'met' })
  const was = { work: 'busy', verdict: 'none' }
  expect(posts).toEqual([{ requirementId: 'vol-basic', was, wanted: { work: 'busy', verdict: 'met' } }])
  expect(told.at(-1)).toBe('saved')
})

test('three choices in a row end with the last one, made on top of what was saved', async () => {
  const { posts, choose } = page()
  await Promise.all([choose({ verdict: 'met' }), choose({ verdict: 'partly' }), choose({ work: 'finished' })])
  expect(posts.map(({ wanted }) => wanted)).toEqual([{ work: 'finished', verdict: 'partly' }])
  await choose({ verdict: 'met' })
  expect(posts.at(-1)).toMatchObject({ was: { work: 'finished', verdict: 'partly' }, wanted: { verdict: 'met' } })
})

test('a choice made while another is on its way has a turn of its own', async () => {
  let second: Promise<void> | undefined
  const { posts, choose } = page(() => {
    second ??= choose({ verdict: 'not-met' })
    return saved
  })
  await choose({ verdict: 'met' })
  await second
  expect(posts.map(({ wanted }) => wanted.verdict)).toEqual(['met', 'not-met'])
  expect(posts.at(-1)?.was.verdict).toBe('met')
})

test('going back to what is stored saves nothing', async () => {
  const { posts, told, choose } = page()
  await choose({})
  expect(posts).toEqual([])
  expect(told.at(-1)).toBe('clean')
})

test('without a connection the row says so, and trying again saves the same choice', async () => {
  let offline = true
  const { saver, posts, told, choose } = page(() =>
    offline ? { kind: 'failed', sentence: undefined, signedOut: false } : saved,
  )
  await choose({ verdict: 'met' })
  expect(told.at(-1)).toBe('failed')
  offline = false
  await saver.save('vol-basic')
  expect(posts[1]).toEqual(posts[0])
  expect(told.at(-1)).toBe('saved')
})

test('after a conflict the choice goes on top of what the colleague saved', async () => {
  const theirs = { work: 'finished', verdict: 'partly' }
  const { saver, posts, choose } = page(({ was }) =>
    was.verdict === 'none' ? { kind: 'conflict', sentence: 'Een collega was je voor.', theirs } : saved,
  )
  await choose({ verdict: 'met' })
  saver.accept('vol-basic', theirs)
  await saver.save('vol-basic')
  expect(posts.at(-1)).toMatchObject({ was: theirs, wanted: { work: 'busy', verdict: 'met' } })
})

test('work is saved while "not applicable" waits for its reason', async () => {
  const { posts, choose } = page(({ wanted }) =>
    wanted.verdict === 'not-applicable' ? { kind: 'without-reason', sentence: 'Schrijf op waarom.', reply } : saved,
  )
  await choose({ work: 'finished', verdict: 'not-applicable' })
  await choose({ verdict: 'none' })
  expect(posts).toHaveLength(1)
})

test('what was chosen before the page could listen is found', () => {
  const { saver } = page()
  expect(saver.unsaved()).toEqual([])
  const early = createRowSaver({
    shown: new Map([['vol-basic', { work: 'busy', verdict: 'none' }]]),
    chosen: () => ({ work: 'busy', verdict: 'met' }),
    post: async () => saved,
    tell: () => {},
  })
  expect(early.unsaved()).toEqual(['vol-basic'])
})
