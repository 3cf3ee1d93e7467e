import type { ReactNode } from 'react'
import EraseNamePage from '@/app/(member)/registers/mediators/[mediatorId]/erase-name/page'
import KnownPage from '@/app/(member)/registers/mediators/[mediatorId]/known/page'
import KeepingPage from '@/app/(member)/registers/retention/[register]/page'
import RetentionPage from '@/app/(member)/registers/retention/page'
import TermPage from '@/app/(member)/registers/vocabularies/[vocabulary]/[term]/page'
import VocabularyPage from '@/app/(member)/registers/vocabularies/[vocabulary]/page'
import VocabulariesPage from '@/app/(member)/registers/vocabularies/page'
import { addDays } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, type Ending } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { statementsOf } from '../../requirements/pages'

givenDatabase()

type Screen = (mediatorId: string) => Promise<Ending<ReactNode>>

const outcome = { vocabulary: 'outcome' } as const
const everyScreen: readonly (readonly [string, Screen])[] = [
  ['lists of choices', () => open(VocabulariesPage, undefined)],
  ['list of choices', () => open(VocabularyPage, address(outcome, {}))],
  ['page of a choice', () => open(TermPage, address({ ...outcome, term: 'improved' }, {}))],
  ['terms of keeping', () => open(RetentionPage, address({}, {}))],
  ['page of a term of keeping', () => open(KeepingPage, address({ register: 'cases' }, { months: '12' }))],
  ['page of what is known of a mediator', (mediatorId) => open(KnownPage, address({ mediatorId }, {}))],
  ['page that erases a name', (mediatorId) => open(EraseNamePage, address({ mediatorId }, {}))],
]

type Asked = ReadonlyMap<string, readonly string[]>
let few: Asked
let many: Asked

beforeAll(async () => {
  const organisation = await given.organisation()
  const [mediatorId = ''] = await given.rows(organisation, 'mediators', [
    { code: 'B1', name: 'Anja', activeFrom: addDays(testDay, -400) },
  ])
  few = await askedBy(organisation, mediatorId)
  const days = Array.from({ length: 40 }, (_, number) => addDays(testDay, -number))
  const cases = days.map((reportedOn, number) => ({
    ...{ number: `${number}`, reportedOn, outcome: 'improved', mediators: ['B1'] },
  }))
  await given.rows(organisation, 'cases', cases)
  const trainings = days.map((on) => ({ mediator: 'B1', kind: 'deepening', day: on }))
  await given.rows(organisation, 'trainings', trainings)
  many = await askedBy(organisation, mediatorId)
}, 60_000)

test.each(everyScreen)('the %s asks the database the same few questions, however many rows there are', (screen) => {
  const asked = many.get(screen) ?? []
  expect(asked).toEqual(few.get(screen))
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThanOrEqual(4)
})

/** The statements of every screen, as the lead sees it. */
async function askedBy({ lead }: GivenOrganisation, mediatorId: string): Promise<Asked> {
  signedInAs(lead)
  const asked = new Map<string, readonly string[]>()
  for (const [name, screen] of everyScreen) {
    expect(await screen(mediatorId)).not.toBe('not-found')
    asked.set(name, await statementsOf(() => screen(mediatorId)))
  }
  return asked
}
