import { judgePassword } from '@/lib/members/password'
import { readAs } from '@/db/store'
import { addDays } from '@/lib/day'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import { isExpired } from '@/lib/evidence/validity'
import { efforts } from '@/lib/readiness/effort'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { proofSummary } from '@/lib/requirements/proof-state'
import { works, verdicts } from '@/lib/requirements/assessment'
import { givenDatabase } from '@/tests/support/database'
import { givenDataFolder } from '../evidence/files/data-folder'
import { addedDemo, readinessOf, type AddedDemo } from './demo'

givenDatabase()
givenDataFolder()

let demo: AddedDemo
beforeAll(async () => {
  demo = await addedDemo('2026-11-23')
}, 60_000)

test('the demo says that it is fictional, in both organisations', () => {
  const { heemskerk, beverwijk } = demo
  expect(
    [heemskerk.lead, beverwijk.lead].map(({ organisationName, fictional }) => [organisationName, fictional]),
  ).toEqual([
    ['Buurtbemiddeling Heemskerk', true],
    ['Buurtbemiddeling Beverwijk', true],
  ])
})

test('everybody in the demo signs in with the password that was told, and is who the terminal said', () => {
  expect(demo.accounts.map(({ role, email }) => [role, email])).toEqual([
    ['lead', 'projectleider@heemskerk.example'],
    ['editor', 'medewerker@heemskerk.example'],
    ['reviewer', 'meelezer@heemskerk.example'],
    ['viewer', 'stuurgroep@heemskerk.example'],
    ['editor', 'medewerker@beverwijk.example'],
  ])
  for (const { email, password } of demo.accounts) expect(judgePassword(password, email)).toMatchObject({ ok: true })
  const members = [...Object.entries(demo.heemskerk), ...Object.entries(demo.beverwijk)]
  for (const [role, member] of members) expect(member.role).toBe(role)
  expect(demo.beverwijk.lead.personId).toBe(demo.heemskerk.lead.personId)
})

test('every state a requirement can have shows in the demo', async () => {
  const { readiness, assessments } = await readinessOf(demo.heemskerk.lead, demo.today)
  const { requirements } = readiness
  expect(new Set(requirements.map(({ state }) => state))).toEqual(
    new Set(['ready', 'claimed', 'open', 'not-applicable']),
  )
  expect(new Set(requirements.map(({ work }) => work))).toEqual(new Set(works))
  expect(new Set(requirements.map(({ verdict }) => verdict))).toEqual(new Set([null, ...verdicts]))
  expect(new Set(requirements.map((requirement) => proofSummary(requirement, demo.today).state))).toEqual(
    new Set([
      ...[
        'not-applicable',
        'none-asked',
        'complete',
        'expiring',
        'claimed',
        'missing',
        'waiting',
        'expired',
        'rejected',
      ],
    ]),
  )
  const due = [...assessments.values()].flatMap(({ dueOn }) => dueOn ?? [])
  expect(due.some((day) => day < demo.today)).toBe(true)
  expect(due.some((day) => day > demo.today)).toBe(true)
})

test('every reason why proof can be lacking shows in the demo', async () => {
  const { readiness } = await readinessOf(demo.heemskerk.lead, demo.today)
  const required = readiness.requirements.flatMap(({ proof }) => proof.expectations.filter((one) => one.required))
  expect(new Set(required.map(({ state }) => state))).toEqual(
    new Set(['accepted', 'waiting', 'expired', 'rejected', 'withdrawn', 'missing']),
  )
  const reasons = new Set(readiness.requirements.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)))
  // The demo is in its first round, so no answer of before waits.
  const elsewhere = ['indicator-not-computable', 'answer-to-confirm']
  expect(reasons).toEqual(new Set(Object.keys(efforts).filter((reason) => !elsewhere.includes(reason))))
})

test('one document ends within a month, and one ended in the past month', async () => {
  const { round } = await readinessOf(demo.heemskerk.lead, demo.today)
  const links = await readAs(demo.heemskerk.lead, (reader) => reader.links.inForce(round))
  const ends = links.flatMap(({ status, validUntil }) => (status === 'accepted' ? (validUntil ?? []) : []))
  const month = (from: number) =>
    ends.filter((day) => day >= addDays(demo.today, from) && day < addDays(demo.today, from + 31))
  expect(month(0).length).toBeGreaterThan(0)
  expect(month(-31).some((day) => isExpired(day, demo.today))).toBe(true)
})

test('the lead and the reviewer each find proof that waits for them, and a rejection says what to mend', async () => {
  const { round } = await readinessOf(demo.heemskerk.lead, demo.today)
  for (const member of [demo.heemskerk.lead, demo.heemskerk.reviewer]) {
    const waiting = await readAs(demo.heemskerk.lead, (reader) => reader.links.waitingFor(round, member))
    expect(waiting.length).toBeGreaterThan(0)
  }
  const links = await readAs(demo.heemskerk.lead, (reader) => reader.links.inForce(round))
  const reasons = links.filter(({ status }) => status === 'rejected').map(({ reason }) => reason)
  expect(reasons.length).toBeGreaterThan(0)
  for (const reason of reasons) expect(reason).toMatch(/Voeg .+ toe/)
})

test('a viewer of the demo does not see the confidential document', async () => {
  const titles = async (member: 'lead' | 'viewer') => {
    const { id } = demo.heemskerk[member]
    const { rows } = await readAs(demo.heemskerk[member], async (reader) =>
      reader.evidence.page(parseEvidenceQuery({}), {
        ...{ round: await reader.rounds.current(), memberId: id, today: demo.today },
      }),
    )
    return rows.map(({ title }) => title)
  }
  const hidden = 'Geheimhoudingsverklaring en wie tekende'
  expect(await titles('lead')).toContain(hidden)
  expect(await titles('viewer')).toEqual((await titles('lead')).filter((title) => title !== hidden))
})

test('two mediators without a date of secrecy and one case before a training keep what was said from being proven', async () => {
  const { readiness } = await readinessOf(demo.heemskerk.lead, demo.today)
  const missed = readiness.requirements.filter(({ gaps }) => gaps.some(({ reason }) => reason === 'indicator-missed'))
  const states = Object.fromEntries(missed.map(({ id, state }) => [id, state]))
  expect(states).toMatchObject({ 'vol-basic': 'claimed', 'con-secrecy': 'claimed', 'vol-agreement': 'claimed' })
})

test('the figures of the demo can be computed, some reached and some not', async () => {
  const readings = await readAs(demo.heemskerk.lead, async (reader) => {
    const framework = await reader.framework.of(await reader.rounds.current())
    return readIndicators(framework, await reader.indicators.on(demo.today), null)
  })
  const standing = (wanted: string) => readings.filter((one) => one.standing === wanted).map(({ id }) => id)
  expect(standing('reached')).toEqual([
    'ind-basic-training-share',
    'ind-basic-training-hours',
    'ind-intervision-count',
    'ind-intervision-attendance',
    'ind-cases-per-mediator',
    'ind-pair-share',
    'ind-first-contact',
    'ind-lead-time',
    'ind-positive-handled',
    'ind-steering-meetings',
  ])
  expect(standing('missed')).toEqual([
    'ind-months-operating',
    'ind-no-case-before-training',
    'ind-followup-training-share',
    'ind-agreement-share',
    'ind-aftercare-share',
    'ind-reports-vs-ijkpunt',
    'ind-feedback-share',
    'ind-publicity-actions',
    'ind-recommendations-closed',
    'ind-partner-evaluations',
    'ind-funding-cover',
  ])
})
