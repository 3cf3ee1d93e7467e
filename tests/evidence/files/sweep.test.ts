import { utimesSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openIncoming } from '@/db/files/incoming'
import { openFile } from '@/db/files/keep'
import { sweepFiles } from '@/db/files/sweep'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { add, milestone, queuedInPostgres, receivedOf } from './adding'
import { givenDataFolder } from './data-folder'

givenDatabase()
const folder = givenDataFolder()

/** Lets every file on the disk be three hours old; with a folder, only those in it. */
function threeHoursLater(within = ''): void {
  const then = new Date(Date.now() - 3 * 3_600_000)
  for (const name of folder.files().filter((one) => one.startsWith(within))) {
    utimesSync(join(folder.path, 'files', name), then, then)
  }
}

const always = async () => true
const never = async () => false

test('what broken-off uploads left behind goes after a while, and not before', async () => {
  const { editor } = await given.organisation()
  const { handle } = await openIncoming()
  await handle.close()
  await add(editor, await receivedOf('nooit opgeslagen'), never)
  expect(await sweepFiles()).toEqual({ incoming: 0, kept: 0 })
  expect(folder.files()).toHaveLength(2)
  threeHoursLater()
  expect(await sweepFiles()).toEqual({ incoming: 1, kept: 1 })
  expect(folder.files()).toEqual([])
})

test('bytes of which a row speaks stay, in the organisation of that row only', async () => {
  const [one, two] = [await given.organisation(), await given.organisation()]
  await add(one.editor, await receivedOf('bewijs'), always)
  const received = await receivedOf('bewijs')
  await add(two.editor, received, never)
  threeHoursLater()
  expect(await sweepFiles()).toEqual({ incoming: 0, kept: 1 })
  expect(await openFile(one.id, received.sha256)).toBeDefined()
  expect(await openFile(two.id, received.sha256)).toBeUndefined()
})

test('files that this product did not name are left alone', async () => {
  const { id } = await given.organisation()
  const odd = ['lees-mij.txt', join('incoming', 'aantekening.txt'), join(id, 'ab', 'aantekening.txt')]
  await mkdir(join(folder.path, 'files', id, 'ab'), { recursive: true })
  for (const name of odd) await writeFile(join(folder.path, 'files', name), 'van de beheerder')
  threeHoursLater()
  expect(await sweepFiles()).toEqual({ incoming: 0, kept: 0 })
  expect(folder.files()).toEqual(expect.arrayContaining(odd))
})

test('an upload of the same bytes, between its bytes and its row, is waited for', async () => {
  const { id, editor } = await given.organisation()
  await add(editor, await receivedOf('zelfde bytes'), never)
  const received = await receivedOf('zelfde bytes')
  const kept = milestone()
  const mayCommit = milestone()
  const adding = add(editor, received, async () => {
    // As old as it can be, so that only the lock stands between these bytes and the sweep.
    threeHoursLater(id)
    kept.reached()
    await mayCommit.passed
    return true
  })
  await kept.passed
  const sweeping = sweepFiles()
  const first = await Promise.race([sweeping.then(() => 'swept'), adding.then(() => 'added'), queuedInPostgres()])
  expect(first).toBe('waiting')
  mayCommit.reached()
  expect(await adding).toMatchObject({ ok: true })
  expect(await sweeping).toMatchObject({ kept: 0 })
  expect(await openFile(id, received.sha256)).toBeDefined()
})

test('twenty uploads and sweeps of the same bytes at once lose nothing', async () => {
  const { id, editor } = await given.organisation()
  const received = await Promise.all(Array.from({ length: 20 }, () => receivedOf('druk')))
  const [first] = received
  const adding = received.map((one, number) =>
    add(editor, one, async () => {
      threeHoursLater(id)
      return number % 2 === 1
    }),
  )
  const sweeping = Array.from({ length: 20 }, () => sweepFiles())
  await Promise.all([...adding, ...sweeping])
  expect(await openFile(id, first?.sha256 ?? '')).toBeDefined()
})
