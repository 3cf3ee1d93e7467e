import { eraseMediatorName } from '@/app/(member)/registers/mediators/[mediatorId]/erase-name/actions'
import { systemWithin } from '@/db/store/transaction'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { confirm, csv, importOf, imported, rowsOf, undo, upload } from '../import/importing'

givenDatabase()
givenDataFolder()

const listOf = (name: string) => csv('Code;Naam;Actief sinds', `Q77;${name};01-02-2024`)

/** Q77 as the first of two lists named her, and as the second does. */
async function givenTwoLists() {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  const first = await imported('mediators', listOf('Wilhelmina Oud'))
  const second = await imported('mediators', listOf('Wilma Nieuw'))
  const [row] = await rowsOf(organisation.lead, 'mediators', 'code')
  return { organisation, first, second, mediatorId: row?.id ?? '' }
}

/** Everything that the database still says of mediators and of imports. */
const kept = ({ id }: GivenOrganisation) =>
  systemWithin(id, async (tx) =>
    JSON.stringify([
      await tx.selectFrom('mediator_name').selectAll().execute(),
      await tx.selectFrom('register_import_row').selectAll().execute(),
    ]),
  )

test('no undo brings back a name that was erased, neither the last one nor the one before it', async () => {
  const { organisation, first, second, mediatorId } = await givenTwoLists()
  expect(await kept(organisation)).toMatch(/Wilma Nieuw.*Wilhelmina Oud/)
  expect(await submit(eraseMediatorName, { mediatorId })).toMatchObject({ ok: true })
  expect(await kept(organisation)).not.toMatch(/Wilhelmina|Wilma/)
  await undo(second)
  expect((await importOf(organisation.lead, second)).counts?.undone).toMatchObject({ restored: 0, left: 1 })
  await undo(first)
  expect((await importOf(organisation.lead, first)).counts?.undone).toMatchObject({ removed: 0, left: 1 })
  expect(await kept(organisation)).not.toMatch(/Wilhelmina|Wilma/)
  const [row] = await rowsOf(organisation.lead, 'mediators', 'code')
  expect(row?.values).toMatchObject({ code: 'Q77', name: null })
})

test('a list that waits goes with the name, also where it writes the name otherwise', async () => {
  const { organisation, mediatorId } = await givenTwoLists()
  const waiting = await upload('mediators', listOf('W. van Nieuwenhuizen'))
  expect(await submit(eraseMediatorName, { mediatorId })).toMatchObject({ ok: true })
  expect(await kept(organisation)).not.toMatch(/Wilhelmina|Wilma|Nieuwenhuizen/)
  await confirm(waiting)
  expect((await rowsOf(organisation.lead, 'mediators', 'code')).map(({ values }) => values['name'])).toEqual([null])
})
