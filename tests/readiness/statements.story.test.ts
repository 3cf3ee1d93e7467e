import type { ReactNode } from 'react'
import OverviewPage from '@/app/(member)/(overview)/page'
import MembersPage from '@/app/(member)/members/page'
import MyWorkPage from '@/app/(member)/my-work/page'
import OrganisationPage from '@/app/(member)/organisation/page'
import RequirementsPage from '@/app/(member)/requirements/page'
import SummaryPage from '@/app/(member)/summary/page'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, type Ending } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { screens } from '../evidence/screens'
import { document, linked, team, tick, untouched } from '../requirements/at-work'
import { one, statementsOf } from '../requirements/pages'

givenDatabase()

type Screen = (evidenceId: string) => Promise<Ending<ReactNode>>

const everyScreen: readonly (readonly [string, Screen])[] = [
  ['overview', () => open(OverviewPage, undefined)],
  ['own work', () => open(MyWorkPage, undefined)],
  ['list of requirements', () => open(RequirementsPage, address({}, {}))],
  ['page of a requirement', () => one(team.requirementId)],
  ['list of evidence', () => screens.list()],
  ['page of a document', (evidenceId) => screens.item(evidenceId)],
  ['summary', () => open(SummaryPage, address({}, {}))],
  ['list of users', () => open(MembersPage, address({}, {}))],
  ['page of the organisation', () => open(OrganisationPage, undefined)],
]

type Asked = ReadonlyMap<string, readonly string[]>
let few: Asked
let many: Asked

beforeAll(async () => {
  const organisation = await given.organisation()
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  few = await askedBy(organisation, evidenceId)
  await workOfMonths(organisation, evidenceId)
  many = await askedBy(organisation, evidenceId)
}, 60_000)

test.each(everyScreen)('the %s asks the database the same few questions, however much there is', (screen) => {
  const asked = many.get(screen) ?? []
  expect(asked).toEqual(few.get(screen))
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThanOrEqual(4)
})

/** The statements of every screen, as the lead sees it. */
async function askedBy({ lead }: GivenOrganisation, evidenceId: string): Promise<Asked> {
  signedInAs(lead)
  const asked = new Map<string, readonly string[]>()
  for (const [name, screen] of everyScreen) {
    expect(await screen(evidenceId)).not.toBe('not-found')
    asked.set(name, await statementsOf(() => screen(evidenceId)))
  }
  return asked
}

/** More of everything that a screen may show: documents, links, answers, users and invitations. */
async function workOfMonths(at: GivenOrganisation, evidenceId: string): Promise<void> {
  for (let number = 0; number < 30; number++) await linked(at.editor, await document(at.editor), team.expectationId)
  for (const expectationId of ['dec-value.e1', 'dec-value.e2', 'dec-funding.e1']) {
    await linked(at.editor, evidenceId, expectationId)
  }
  signedInAs(at.editor)
  for (const id of ['dec-value', 'dec-funding', 'dec-volume']) await tick(id, { verdict: 'met' }, untouched)
  for (let number = 0; number < 5; number++) {
    await given.member(at, { name: `Wim ${number}`, email: `wim${number}@${at.id}.test`, role: 'viewer' })
  }
}
