import { nights } from '@/db/nightly/nights'
import { addDays } from '@/lib/day'
import { testDay } from '@/tests/support/signed-in-as'

const on = (days: number) => ({ night: addDays(testDay, days), today: addDays(testDay, days) })

/** Nights that tell in order what was done, and that break down where somebody says so. */
function givenNights() {
  const did: string[] = []
  const state = { organisationBroken: false, installationBroken: false }
  const begin = nights(testDay, {
    ofInstallation: [
      async () => {
        if (state.installationBroken) throw new Error('broken')
        did.push('installation')
      },
      async () => did.push('installation, second'),
    ],
    ofOrganisations: async () => {
      if (!state.organisationBroken) did.push('organisations')
      return !state.organisationBroken
    },
  })
  return { did, state, begin }
}

test('the night of the start does what organisations ask, once; the start did the rest', async () => {
  const { did, begin } = givenNights()
  await begin(on(0))
  await begin(on(0))
  expect(did).toEqual(['organisations'])
})

test('an organisation where a chore keeps failing since the start does not keep the installation from its night', async () => {
  const { did, state, begin } = givenNights()
  state.organisationBroken = true
  await begin(on(0))
  await begin(on(1))
  await begin(on(1))
  expect(did).toEqual(['installation', 'installation, second'])
  await begin(on(2))
  expect(did).toHaveLength(4)
  state.organisationBroken = false
  await begin(on(2))
  expect(did.slice(4)).toEqual(['organisations'])
})

test('a chore of the installation that fails is told, leaves the others alone and is tried again', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  const { did, state, begin } = givenNights()
  state.installationBroken = true
  await begin(on(1))
  expect(did).toEqual(['installation, second', 'organisations'])
  expect(told).toHaveBeenCalledTimes(1)
  state.installationBroken = false
  await begin(on(1))
  expect(did.slice(2)).toEqual(['installation', 'installation, second'])
  told.mockRestore()
})
