import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import { emptyBin } from '@/db/store/bin'
import { changeAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, linked, team } from '../requirements/at-work'
import { freeze, roundOf } from './freezing'

const { ownerUrl } = givenDatabase()
jest.setTimeout(120_000)

test('what a frozen round rests on is never erased, and what was in the bin by then is', async () => {
  const { id, lead, editor } = await given.organisation()
  const remove = async (evidenceId: string) =>
    value(await changeAs(editor, async ({ evidence }) => ok(await evidence.remove(evidenceId))))
  const wrong = await document(editor, { title: 'Verkeerd bestand' })
  await linked(editor, wrong, team.expectationId)
  const right = await document(editor)
  await linked(editor, right, team.expectationId)
  await remove(wrong)
  signedInAs(lead)
  await freeze((await roundOf(lead)).id)
  await remove(right)
  await asOwner(ownerUrl, async (db) => {
    await sql`update evidence set removed_at = removed_at - interval '31 days'`.execute(db)
  })
  await systemWithin(id, (tx) => emptyBin(tx, id))
  const { rows } = await asOwner(ownerUrl, (db) => sql`select id from evidence`.execute(db))
  expect(rows).toEqual([{ id: right }])
})
