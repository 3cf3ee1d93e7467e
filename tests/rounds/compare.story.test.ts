import { beginNextRound } from '@/app/(member)/rounds/next/actions'
import ComparePage from '@/app/(member)/rounds/compare/page'
import { acceptLink } from '@/app/_evidence/link-actions'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'
import { freeze, roundOf } from './freezing'

givenDatabase()
jest.setTimeout(120_000)

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

type Query = { readonly one?: string; readonly other?: string; readonly show?: string }
const page = ({ one, other, show }: Query = {}) => open(ComparePage, address({}, { one, other, show }))

test('one round has nothing beside it yet', async () => {
  expect(await htmlOf(page())).toContain('Er is nog maar één ronde')
})

test('a round of somebody else, or of nobody, is not found', async () => {
  expect(await page({ one: (await roundOf((await given.organisation()).lead)).id })).toBe('not-found')
  expect(await page({ other: 'no-id-at-all' })).toBe('not-found')
})

test('a frozen round stands beside the one that runs, with what became worse until it is confirmed', async () => {
  await given.registersInOrder(organisation)
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.lead)
  await submit(acceptLink, await atLink(organisation.lead, evidenceId))
  await tick(team.requirementId, { verdict: 'met', work: 'finished' })
  const { id, editionId } = await roundOf(organisation.lead)
  await freeze(id)
  onDay('2026-12-01')
  const days = { startsOn: '2026-12-01', decisionOn: '2027-12-01' }
  await submit(beginNextRound, { seenRound: id, kind: 'pilot', ...days, editionId })
  const html = await htmlOf(page())
  expect(html).toContain('Ronde 1, op 23 november 2026')
  expect(html).toContain('Ronde 2, op 1 december 2026')
  const worse = await htmlOf(page({ show: 'worse' }))
  expect(worse).toContain('Een team dat verder kan')
  expect(await htmlOf(page({ show: 'better' }))).not.toContain('Een team dat verder kan')
  expect((await statementsOf(() => page())).length).toBeLessThanOrEqual(4)
})
