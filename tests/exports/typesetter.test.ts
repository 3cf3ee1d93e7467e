import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typesetter } from '@/lib/exports/formats/typesetter'
import { value } from '@/tests/support/given'

const font = readFileSync(join(process.cwd(), 'node_modules', 'source-sans', 'TTF', 'SourceSans3-Regular.ttf'))

/** A typesetter whose worker can die, and what it reported. */
function mortal() {
  const reported: string[] = []
  const workerFile = join(process.cwd(), 'tests', 'exports', 'mortal-worker.mjs')
  return {
    ...typesetter({ workerFile, fonts: [font], templates: {}, report: (fault) => reported.push(fault) }),
    reported,
  }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('a document that takes the worker down is refused, and those behind it are made all the same', async () => {
  const { pdf } = mortal()
  const outcomes = await Promise.all([pdf('first', 1), pdf('deadly', 2), pdf('third', 3), pdf('fourth', 4)])
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true])
  expect(outcomes[1]).toEqual({ ok: false, problem: 'summary-failed' })
})

test('after a death the next document is made by a fresh worker', async () => {
  const { pdf } = mortal()
  await pdf('deadly', 1)
  expect(text(value(await pdf('next', 'a')))).toBe('next {"replaced":false,"data":"a"}')
})

test('each document goes to the one who asked for it', async () => {
  const { pdf } = mortal()
  const made = await Promise.all(Array.from({ length: 20 }, (_, number) => pdf('t', number)))
  expect(made.map((one) => text(value(one)))).toEqual(made.map((_, number) => `t {"replaced":false,"data":${number}}`))
})

test('a fault in a template is refused and reported', async () => {
  const { pdf, reported } = mortal()
  expect(await pdf('faulty', 1)).toEqual({ ok: false, problem: 'summary-failed' })
  expect(reported).toEqual(['a fault in the template'])
})

test('a worker that cannot start is refused and reported', async () => {
  const reported: string[] = []
  const report = (fault: string) => reported.push(fault)
  const { pdf } = typesetter({ workerFile: join(process.cwd(), 'no-such.mjs'), fonts: [font], templates: {}, report })
  expect(await pdf('any', 1)).toEqual({ ok: false, problem: 'summary-failed' })
  expect(reported[0]).toContain('no-such.mjs')
})

test('when a hundred documents wait already, the next is asked to come back later', async () => {
  const { pdf } = mortal()
  const outcomes = await Promise.all(Array.from({ length: 103 }, (_, number) => pdf('t', number)))
  expect(outcomes.filter(({ ok }) => !ok)).toHaveLength(2)
})
