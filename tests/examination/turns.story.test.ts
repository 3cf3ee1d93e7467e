import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startExaminer } from '@/db/examine/examiner'
import { givenDataFolder } from '@/tests/evidence/files/data-folder'
import { download } from '@/tests/evidence/files/upload'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { examined, givenProgram, uploaded } from './examined'
import { givenScanner, virusText } from './fake-clamd'

givenDatabase()
givenDataFolder()
const program = givenProgram()

const folder = mkdtempSync(join(tmpdir(), 'toetsklaar-turns-'))
/** Reads documents without ever coming to an end. */
const endless = join(folder, 'endless.mjs')
writeFileSync(endless, "import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => {})")

let scanner: Awaited<ReturnType<typeof givenScanner>>
beforeAll(async () => {
  scanner = await givenScanner()
  process.env.TOETSKLAAR_CLAMD = `127.0.0.1:${(scanner.address as { port: number }).port}`
})
afterAll(async () => {
  await scanner.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('an organisation with many files waiting lets the others go in between', async () => {
  const [busy, quiet] = [(await given.organisation()).editor, (await given.organisation()).editor]
  for (const text of ['een', 'twee', 'drie', 'vier']) await uploaded(busy, `${text}.txt`, `Tekst ${text}.`)
  await uploaded(quiet, 'enige.txt', 'De enige.')
  const turns: string[] = []
  // Without a scanner every turn is a text that was read.
  const changed = (organisationId: string) => void turns.push(organisationId)
  const examiner = startExaminer({ scanner: null, program: program(), changed })
  await examiner.idle()
  await examiner.stop()
  expect(turns.filter((id) => id === busy.organisationId)).toHaveLength(4)
  expect(turns.slice(0, 2).toSorted()).toEqual([busy.organisationId, quiet.organisationId].toSorted())
})

test('a text that takes long to read holds up no scan, of its own organisation or another', async () => {
  const [slow, other] = [(await given.organisation()).editor, (await given.organisation()).editor]
  const files = [
    { by: slow, id: await uploaded(slow, 'traag.txt', 'Komt nooit uit.') },
    { by: slow, id: await uploaded(slow, 'tweede.txt', 'Wacht niet.') },
    { by: other, id: await uploaded(other, 'ander.txt', 'Wacht ook niet.') },
  ]
  const infected = await uploaded(other, 'fout.txt', `Met ${virusText}.`)
  const tell = { turns: 0, heard: () => {} }
  const changed = (organisationId: string) => {
    if (organisationId === slow.organisationId || organisationId === other.organisationId) tell.turns += 1
    tell.heard()
  }
  const examiner = startExaminer({ scanner: scanner.address, program: endless, changed })
  try {
    // All four were scanned, while a text is being read.
    await new Promise<void>((resolve) => {
      tell.heard = () => tell.turns >= 4 && resolve()
      tell.heard()
    })
    for (const { by, id } of files) {
      expect((await examined(by, id)).files[0]).toMatchObject({ scan: 'clean', privacy: 'waiting' })
    }
    expect((await download(infected)).status).toBe(403)
  } finally {
    await examiner.stop()
  }
})
