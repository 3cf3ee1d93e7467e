import { saveValue } from '@/app/(member)/societal-value/actions'
import SocietalValuePage from '@/app/(member)/societal-value/page'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../requirements/pages'
import { frozenBehindItsBack } from '../rounds/frozen'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const told = { aspect: 'cohesion', narrative: 'Buren groeten elkaar weer.', seenVersion: '0' }
const page = () => open(SocietalValuePage, undefined)

test('an editor tells what the pilot means, and a viewer reads it in at most four statements', async () => {
  expect(await submit(saveValue, told)).toMatchObject({ ok: true })
  signedInAs(organisation.viewer)
  expect(await htmlOf(page())).toContain('Buren groeten elkaar weer.')
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
})

test('what a colleague wrote meanwhile is not overwritten, and the same twice is saved once', async () => {
  await submit(saveValue, told)
  expect(await submit(saveValue, told)).toMatchObject({ ok: true })
  expect(await submit(saveValue, { ...told, narrative: 'Anders.' })).toMatchObject({
    problem: 'changed-meanwhile',
    typed: { narrative: 'Anders.' },
  })
})

test('of a frozen round nothing changes', async () => {
  await frozenBehindItsBack(ownerUrl, organisation.lead, '2026-11-21')
  expect(await submit(saveValue, told)).toMatchObject({ problem: 'round-frozen' })
})
