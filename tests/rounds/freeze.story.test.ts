import { createHash } from 'node:crypto'
import { changeEvidence, removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { restoreEvidence } from '@/app/(member)/evidence/bin/actions'
import { chooseIndicator } from '@/app/(member)/indicators/[indicatorId]/actions'
import { saveOrganisation } from '@/app/(member)/organisation/actions'
import { confirmBulk, prepareBulk, undoBulk } from '@/app/(member)/requirements/bulk/actions'
import {
  agreeNotApplicable,
  disagreeNotApplicable,
  saveOwnAnswer,
} from '@/app/(member)/requirements/[requirementId]/actions'
import RequirementPage from '@/app/(member)/requirements/[requirementId]/page'
import RoundPage from '@/app/(member)/rounds/[roundId]/page'
import FreezePage from '@/app/(member)/rounds/[roundId]/freeze/page'
import RoundsPage from '@/app/(member)/rounds/page'
import { acceptLink, linkEvidence, rejectLink, withdrawLink } from '@/app/_evidence/link-actions'
import { processTypesetter } from '@/app/_exports/typesetter'
import { POST as postFreeze } from '@/app/api/snapshots/route'
import { GET as contentOf } from '@/app/api/snapshots/[snapshotId]/content/route'
import { GET as summaryOf } from '@/app/api/snapshots/[snapshotId]/summary/route'
import { changeAs, readAs } from '@/db/store'
import { recordReadiness } from '@/db/store/readiness-record'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { scoreReadiness } from '@/lib/readiness/score'
import { ok } from '@/lib/result'
import { readContent } from '@/lib/rounds/snapshot/content'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, follow, formWith, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs, testDay } from '@/tests/support/signed-in-as'
import { answerOf, atLink, document, linked, logOf, team, tick } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'
import { downloadsOf, freeze, roundOf } from './freezing'

const { ownerUrl } = givenDatabase()
jest.setTimeout(120_000)
const { requirementId, expectationId } = team

let organisation: GivenOrganisation
let evidenceId: string
let roundId: string
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
  await given.rows(organisation, 'mediators', [{ code: 'M02', name: 'Wilhelmina van Zanten', activeFrom: testDay }])
  evidenceId = await document(organisation.editor, { title: 'Geheim verslag', confidential: true })
  await linked(organisation.editor, evidenceId, expectationId)
  signedInAs(organisation.lead)
  await submit(acceptLink, await atLink(organisation.lead, evidenceId))
  await tick(requirementId, { verdict: 'met', work: 'finished' })
  roundId = (await roundOf(organisation.lead)).id
})

const standing = (on = testDay) => readAs(organisation.lead, (store) => store.readiness.standing(on))
const snapshot = () => readAs(organisation.lead, (store) => store.snapshots.ofRound(roundId))

test('a lead freezes a round: one numbered snapshot, two summaries, an entry in the log', async () => {
  expect(await freeze(roundId)).toBe(`/rounds/${roundId}?frozen`)
  const frozen = await snapshot()
  expect(frozen).toMatchObject({ number: 1, madeOn: testDay, madeBy: organisation.lead.id })
  expect(
    createHash('sha256')
      .update(frozen?.content ?? '')
      .digest('hex'),
  ).toBe(frozen?.sha256)
  expect(await roundOf(organisation.lead)).toMatchObject({ frozenOn: testDay })
  const [content, nl, en] = await downloadsOf(organisation.lead, roundId)
  expect(content?.toString()).toBe(frozen?.content)
  for (const pdf of [nl, en]) expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await logOf(ownerUrl, organisation.id)).at(-1)?.action).toBe('round-frozen')
})

test('only with the tick, only the round of now, and only by a lead', async () => {
  expect(await freeze(roundId, {})).toBe(`/rounds/${roundId}/freeze?problem=not-understood`)
  const other = crypto.randomUUID()
  expect(await freeze(other)).toBe('404')
  expect(await freeze('nonsense')).toBe('400')
  signedInAs(organisation.editor)
  expect(await freeze(roundId)).toBe('404')
  expect(await roundOf(organisation.lead)).toMatchObject({ frozenOn: null })
})

test('before it is frozen the page says what is open; afterwards it leads to the frozen round', async () => {
  const shown = await htmlOf(open(FreezePage, address({ roundId }, {})))
  expect(shown).toContain('eisen zijn nog niet klaar')
  expect(shown).toContain('Er is nog geen besluit opgeschreven')
  await freeze(roundId)
  expect(await open(FreezePage, address({ roundId }, {}))).toEqual({ wentTo: `/rounds/${roundId}` })
})

