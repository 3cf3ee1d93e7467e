import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { team } from '../../requirements/at-work'
import { givenDataFolder } from './data-folder'
import { specimen } from './specimens'
import { titlesOf, upload } from './upload'

givenDatabase()
givenDataFolder()

const besluit = specimen('besluit.pdf')

test('a file that is sent again while the first is still being looked at is added once', async () => {
  const { lead, editor } = await given.organisation()
  signedInAs(editor)
  const tries = Array.from({ length: 6 }, () =>
    upload([['besluit.pdf', besluit]], { expectationId: team.expectationId }),
  )
  const files = (await Promise.all(tries)).flatMap(({ answer }) => answer.files)
  expect(files.map(({ outcome }) => outcome).toSorted()).toEqual(
    ['added', ...Array(5).fill('already-present')].toSorted(),
  )
  expect(new Set(files.map(({ evidenceId }) => evidenceId)).size).toBe(1)
  expect(await titlesOf(lead)).toHaveLength(1)
  const round = await readAs(lead, (store) => store.rounds.current())
  expect(await readAs(lead, (store) => store.links.ofEvidence(round, files[0]?.evidenceId ?? ''))).toHaveLength(1)
})

test('a newer version that is sent again while the first is still being looked at is added once', async () => {
  const { lead, editor } = await given.organisation()
  signedInAs(editor)
  const first = await upload([['eerste.pdf', specimen('besluit.pdf')]])
  const evidenceId = first.answer.files[0]?.evidenceId ?? ''
  const newer = Buffer.concat([besluit, Buffer.from('\n% een latere versie\n%%EOF\n')])
  await Promise.all(Array.from({ length: 4 }, () => upload([['later.pdf', newer]], { evidenceId })))
  expect(await readAs(lead, (store) => store.versions.of(evidenceId))).toHaveLength(2)
})
