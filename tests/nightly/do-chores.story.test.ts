import type { Chore } from '@/db/nightly/chores'
import { doChores } from '@/db/nightly/do-chores'
import { everyOrganisation } from '@/db/nightly/organisations'
import { addDays } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { testDay } from '@/tests/support/signed-in-as'

givenDatabase()

const tonight = { night: testDay, today: testDay }
const tomorrow = { night: addDays(testDay, 1), today: addDays(testDay, 1) }
const goOn = () => false

/** A chore that tells for whom it was done. */
function telling(name: string, work: Chore['work'] = async () => {}) {
  const did: OrganisationId[] = []
  const chore: Chore = {
    name,
    work: async (night) => {
      await work(night)
      did.push(night.organisationId)
    },
  }
  return { chore, did }
}

let all: readonly OrganisationId[]
beforeAll(async () => {
  for (let number = 0; number < 3; number++) await given.organisation()
  all = await everyOrganisation()
})

test('every organisation gets its chore once a night, and again the next', async () => {
  const { chore, did } = telling('once')
  expect(await doChores([chore], tonight, goOn)).toBe(true)
  await doChores([chore], tonight, goOn)
  expect(did).toEqual(all)
  await doChores([chore], tomorrow, goOn)
  expect(did).toEqual([...all, ...all])
})

test('one organisation where it fails does not keep the others from their night, and is tried again', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  let broken = true
  const { chore, did } = telling('fails', async ({ organisationId }) => {
    if (broken && organisationId === all[0]) throw new Error('broken')
  })
  const { chore: next, did: nextDid } = telling('after it')
  expect(await doChores([chore, next], tonight, goOn)).toBe(false)
  expect(did).toEqual(all.slice(1))
  expect(nextDid).toEqual(all)
  expect(told).toHaveBeenCalledTimes(1)
  broken = false
  expect(await doChores([chore, next], tonight, goOn)).toBe(true)
  expect(did).toEqual([...all.slice(1), all[0]])
  expect(nextDid).toEqual(all)
  told.mockRestore()
})

test('what a chore did half before it failed is undone', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  const half: Chore = {
    name: 'half',
    work: async ({ tx, organisationId }) => {
      await tx
        .insertInto('nightly_run')
        .values({ organisation_id: organisationId, chore: 'trace', ran_on: testDay })
        .execute()
      throw new Error('broken')
    },
  }
  await doChores([half], tonight, goOn)
  const { chore: trace, did } = telling('trace')
  await doChores([trace], tonight, goOn)
  expect(did).toEqual(all)
  told.mockRestore()
})

test('of two processes that begin at once, one does each chore', async () => {
  const { chore, did } = telling('both')
  await Promise.all([doChores([chore], tonight, goOn), doChores([chore], tonight, goOn)])
  expect(did.toSorted()).toEqual(all.toSorted())
})

test('a chore works within one organisation and sees no row of another', async () => {
  const seen: number[] = []
  const { chore } = telling('looks', async ({ tx }) => {
    seen.push((await tx.selectFrom('round').selectAll().execute()).length)
  })
  await doChores([chore], tonight, goOn)
  expect(seen).toEqual(all.map(() => 1))
})

test('a product that is stopped begins no other chore', async () => {
  const { chore, did } = telling('stopped')
  expect(await doChores([chore], tonight, () => did.length === 1)).toBe(false)
  expect(did).toEqual(all.slice(0, 1))
})
