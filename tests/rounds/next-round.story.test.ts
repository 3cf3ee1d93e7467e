import BegunPage from '@/app/(member)/rounds/next/begun/page'
import NextRoundPage from '@/app/(member)/rounds/next/page'
import { beginNextRound } from '@/app/(member)/rounds/next/actions'
import HistoryPage from '@/app/(member)/requirements/[requirementId]/history/page'
import { putAnswerBack } from '@/app/(member)/requirements/[requirementId]/history/actions'
import { confirmOwnAnswer, saveOwnAnswer } from '@/app/(member)/requirements/[requirementId]/actions'
import RequirementsPage from '@/app/(member)/requirements/page'
import { acceptLink, rejectLink } from '@/app/_evidence/link-actions'
import { changeAs, readAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { answerOf, atLink, document, linked, linkOf, logOf, readinessOf, team, tick } from '../requirements/at-work'
import { htmlOf, one, statementsOf } from '../requirements/pages'
import { frozenBehindItsBack } from './frozen'

const { ownerUrl } = givenDatabase()
const later = '2026-12-01'
const { requirementId, expectationId } = team

let organisation: GivenOrganisation
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, expectationId)
  signedInAs(organisation.lead)
  await submit(acceptLink, await atLink(organisation.lead, evidenceId))
  await tick(requirementId, { verdict: 'met', work: 'finished' })
})

const roundOf = (member: Member) => readAs(member, (store) => store.rounds.current())
const freeze = () => frozenBehindItsBack(ownerUrl, organisation.lead, '2026-11-24')

async function begin(change: Readonly<Record<string, string>> = {}) {
  onDay(later)
  signedInAs(organisation.lead)
  const { id, editionId } = await roundOf(organisation.lead)
  const form = { seenRound: id, kind: 'pilot', startsOn: later, decisionOn: '2027-09-01', editionId }
  return submit(beginNextRound, { ...form, ...change })
}

async function leave({ id }: Pick<Member, 'id'>): Promise<void> {
  await changeAs(organisation.lead, async (store) => {
    const member = (await store.members.all()).find((one) => one.id === id)
    if (member !== undefined) await store.members.remove(member)
    return ok(null)
  })
}

const stateOf = async (id: string) =>
  (await readinessOf(organisation.lead, day(later))).requirements.find((requirement) => requirement.id === id)?.state

