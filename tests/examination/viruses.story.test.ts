import { readAs } from '@/db/store'
import { team, readinessOf } from '@/tests/requirements/at-work'
import { givenDataFolder } from '@/tests/evidence/files/data-folder'
import { download } from '@/tests/evidence/files/upload'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { acceptLink, linkEvidence } from '@/app/_evidence/link-actions'
import { tick, untouched } from '@/tests/requirements/at-work'
import { examineAll, examined, givenProgram, uploaded, withExaminer } from './examined'
import { givenScanner, virusText } from './fake-clamd'

givenDatabase()
givenDataFolder()
const program = givenProgram()

let scanner: Awaited<ReturnType<typeof givenScanner>>
beforeAll(async () => {
  scanner = await givenScanner()
  process.env.TOETSKLAAR_CLAMD = `127.0.0.1:${(scanner.address as { port: number }).port}`
})
afterAll(() => scanner.stop())
beforeEach(() => {
  scanner.seen.manner = 'honest'
})

/** The status and, for a refusal, the name of the problem. */
async function served(evidenceId: string) {
  const response = await download(evidenceId)
  return { status: response.status, ...(response.ok ? {} : await response.json()) }
}

test('a file can be downloaded once the scanner called it clean, and not before', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await uploaded(editor, 'verslag.txt', 'Alles is in orde.')
  expect(await served(evidenceId)).toMatchObject({ status: 409, problem: 'file-waiting' })
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'waiting', privacy: 'waiting' })
  await examineAll(program(), scanner.address)
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({
    scan: 'clean',
    scanNote: '',
    privacy: 'examined',
  })
  expect(await served(evidenceId)).toEqual({ status: 200 })
})

test('a file with a virus is never served, is named in the log, and everyone concerned sees it', async () => {
  const { lead, editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await uploaded(editor, 'fout.txt', `begin ${virusText} einde`)
  await examineAll(program(), scanner.address)
  expect(await served(evidenceId)).toMatchObject({ status: 403, problem: 'file-infected' })
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({
    scan: 'infected',
    scanNote: 'Test.Zogenaamd-1',
    privacy: 'unreadable',
  })
  for (const member of [lead, editor, reviewer, viewer]) {
    const concerns = await readAs(member, (store) => store.examination.concerns())
    expect(concerns).toMatchObject([{ evidenceId, infected: true, uploadedBy: editor.id }])
  }
  const { rows } = await readAs(lead, (store) => store.log.ofEvidence(evidenceId, { before: null, after: null }, 10))
  expect(JSON.stringify(rows)).toContain('Test.Zogenaamd-1')
  expect(JSON.stringify(rows)).not.toContain(virusText)
})

test('proof that turns out to hold a virus counts no more, and proof that is linked afterwards never does', async () => {
  const organisation = await given.organisation()
  const { lead, editor, reviewer } = organisation
  await given.registersInOrder(organisation)
  const evidenceId = await uploaded(editor, 'plan.txt', `plan met ${virusText}`)
  const link = { ...team, evidenceId, pages: '', shows: '', from: 'evidence' }
  await submit(linkEvidence, link)
  await tick(team.requirementId, { work: 'finished', verdict: 'met' }, untouched)
  signedInAs(reviewer)
  const [shown] = await readAs(reviewer, async (store) =>
    store.links.ofEvidence(await store.rounds.current(), evidenceId),
  )
  await submit(acceptLink, { linkId: shown?.id ?? '', versionId: shown?.versionId ?? '' })
  const ready = async () => (await readinessOf(lead)).fractions.must.ready
  expect(await ready()).toBe(1)
  await examineAll(program(), scanner.address)
  expect(await ready()).toBe(0)
  const [after] = await readAs(lead, async (store) => store.links.ofEvidence(await store.rounds.current(), evidenceId))
  expect(after).toMatchObject({ status: 'accepted', infected: true })
  signedInAs(editor)
  await submit(linkEvidence, { ...link, expectationId: 'dec-outcome.e1' })
  const links = await readAs(lead, async (store) => store.links.ofEvidence(await store.rounds.current(), evidenceId))
  expect(links.map(({ infected }) => infected)).not.toContain(false)
})

test.each(['silent', 'cut', 'garbage'] as const)(
  'a scanner that is %s makes no file clean, and a file waits with the reason',
  async (manner) => {
    const { editor } = await given.organisation()
    const evidenceId = await uploaded(editor, `${manner}.txt`, `Tekst voor een scanner die ${manner} is.`)
    if (manner === 'silent') await scanner.stop()
    else scanner.seen.manner = manner
    await examineAll(program(), scanner.address)
    if (manner === 'silent') await scanner.startAgain()
    const [file] = (await examined(editor, evidenceId)).files
    expect(file).toMatchObject({
      scan: 'waiting',
      scanNote: manner === 'garbage' ? 'failed' : 'down',
      privacy: 'examined',
    })
    expect(await served(evidenceId)).toMatchObject({ status: 409, problem: 'file-waiting' })
    scanner.seen.manner = 'honest'
    await examineAll(program(), scanner.address)
    expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'clean', scanNote: '' })
  },
)

test('a scanner that is set later gets what was never scanned, and without one nothing waits', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await uploaded(editor, 'eerder.txt', 'Van voor de scanner.')
  await examineAll(program(), null)
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'not-scanned', privacy: 'examined' })
  await examineAll(program(), scanner.address)
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'clean' })
})

test('an upload wakes whoever examines, and each file is scanned once, also with two of them', async () => {
  const { editor } = await given.organisation()
  await examineAll(program(), scanner.address)
  const before = scanner.seen.scans
  await withExaminer(program(), scanner.address, (first) =>
    withExaminer(program(), scanner.address, async (second) => {
      await Promise.all([first.idle(), second.idle()])
      const ids = []
      for (const text of ['een', 'twee', 'drie', 'vier'])
        ids.push(await uploaded(editor, `${text}.txt`, `Tekst ${text}.`))
      await Promise.all([first.idle(), second.idle()])
      for (const id of ids)
        expect((await examined(editor, id)).files[0]).toMatchObject({ scan: 'clean', privacy: 'examined' })
    }),
  )
  expect(scanner.seen.scans - before).toBe(4)
})

test('a scan that is broken off by a stop is done again at the next start', async () => {
  const { editor } = await given.organisation()
  await examineAll(program(), scanner.address)
  scanner.seen.manner = 'silent'
  const before = scanner.seen.scans
  const evidenceId = await withExaminer(program(), scanner.address, async (examiner) => {
    await examiner.idle()
    const id = await uploaded(editor, 'halverwege.txt', 'Halverwege.')
    await until(() => scanner.seen.scans > before)
    return id
  })
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'waiting', scanNote: '' })
  scanner.seen.manner = 'honest'
  await examineAll(program(), scanner.address)
  expect((await examined(editor, evidenceId)).files[0]).toMatchObject({ scan: 'clean' })
})

/** Is done as soon as something that another part of the test brings about is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
