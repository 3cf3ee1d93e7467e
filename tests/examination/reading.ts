import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { textReader, type TextReader } from '@/db/examine/text-reader'
import type { AcceptedType } from '@/lib/evidence/accepted-files'
import { bundled } from '@/tests/support/bundled'

/** The thread that reads documents, for the test file that calls it (once, at the top), gone afterwards. */
export function givenReader() {
  const folder = mkdtempSync(join(tmpdir(), 'toetsklaar-reading-'))
  const made: { program?: string; reader?: TextReader; remove?: () => Promise<void> } = {}
  beforeAll(async () => {
    Object.assign(made, await bundled('bin/examine-worker.ts'))
    made.reader = textReader(resolve(made.program ?? ''))
  })
  afterAll(async () => {
    await made.reader?.stop()
    await made.remove?.()
    rmSync(folder, { recursive: true, force: true })
  })
  let count = 0
  return {
    program: () => resolve(made.program ?? ''),
    /** Searches these bytes as a file of this type. */
    read: async (bytes: Buffer | string, type: AcceptedType, known: readonly string[] = []) => {
      const path = join(folder, String(++count))
      writeFileSync(path, bytes)
      const outcome = await made.reader?.read({ path, type, known })
      if (outcome === undefined) throw new Error('no reader')
      return outcome
    },
  }
}
