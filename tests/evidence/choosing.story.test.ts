import LinkPage from '@/app/(member)/requirements/[requirementId]/link/page'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, linked } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

const team = { requirementId: 'dec-team', expectationId: 'dec-team.e1' } as const
const choosing = (q = '') =>
  open(LinkPage, address({ requirementId: team.requirementId }, { expectation: team.expectationId, q }))
const options = async (q = '') => (await htmlOf(choosing(q))).match(/<option value="[0-9a-f-]{36}"/g)?.length ?? 0

let organisation: GivenOrganisation
beforeAll(async () => {
  organisation = await given.organisation()
  for (let number = 1; number <= 55; number += 1) await document(organisation.editor, { title: `Verslag ${number}` })
}, 60_000)
beforeEach(() => signedInAs(organisation.editor))

test('of many items the first fifty are offered, and it is said that there are others to look for', async () => {
  const html = await htmlOf(choosing())
  expect(await options()).toBe(50)
  expect(html).toContain('Dit zijn de eerste 50.')
  expect(html).toContain('name="q"')
})

test('an item beyond the first fifty is found by its words', async () => {
  const html = await htmlOf(choosing('verslag 3'))
  expect(html).toContain('Verslag 3 (')
  expect(await options('Verslag 54')).toBe(1)
  expect(await htmlOf(choosing('bestaat niet'))).toContain('Er is geen ander bewijsstuk met ‘bestaat niet’')
})

test('what serves the expectation already is not offered again', async () => {
  const id = await document(organisation.editor, { title: 'Al gekoppeld' })
  expect(await options('Al gekoppeld')).toBe(1)
  await linked(organisation.editor, id, team.expectationId)
  expect(await options('Al gekoppeld')).toBe(0)
})

test('choosing asks the database at most four questions', async () => {
  expect((await statementsOf(() => choosing('verslag'))).length).toBeLessThanOrEqual(4)
})
