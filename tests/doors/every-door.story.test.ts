import { roles } from '@/lib/members/roles'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../evidence/files/data-folder'
import { doors } from './doors'
import { foundDoors, type FoundDoor } from './found-doors'
import { givenFullOrganisation, type FullOrganisation } from './full-organisation'
import { knock } from './knock'

givenDatabase()
givenDataFolder()

const found = foundDoors()

let full: FullOrganisation
beforeAll(async () => {
  full = await givenFullOrganisation()
}, 60_000)

test('every page, route and action stands in the table, and nothing else does', () => {
  expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(doors).toSorted())
})

/** An action may leave nothing as it was, so each is tried on people of its own. */
async function peopleFor({ kind }: FoundDoor): Promise<FullOrganisation['people']> {
  return kind === 'action' ? given.organisation() : full.people
}

test.each(found.map((door) => [door.name, door] as const))(
  '%s',
  async (name, door) => {
    const open = doors[name]
    if (open === undefined) throw new Error('not in the table')
    const people = await peopleFor(door)
    const entries: Record<string, string> = {}
    const expected: Record<string, string> = {}
    signedOut()
    entries.nobody = (await knock(door, open, full.ids)).entry
    expected.nobody = open.for === 'anybody' ? 'inside' : 'sign-in'
    for (const role of roles.toReversed()) {
      signedInAs(people[role])
      entries[role] = (await knock(door, open, full.ids)).entry
      expected[role] = open.for === 'anybody' || open.for.includes(role) ? 'inside' : 'not-found'
    }
    expect(entries).toEqual(expected)
  },
  20_000,
)