test('of two who freeze at once, one makes the snapshot and both see it', async () => {
  const both = await Promise.all([freeze(roundId), freeze(roundId)])
  expect(both).toEqual([`/rounds/${roundId}?frozen`, `/rounds/${roundId}?frozen`])
  expect(await readAs(organisation.lead, (store) => store.snapshots.all())).toHaveLength(1)
})

test('a change while the summary is set in type is part of the snapshot, which is then made again', async () => {
  const typesetter = processTypesetter()
  const pdf = typesetter.pdf.bind(typesetter)
  let changes = 1
  const spy = jest.spyOn(typesetter, 'pdf').mockImplementation(async (...asked) => {
    if (changes-- > 0) await tick('dec-funding', { verdict: 'partly', work: 'busy' })
    return pdf(...asked)
  })
  expect(await freeze(roundId)).toBe(`/rounds/${roundId}?frozen`)
  expect(spy).toHaveBeenCalledTimes(4)
  spy.mockRestore()
  const { answers } = readContent((await snapshot())?.content ?? '')
  expect(answers.find((one) => one.requirementId === 'dec-funding')).toMatchObject({ verdict: 'partly' })
})

test('when making the summary fails nothing was frozen, and trying again works', async () => {
  const spy = jest.spyOn(processTypesetter(), 'pdf').mockResolvedValue({ ok: false, problem: 'summary-failed' })
  expect(await freeze(roundId)).toBe(`/rounds/${roundId}/freeze?problem=summary-failed`)
  spy.mockRestore()
  expect(await roundOf(organisation.lead)).toMatchObject({ frozenOn: null })
  expect(await freeze(roundId)).toBe(`/rounds/${roundId}?frozen`)
})

test('no mediator is named in a snapshot, and nobody who stands in none of it', async () => {
  await freeze(roundId)
  const text = (await snapshot())?.content ?? ''
  expect(text).toContain('"M02"')
  expect(text).not.toContain('Wilhelmina')
  expect(text).not.toContain(organisation.viewer.name)
  expect(text).not.toContain('@')
})

test('the summary that leaves the organisation names no confidential document, and a viewer reads none', async () => {
  await freeze(roundId)
  signedInAs(organisation.viewer)
  const params = { snapshotId: (await snapshot())?.id ?? '' }
  expect((await follow(contentOf, params)).status).toBe(404)
  expect((await follow(summaryOf, params)).status).toBe(200)
  expect(await htmlOf(open(RoundPage, address({ roundId }, {})))).not.toContain('Geheim verslag')
  signedInAs(organisation.reviewer)
  expect(await htmlOf(open(RoundPage, address({ roundId }, {})))).toContain('Geheim verslag')
})

test('every number stays that of the snapshot, and every byte, a year later and whatever changed', async () => {
  await freeze(roundId)
  const before = await standing()
  const frozen = scoreReadiness(before.facts, before.today)
  const bytes = await downloadsOf(organisation.lead, roundId)
  expect(frozen.fractions).toEqual(readContent((await snapshot())?.content ?? '').readiness.fractions)
  onDay('2027-11-23')
  await given.rows(organisation, 'cases', [{ number: '2027-01', reportedOn: day('2027-10-04') }])
  await submit(removeEvidence, { evidenceId })
  await changeAs(organisation.lead, async (store) => {
    const editor = (await store.members.all()).find(({ id }) => id === organisation.editor.id)
    if (editor !== undefined) await store.members.remove(editor)
    return ok(null)
  })
  const after = await standing(day('2027-11-23'))
  expect(after.today).toBe(testDay)
  expect(scoreReadiness(after.facts, after.today)).toEqual(frozen)
  expect(after.indicators).toEqual(before.indicators)
  expect(await downloadsOf(organisation.lead, roundId)).toEqual(bytes)
  expect(await htmlOf(open(RoundPage, address({ roundId }, { check: '' })))).toContain('niet veranderd')
})