describe('the next round', () => {
  test('begins only after the one before was frozen', async () => {
    expect(await begin()).toMatchObject({ problem: 'round-not-frozen' })
    expect(await htmlOf(open(NextRoundPage, undefined))).toContain('Ronde 1 loopt nog')
    expect(await roundOf(organisation.lead)).toMatchObject({ number: 1 })
  })

  test('follows the one before, and of two clicks at once one begins it', async () => {
    await freeze()
    const { id } = await roundOf(organisation.lead)
    const both = await Promise.all([begin({ seenRound: id }), begin({ seenRound: id })])
    expect(both).toContainEqual({ wentTo: '/rounds/next/begun' })
    expect(both).toContainEqual(expect.objectContaining({ problem: 'round-begun-already' }))
    expect(await roundOf(organisation.lead)).toMatchObject({ number: 2, kind: 'pilot', followsId: id })
  })

  test('refuses days in the wrong order, and keeps what was typed', async () => {
    await freeze()
    expect(await begin({ decisionOn: '2026-11-30' })).toMatchObject({
      problem: 'days-in-wrong-order',
      typed: { decisionOn: '2026-11-30' },
    })
    expect(await begin({ editionId: 'of-somebody-else' })).toMatchObject({ problem: 'not-found' })
    expect(await begin({ seenRound: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      problem: 'round-begun-already',
    })
  })

  test('is proposed with what comes along, in few questions', async () => {
    await freeze()
    onDay(later)
    const html = await htmlOf(open(NextRoundPage, undefined))
    expect(html).toContain('Er is nog geen besluit opgeschreven.')
    expect(html).toContain('1 antwoord, om te bevestigen.')
    expect((await statementsOf(() => open(NextRoundPage, undefined))).length).toBeLessThanOrEqual(4)
  })

  test('counts the answers to confirm that its list shows', async () => {
    await freeze()
    await begin({ kind: 'recognition' })
    expect(await htmlOf(open(BegunPage, undefined))).toContain('Er zijn geen antwoorden te bevestigen')
  })

  test('tells on one page what came along, in few questions', async () => {
    await freeze()
    await given.rows(organisation, 'recommendations', [{ source: 'ccv', day: day('2026-11-01'), text: 'Werf mensen.' }])
    await begin()
    const html = await htmlOf(open(BegunPage, undefined))
    expect(html).toContain('1 antwoord te bevestigen')
    expect(html).toContain('1 koppeling met bewijs dat nog geldt')
    expect(html).toContain('1 open aanbeveling')
    expect((await statementsOf(() => open(BegunPage, undefined))).length).toBeLessThanOrEqual(4)
  })

  test('is told in the log as one thing', async () => {
    await freeze()
    await begin()
    expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({
      action: 'round-begun',
      detail: { title: '2', roundKind: 'pilot', answers: 1, proof: 1 },
    })
  })
})

describe('an answer that came along', () => {
  const confirm = (version: number) => submit(confirmOwnAnswer, { requirementId, version: String(version) })

  test('counts again once somebody says that it still holds', async () => {
    await given.registersInOrder(organisation)
    expect(await stateOf(requirementId)).toBe('ready')
    await freeze()
    await begin()
    expect(await stateOf(requirementId)).toBe('open')
    const answer = await answerOf(organisation.lead, requirementId)
    expect(answer).toMatchObject({ verdict: 'met', work: 'busy', toConfirm: 'earlier-round', version: 2 })
    expect(await htmlOf(one(requirementId))).toContain('Dit antwoord komt uit ronde 1')
    expect(await confirm(answer.version)).toMatchObject({ ok: true })
    expect(await stateOf(requirementId)).toBe('ready')
    expect(await answerOf(organisation.lead, requirementId)).toMatchObject({ toConfirm: null, work: 'finished' })
    expect(await confirm(answer.version + 1)).toMatchObject({ problem: 'nothing-to-confirm' })
  })

  test('is not confirmed by who has seen another answer than that of now', async () => {
    await freeze()
    await begin()
    const before = await answerOf(organisation.lead, requirementId)
    const was = answerFieldsOf(before)
    await submit(saveOwnAnswer, { requirementId, was: JSON.stringify(was), ...was, reasoning: 'Anders gezegd.' })
    expect(await confirm(before.version)).toMatchObject({ problem: 'changed-meanwhile' })
    expect(await answerOf(organisation.lead, requirementId)).toMatchObject({ toConfirm: 'earlier-round' })
  })

  test('is confirmed by another verdict as well', async () => {
    await freeze()
    await begin()
    await tick(requirementId, { verdict: 'partly' }, { work: 'busy', verdict: 'met' })
    expect(await answerOf(organisation.lead, requirementId)).toMatchObject({ toConfirm: null, verdict: 'partly' })
  })

  test('is found in the list by a filter of its own, which a first round does not show', async () => {
    const list = (show: string) => htmlOf(open(RequirementsPage, address({}, { show })))
    expect(await list('open')).not.toContain('Te bevestigen')
    await freeze()
    await begin()
    const html = await list('to-confirm')
    expect(html).toContain('Te bevestigen')
    expect(html).toContain(`href="/requirements/${requirementId}?`)
    expect(html).not.toContain('href="/requirements/pre-year')
  })

  test('leaves the owner who is still there, and drops the days of the earlier round', async () => {
    const gone = await given.member(organisation, {
      name: 'Gijs',
      email: `gijs@${organisation.id}.test`,
      role: 'editor',
    })
    const save = async (id: string, ownerId: string) => {
      const was = answerFieldsOf(await answerOf(organisation.lead, id))
      await submit(saveOwnAnswer, { requirementId: id, was: JSON.stringify(was), ...was, ownerId, dueOn: '2027-01-01' })
    }
    await save(requirementId, organisation.editor.id)
    await save('dec-funding', gone.id)
    await leave(gone)
    await freeze()
    await begin()
    expect(await answerOf(organisation.lead, requirementId)).toMatchObject({
      ownerId: organisation.editor.id,
      dueOn: null,
    })
    expect(await answerOf(organisation.lead, 'dec-funding')).toMatchObject({ ownerId: null, dueOn: null })
  })
})

describe('proof that came along', () => {
  test('keeps its review, and stops counting when it is too old by then', async () => {
    const old = await document(organisation.editor, { title: 'Verklaring', endsOn: day('2026-11-28') })
    await linked(organisation.editor, old, 'dec-funding.e1')
    signedInAs(organisation.lead)
    await submit(acceptLink, await atLink(organisation.lead, old))
    await freeze()
    await begin()
    expect(await linkOf(organisation.lead, evidenceId)).toMatchObject({ status: 'accepted', pages: '3' })
    expect(await linkOf(organisation.lead, old)).toMatchObject({ status: 'accepted', validUntil: '2026-11-28' })
    expect(await htmlOf(open(BegunPage, undefined))).toContain('1 koppeling met bewijs dat te oud is')
  })

  test('leaves rejected proof behind', async () => {
    const bad = await document(organisation.editor)
    await linked(organisation.editor, bad, 'dec-funding.e1')
    signedInAs(organisation.lead)
    await submit(rejectLink, { ...(await atLink(organisation.lead, bad)), reason: 'Niet ondertekend.' })
    await freeze()
    await begin()
    await expect(linkOf(organisation.lead, bad)).rejects.toThrow('not linked')
  })
})

describe('the history of a requirement', () => {
  const history = (query: Readonly<Record<string, string>>) =>
    htmlOf(open(HistoryPage, address({ requirementId }, query)))

  test('shows this round, and the rounds before behind a link', async () => {
    await freeze()
    await begin()
    await tick(requirementId, { verdict: 'partly' }, { work: 'busy', verdict: 'met' })
    const now = await history({})
    expect(now).toContain('op ‘Deels voldaan’')
    expect(now).not.toContain('koppelde')
    const earlier = await history({ rounds: 'earlier' })
    expect(earlier).toContain('koppelde')
    expect(earlier).not.toContain('Zet terug')
  })

  test('puts back nothing of an earlier round', async () => {
    const entry = await readAs(organisation.lead, async (store) =>
      (await store.log.ofRequirement(requirementId, [], { before: null, after: null }, 5)).rows.at(-1),
    )
    await freeze()
    await begin()
    const was = JSON.stringify(answerFieldsOf(await answerOf(organisation.lead, requirementId)))
    expect(await submit(putAnswerBack, { requirementId, entry: String(entry?.number), was })).toMatchObject({
      problem: 'not-found',
    })
  })
})

test('an own check comes along although somebody else may review by now', async () => {
  const { lead, editor, reviewer } = organisation
  for (const member of [editor, reviewer]) await leave(member)
  await changeAs(lead, async (store) => ok(await store.organisation.switchOwnCheck('on')))
  const alone = await given.secondBrowser(lead)
  const own = await document(alone)
  await linked(alone, own, 'dec-funding.e1')
  await submit(acceptLink, await atLink(alone, own))
  expect(await linkOf(alone, own)).toMatchObject({ status: 'accepted', reviewedBy: lead.id })
  await given.member(organisation, { name: 'Nora', email: `nora@${organisation.id}.test`, role: 'editor' })
  await freeze()
  expect(await begin()).toEqual({ wentTo: '/rounds/next/begun' })
  expect(await linkOf(lead, own)).toMatchObject({ status: 'accepted', reviewedBy: lead.id })
})
