import { takenOver } from '@/app/(member)/requirements/colleagues-rows'
import { createRowSaver } from '@/app/(member)/requirements/row-saver'
import type { RowStatus, UnsentRow } from '@/app/(member)/requirements/row-status'
import type { SavedReply } from '@/app/_answers/answer-reply'
import type { RowOutcome, RowPost, Words } from '@/app/(member)/requirements/post-row'

const fraction = {
  ...{ value: '1', of: 'van 6', percentage: '16%', label: 'eisen klaar', sentence: '1 van de 6 eisen is klaar (16%).' },
  ...{ legend: { ready: '1 klaar', claimed: '', rest: '5 nog niet klaar' }, description: '6 eisen: 1 klaar.' },
}
const head = { sentence: 'Eén van de 6 eisen is klaar.', fraction, counts: { ready: 1, claimed: 0, rest: 5 } }
const reply: SavedReply = { version: 1, proof: null, theme: null, head }
const saved: RowOutcome = { kind: 'saved', reply }

const row = 'vol-basic'
const empty = { work: 'busy', verdict: 'none' }
const lost: RowOutcome = { kind: 'failed', sentence: undefined, signedOut: false }

/** A page with one row, a clock that the test moves, and a server that answers what it is told to. */
function page(answer: (post: RowPost) => RowOutcome | Promise<RowOutcome> = () => saved) {
  const chosen: Record<string, Words> = { [row]: empty }
  const posts: RowPost[] = []
  const told: RowStatus['kind'][] = []
  const pauses: number[] = []
  let due = () => {}
  let kept: readonly UnsentRow[] = []
  const saver = createRowSaver({
    shown: new Map([[row, { ...empty, version: 0 }]]),
    chosen: () => chosen[row] ?? empty,
    put: (id, { work, verdict }) => (chosen[id] = { work, verdict }),
    post: async (post) => {
      posts.push(post)
      return answer(post)
    },
    tell: (_, { kind }) => told.push(kind),
    later: (milliseconds, work) => {
      pauses.push(milliseconds)
      due = work
      return () => (due = () => {})
    },
    keep: (rows) => (kept = rows),
  })
  const choose = (change: Partial<Words>) => {
    chosen[row] = { ...empty, ...chosen[row], ...change }
    return saver.save(row)
  }
  return {
    ...{ saver, posts, told, choose, pauses },
    kept: () => kept,
    shows: () => chosen[row],
    /** Lets the pause pass that the saver waits for, and what it does then. */
    pass: async () => {
      due()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
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

test('without a connection the row says so, and is sent again by itself after growing pauses', async () => {
  let offline = true
  const { posts, told, choose, pauses, pass } = page(() => (offline ? lost : saved))
  await choose({ verdict: 'met' })
  await pass()
  await pass()
  expect(told.slice(0, 2)).toEqual(['saving', 'failed'])
  expect(pauses).toEqual([2000, 4000, 8000])
  offline = false
  await pass()
  expect(told.at(-1)).toBe('saved')
  expect(posts.at(-1)).toEqual({ requirementId: row, was: empty, wanted: { ...empty, verdict: 'met' }, version: 0 })
})

test('a row that waits is sent at once when the connection is back', async () => {
  let offline = true
  const { saver, told, choose } = page(() => (offline ? lost : saved))
  await choose({ verdict: 'met' })
  offline = false
  saver.sendAgain()
  await saver.save(row)
  expect(told.at(-1)).toBe('saved')
})

test('what the server refused with a reason is not sent again by itself', async () => {
  const { pauses, choose } = page(() => ({ kind: 'failed', sentence: 'Dit bestaat niet meer.', signedOut: false }))
  await choose({ verdict: 'met' })
  expect(pauses).toEqual([])
})

test('a choice whose answer was never heard is not mistaken for a colleague’s', async () => {
  const theirs = { work: 'busy', verdict: 'met', version: 1 }
  const answers: RowOutcome[] = [lost, { kind: 'conflict', sentence: 'Een collega was je voor.', theirs }, saved]
  const { posts, told, choose } = page(() => answers.shift() ?? saved)
  await choose({ verdict: 'met' })
  await choose({ verdict: 'partly' })
  expect(posts.map(({ was, wanted }) => [was.verdict, wanted.verdict])).toEqual([
    ['none', 'met'],
    ['none', 'partly'],
    ['met', 'partly'],
  ])
  expect(told).not.toContain('conflict')
  expect(told.at(-1)).toBe('saved')
})

test('going back after a choice of which nobody heard undoes it, should it have arrived', async () => {
  const answers: RowOutcome[] = [lost]
  const { posts, choose } = page(() => answers.shift() ?? saved)
  await choose({ verdict: 'met' })
  await choose({ verdict: 'none' })
  expect(posts.at(-1)).toEqual({ requirementId: row, was: { ...empty, verdict: 'met' }, wanted: empty })
})

test('what is not stored yet is kept for a next page, and let go once it is', async () => {
  let offline = true
  const { saver, choose, kept } = page(() => (offline ? lost : saved))
  await choose({ verdict: 'met' })
  expect(kept()).toEqual([{ id: row, was: { ...empty, version: 0 }, wanted: { ...empty, verdict: 'met' } }])
  offline = false
  await saver.save(row)
  expect(kept()).toEqual([])
})

test('a next page goes on with it, and asks the server to look whether somebody answered since', async () => {
  const { saver, posts, shows } = page()
  await saver.restore({ id: row, was: { ...empty, version: 4 }, wanted: { ...empty, verdict: 'met' } })
  expect(shows()).toEqual({ ...empty, verdict: 'met' })
  expect(posts).toEqual([{ requirementId: row, was: empty, wanted: { ...empty, verdict: 'met' }, version: 4 }])
})

test('a next page that shows the choice already has nothing to do', async () => {
  const { saver, posts } = page()
  await saver.restore({ id: row, was: { work: 'not-started', verdict: 'none', version: 0 }, wanted: empty })
  expect(posts).toEqual([])
})

test('a choice in a row that a filter hides is kept for a page that shows it, whatever is saved meanwhile', async () => {
  const { saver, posts, choose, kept } = page()
  const hidden = { id: 'vol-checks', was: { ...empty, version: 2 }, wanted: { ...empty, verdict: 'met' } }
  await saver.restore(hidden)
  await choose({ verdict: 'partly' })
  expect(posts.map(({ requirementId }) => requirementId)).toEqual([row])
  expect(kept()).toEqual([hidden])
})

test('when saving breaks down the row says so, is tried again, and what is chosen next is saved', async () => {
  let isBroken = true
  const { told, choose, pauses, pass } = page(() => {
    if (isBroken) throw new Error('broken')
    return saved
  })
  await choose({ verdict: 'met' })
  expect(told.at(-1)).toBe('failed')
  expect(pauses).toEqual([2000])
  isBroken = false
  await choose({ verdict: 'partly' })
  expect(told.at(-1)).toBe('saved')
  await pass()
  expect(told.at(-1)).toBe('saved')
})

test('a row that cannot be read does not stop the others', async () => {
  const other = 'vol-checks'
  const told: string[] = []
  const saver = createRowSaver({
    shown: new Map([row, other].map((id) => [id, { ...empty, version: 0 }])),
    chosen: (id) => {
      if (id === row) throw new Error('the row is gone')
      return { ...empty, verdict: 'met' }
    },
    put: () => {},
    post: async () => saved,
    tell: (id, { kind }) => told.push(`${id} ${kind}`),
    later: () => () => {},
    keep: () => {},
  })
  await Promise.all([saver.save(row), saver.save(other)])
  expect(told).toEqual([`${row} failed`, `${other} saving`, `${other} saved`])
})

test('the last change can be undone, as a change on top of it', async () => {
  const { saver, posts, choose, shows } = page()
  await choose({ verdict: 'met' })
  expect(saver.undo()).toBe(row)
  await saver.save(row)
  expect(shows()).toEqual(empty)
  expect(posts.at(-1)).toMatchObject({ was: { verdict: 'met' }, wanted: { verdict: 'none' } })
})

describe('what a colleague stored meanwhile', () => {
  const theirs = {
    id: row,
    work: 'finished',
    verdict: 'partly',
    version: 2,
    proof: { state: 'claimed', label: '' },
  } as const
  const changes = [{ id: row, by: 'Ingrid', own: false, at: '2026-11-23T10:00:00Z' }]
  const hear = ({ saver }: ReturnType<typeof page>, isBeingUsed = false) => {
    const put = jest.fn()
    return { put, statuses: takenOver([theirs], changes, { saver, put, isBeingUsed: () => isBeingUsed }) }
  }

  test('is taken over in a row that nobody is busy with, with who did it', () => {
    const { put, statuses } = hear(page())
    expect(put).toHaveBeenCalledTimes(1)
    expect(statuses.get(row)).toMatchObject({ kind: 'theirs', by: 'Ingrid', held: false })
  })

  test('waits beside a row that somebody is in', () => {
    const { put, statuses } = hear(page(), true)
    expect(put).not.toHaveBeenCalled()
    expect(statuses.get(row)).toMatchObject({ kind: 'theirs', held: true })
  })

  test('leaves a choice alone that is not stored yet', async () => {
    const here = page(() => lost)
    await here.choose({ verdict: 'met' })
    expect(hear(here).statuses.size).toBe(0)
  })

  test('is no news when it is older than what was saved here', async () => {
    const here = page(() => ({ kind: 'saved', reply: { ...reply, version: 3 } }))
    await here.choose({ verdict: 'met' })
    expect(hear(here).statuses.size).toBe(0)
  })

  test('is not undone by who changed the row before', async () => {
    const here = page()
    await here.choose({ verdict: 'met' })
    hear(here)
    expect(here.saver.undo()).toBeNull()
  })
})

test('after a conflict the choice goes on top of what the colleague saved', async () => {
  const theirs = { work: 'finished', verdict: 'partly', version: 3 }
  const { saver, posts, choose } = page(({ was }) =>
    was.verdict === 'none' ? { kind: 'conflict', sentence: 'Een collega was je voor.', theirs } : saved,
  )
  await choose({ verdict: 'met' })
  saver.accept('vol-basic', theirs)
  await saver.save('vol-basic')
  expect(posts.at(-1)).toMatchObject({
    was: { work: 'finished', verdict: 'partly' },
    wanted: { work: 'busy', verdict: 'met' },
  })
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
    shown: new Map([[row, { ...empty, version: 0 }]]),
    chosen: () => ({ work: 'busy', verdict: 'met' }),
    put: () => {},
    post: async () => saved,
    tell: () => {},
    later: () => () => {},
    keep: () => {},
  })
  expect(early.unsaved()).toEqual([row])
})
