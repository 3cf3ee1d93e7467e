import { createPoller, type Heard } from '@/app/_live/poller'

/** A page with a clock and a server in the hands of the test. */
function page() {
  const world = { mayAsk: true, asked: 0, told: [] as Heard<string>['is'][], pauses: [] as number[] }
  let due: (() => void) | null = null
  let answer: (heard: Heard<string>) => void = () => undefined
  const poller = createPoller<string>({
    ask: () => {
      world.asked += 1
      return new Promise((resolve) => (answer = resolve))
    },
    tell: (heard) => world.told.push(heard.is),
    mayAsk: () => world.mayAsk,
    later: (milliseconds, work) => {
      world.pauses.push(milliseconds)
      due = work
      return () => (due = null)
    },
  })
  /** Lets the pause that is running pass; false when none is. */
  const pass = () => {
    const work = due
    due = null
    work?.()
    return work !== null
  }
  const say = async (heard: Heard<string>) => {
    answer(heard)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { poller, world, pass, say }
}

test('a page asks every four seconds whether something changed', async () => {
  const { poller, world, pass, say } = page()
  poller.start()
  expect(world.asked).toBe(0)
  pass()
  await say({ is: 'nothing' })
  pass()
  await say({ is: 'changes', reply: 'one row' })
  expect(world.told).toEqual(['nothing', 'changes'])
  expect(world.pauses).toEqual([4000, 4000, 4000])
})

test('a page that nobody looks at asks nothing, and asks at once when somebody looks again', async () => {
  const { poller, world, pass, say } = page()
  poller.start()
  world.mayAsk = false
  pass()
  expect(world.asked).toBe(0)
  expect(pass()).toBe(false)
  world.mayAsk = true
  poller.wake()
  expect(world.asked).toBe(1)
  await say({ is: 'nothing' })
  expect(pass()).toBe(true)
})

test('without a connection it asks less and less often, at most once a minute, and often again afterwards', async () => {
  const { poller, world, pass, say } = page()
  poller.start()
  for (let times = 0; times < 6; times += 1) {
    pass()
    await say({ is: 'failed' })
  }
  expect(world.pauses.slice(1)).toEqual([8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  pass()
  await say({ is: 'nothing' })
  expect(world.pauses.at(-1)).toBe(4000)
})

test('a session that ended is told once and not asked about again, until somebody comes back to the page', async () => {
  const { poller, world, pass, say } = page()
  poller.start()
  pass()
  await say({ is: 'signed-out' })
  expect(pass()).toBe(false)
  poller.wake()
  await say({ is: 'nothing' })
  expect(world.told).toEqual(['signed-out', 'nothing'])
  expect(pass()).toBe(true)
})

test('there is never more than one question on its way', async () => {
  const { poller, world, say } = page()
  poller.wake()
  poller.wake()
  expect(world.asked).toBe(1)
  await say({ is: 'nothing' })
  poller.wake()
  expect(world.asked).toBe(2)
})

test('a question that breaks down counts as no connection, and the next one comes', async () => {
  const pauses: number[] = []
  const told: string[] = []
  const poller = createPoller<string>({
    ask: () => Promise.reject(new Error('broken')),
    tell: ({ is }) => told.push(is),
    mayAsk: () => true,
    later: (milliseconds) => {
      pauses.push(milliseconds)
      return () => {}
    },
  })
  for (let times = 0; times < 2; times += 1) {
    poller.wake()
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(told).toEqual(['failed', 'failed'])
  expect(pauses).toEqual([8000, 8000])
})

test('a page that was left hears nothing any more', async () => {
  const { poller, world, pass, say } = page()
  poller.wake()
  poller.stop()
  await say({ is: 'changes', reply: 'one row' })
  expect(world.told).toEqual([])
  expect(pass()).toBe(false)
})
