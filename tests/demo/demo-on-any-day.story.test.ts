import { database } from '@/db/connection'
import { readAs } from '@/db/store'
import { addMonths, daysBetween, type Day } from '@/lib/day'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import type { Member } from '@/lib/members/member'
import { statusSentence } from '@/lib/readiness/status'
import { givenDatabase } from '@/tests/support/database'
import { givenDataFolder } from '../evidence/files/data-folder'
import { addedDemo, endDemo, readinessOf, type AddedDemo } from './demo'

givenDatabase()
givenDataFolder()

let demo: AddedDemo
afterEach(() => endDemo(demo))

/** In milliseconds, on a machine that is busy with other things. */
const patience = 60_000

/** An ordinary day, and one on which counting in months has to clip. */
const days = ['2026-11-23', '2028-02-29']

test.each(days)(
  'added on %s, both organisations are as ready as their story says',
  async (today) => {
    demo = await addedDemo(today)
    await expectHeemskerk(demo)
    await expectBeverwijk(demo)
  },
  patience,
)

test(
  'adding the demo takes no fixed dates: every day in it counts from today',
  async () => {
    demo = await addedDemo('2041-05-17')
    for (const member of [demo.heemskerk.lead, demo.beverwijk.lead]) {
      const { days, texts } = await everythingOf(member, demo.today)
      expect(days.length).toBeGreaterThan(10)
      for (const day of days) expect(day).toMatch(/^20(39|40|41|42|43|44)-/)
      expect(texts.join('\n')).not.toMatch(/\b(19|20)\d\d\b/)
    }
  },
  patience,
)

test(
  'the demo can be ended and added again, and leaves nobody behind',
  async () => {
    demo = await addedDemo('2026-11-23')
    await endDemo(demo)
    expect(await database().selectFrom('person').select('email').execute()).toEqual([])
    demo = await addedDemo('2026-11-24')
  },
  patience,
)

/** Two thirds of the way, with the full year of cases in sight. */
async function expectHeemskerk({ heemskerk, today }: AddedDemo): Promise<void> {
  const { readiness, round } = await readinessOf(heemskerk.lead, today)
  const share = daysBetween(round.startsOn, today) / daysBetween(round.startsOn, addMonths(round.startsOn, 12))
  expect(share).toBeGreaterThan(0.64)
  expect(share).toBeLessThan(0.69)
  expect(readiness.fractions.must).toEqual({ ready: 2, of: 6, claimed: 1, percent: 33 })
  expect(readiness.otherPart?.must).toEqual({ ready: 10, of: 29, claimed: 9, percent: 34 })
  expect(readiness.gates).toContainEqual(expect.objectContaining({ kind: 'full-year', state: 'in-time' }))
  expect(statusSentence(readiness).kind).toBe('on-the-way')
}

/** The full year is there, and the decision is near. */
async function expectBeverwijk({ beverwijk, today }: AddedDemo): Promise<void> {
  const { readiness, round } = await readinessOf(beverwijk.lead, today)
  expect(round.decisionOn > today).toBe(true)
  expect(readiness.fractions.must).toEqual({ ready: 3, of: 6, claimed: 1, percent: 50 })
  expect(readiness.otherPart?.must).toEqual({ ready: 1, of: 29, claimed: 0, percent: 3 })
  expect(readiness.gates).toContainEqual(expect.objectContaining({ kind: 'full-year', state: 'reached' }))
}

/** Every day and every text that people of this organisation gave. */
async function everythingOf(member: Member, today: Day) {
  const { round, assessments } = await readinessOf(member, today)
  const { links, page } = await readAs(member, async (reader) => ({
    links: await reader.links.inForce(round),
    page: await reader.evidence.page(parseEvidenceQuery({}), { round, memberId: member.id, today }),
  }))
  const answers = [...assessments.values()]
  const days = [
    ...[round.startsOn, round.decisionOn, round.firstCaseOn],
    ...answers.map(({ dueOn }) => dueOn),
    ...links.map(({ validUntil }) => validUntil),
    ...page.rows.map(({ aboutOn }) => aboutOn),
  ].filter((day) => day !== null)
  const texts = [
    ...answers.flatMap(({ reasoning, notApplicableReason }) => [reasoning, notApplicableReason]),
    ...links.flatMap(({ pages, shows, reason }) => [pages, shows, reason]),
    ...page.rows.flatMap(({ title, fileNames }) => [title, ...fileNames]),
  ]
  return { days, texts }
}
