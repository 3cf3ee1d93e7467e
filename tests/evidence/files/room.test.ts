import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given, value } from '@/tests/support/given'
import { add, milestone, queuedInPostgres, receivedOf } from './adding'
import { givenDataFolder } from './data-folder'

process.env.TOETSKLAAR_MAX_ORGANISATION_GB = '1'
givenDatabase()
givenDataFolder()

const gigabyte = 1024 ** 3
const always = async () => true

/** Bytes of this size, as far as anybody counts. */
async function largeOf(text: string, size: number) {
  return { ...(await receivedOf(text)), size }
}

test('of two uploads that want the last room at the same moment, one gets it', async () => {
  const { editor } = await given.organisation()
  value(await add(editor, await largeOf('veel', gigabyte - 1000), always))
  const kept = milestone()
  const mayCommit = milestone()
  const first = add(editor, await largeOf('eerste', 600), async () => {
    kept.reached()
    await mayCommit.passed
    return true
  })
  await kept.passed
  const second = add(editor, await largeOf('tweede', 600), always)
  expect(await Promise.race([second.then(() => 'added'), queuedInPostgres()])).toBe('waiting')
  mayCommit.reached()
  expect(await first).toMatchObject({ ok: true })
  expect(await second).toEqual({ ok: false, problem: 'organisation-full' })
})

test('bytes that are here already need no room', async () => {
  const { editor } = await given.organisation()
  value(await add(editor, await largeOf('veel', gigabyte - 1000), always))
  value(await add(editor, await largeOf('veel', gigabyte - 1000), always))
  expect(await readAs(editor, (store) => store.files.room())).toBe(1000)
})

test('the room of one organisation is not that of another', async () => {
  const [one, two] = [await given.organisation(), await given.organisation()]
  value(await add(one.editor, await largeOf('vol', gigabyte), always))
  expect(await add(one.editor, await largeOf('meer', 1), always)).toEqual({ ok: false, problem: 'organisation-full' })
  expect(await add(two.editor, await largeOf('meer', 1), always)).toMatchObject({ ok: true })
})