describe('in a frozen round', () => {
  beforeEach(async () => {
    await freeze(roundId)
  })

  test('no answer, link, day or figure changes by any form', async () => {
    const link = await atLink(organisation.lead, evidenceId)
    const now = answerFieldsOf(await answerOf(organisation.lead, requirementId))
    const refused = { ok: false, problem: 'round-frozen' }
    const answered = { requirementId, was: JSON.stringify(now), ...now, reasoning: 'Anders' }
    expect(await submit(saveOwnAnswer, answered)).toMatchObject(refused)
    expect(await submit(agreeNotApplicable, { requirementId, version: '1' })).toMatchObject(refused)
    expect(await submit(disagreeNotApplicable, { requirementId, version: '1', refusal: 'Nee' })).toMatchObject(refused)
    expect(await submit(rejectLink, { ...link, reason: 'Te oud' })).toMatchObject(refused)
    expect(await submit(withdrawLink, link)).toMatchObject(refused)
    expect(await submit(linkEvidence, { evidenceId, expectationId })).toMatchObject(refused)
    expect(await submit(chooseIndicator, { indicatorId: 'ind-pair-share', choice: 'counts' })).toMatchObject(refused)
    const bulk = { bulkId: crypto.randomUUID() }
    expect(await submit(confirmBulk, bulk)).toMatchObject(refused)
    expect(await submit(undoBulk, bulk)).toMatchObject(refused)
    expect(await submit(prepareBulk, { requirementIds: requirementId, work: 'busy' })).toMatchObject(refused)
    const { name } = organisation
    const days = { startsOn: '2026-03-02', decisionOn: '2027-03-02', firstCaseOn: '', seenVersion: '1' }
    expect(await submit(saveOrganisation, { name, seenName: name, ...days })).toMatchObject(refused)
    const ticked = await tick(requirementId, { verdict: 'not-met' }, { verdict: 'met', work: 'finished' })
    expect(ticked.status).toBe(423)
  })

  test('a document can still change, go and come back; what the round rests on stays', async () => {
    const item = await readAs(organisation.lead, (store) => store.evidence.find(evidenceId))
    const { version, ...details } = item ?? { version: 0 }
    const typed = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value ?? '')]))
    const form = { ...typed, evidenceId, version: String(version), aboutOn: '2026-01-05', confidential: 'on' }
    expect(await submit(changeEvidence, form)).toEqual({ wentTo: `/evidence/${evidenceId}?changed` })
    expect(await submit(removeEvidence, { evidenceId })).toEqual({ wentTo: '/evidence?removed' })
    expect(await submit(restoreEvidence, { evidenceId })).toMatchObject({ wentTo: expect.stringContaining(evidenceId) })
    const links = await readAs(organisation.lead, async (store) => store.links.ofRound(await store.rounds.current()))
    expect(links).toMatchObject([{ status: 'accepted', evidenceId }])
  })

  test('the screens offer nothing that would change it', async () => {
    const shown = await htmlOf(open(RequirementPage, address({ requirementId }, {})))
    expect(shown).not.toContain('<form')
    expect(shown).toContain('Geheim verslag')
    expect(await htmlOf(open(RoundsPage, {}))).toContain('Begin de volgende ronde')
  })

  test('the night records it no more', async () => {
    const records = () =>
      readAs(organisation.lead, async (store) => store.readinessRecords.of(await store.rounds.current()))
    const before = await records()
    await systemWithin(organisation.id, (tx) => recordReadiness(tx, organisation.id, day('2026-12-01')))
    expect(await records()).toEqual(before)
  })

  test('no page of it asks more than four statements', async () => {
    for (const page of [
      () => open(RoundsPage, {}),
      () => open(RoundPage, address({ roundId }, { check: '' })),
      () => open(RequirementPage, address({ requirementId }, {})),
    ]) {
      expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
    }
  })

  test('another organisation finds neither the round nor its files', async () => {
    const stranger = await given.organisation()
    const params = { snapshotId: (await snapshot())?.id ?? '' }
    signedInAs(stranger.lead)
    expect(await open(RoundPage, address({ roundId }, {}))).toBe('not-found')
    expect((await follow(contentOf, params)).status).toBe(404)
    expect((await follow(summaryOf, params)).status).toBe(404)
    expect((await follow(summaryOf, { snapshotId: 'nonsense' })).status).toBe(404)
    expect(await postFreeze(request({ roundId }), { params: Promise.resolve({}) })).toMatchObject({ status: 404 })
    signedInAs(organisation.lead)
    expect(await readAs(organisation.lead, (store) => store.snapshots.all())).toHaveLength(1)
  })
})

function request(fields: Readonly<Record<string, string>>): Request {
  const body = formWith({ understood: 'yes', ...fields })
  return new Request('http://toetsklaar.test/api/snapshots', { method: 'POST', body })
}
