import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { bundled } from '@/tests/support/bundled'

export type Ran = { readonly code: number | null; readonly said: string; readonly complained: string }

/** A command as its user runs it, on the database and data folder of this test file. */
export type Command = (words: readonly string[], piped?: string) => Promise<Ran>

/** Makes a command of `bin` ready for the test file that calls it (once, at the top). */
export function givenCommand(name: string): Command {
  let made: Awaited<ReturnType<typeof bundled>>
  beforeAll(async () => {
    made = await bundled(`bin/${name}.ts`)
  })
  afterAll(() => made.remove())
  return async (words, piped = '') => {
    const child = spawn(process.execPath, [made.program, ...words], { env: { ...process.env, NODE_ENV: 'production' } })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    child.stdin.end(piped)
    const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, said, complained }
  }
}
