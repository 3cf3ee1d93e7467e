import { agreeNotApplicable, saveOwnAnswer } from '@/app/(member)/requirements/[requirementId]/actions'
import { answerFieldsOf, type AnswerFields } from '@/lib/requirements/answer-form'
import { unanswered } from '@/lib/requirements/assessment'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { answerOf, logOf, readinessOf, team } from './at-work'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const { requirementId } = team
const empty = answerFieldsOf(unanswered(requirementId))
const save = (change: Partial<AnswerFields>, was: AnswerFields = empty) =>
  submit(saveOwnAnswer, { requirementId, was: JSON.stringify(was), ...was, ...change })
const agree = (version: number) => submit(agreeNotApplicable, { requirementId, version: String(version) })
const answer = () => answerOf(organisation.lead, requirementId)

test('an answer is kept whole: work, verdict, reasoning, owner and day', async () => {
  const ownerId = organisation.lead.id
  const change = { work: 'busy', verdict: 'partly', reasoning: 'Eén.\r\nTwee.', ownerId, dueOn: '2027-02-01' }
  expect(await save(change)).toMatchObject({ ok: true })
  expect(await answer()).toMatchObject({
    ...change,
    reasoning: 'Eén.\nTwee.',
    setBy: organisation.editor.id,
    version: 1,
  })
})

test('when a colleague saved meanwhile, nothing is written over and what was typed comes back', async () => {
  await save({ reasoning: 'Van Emma.', work: 'busy' })
  signedInAs(organisation.lead)
  expect(await save({ reasoning: 'Van Lotte.', verdict: 'met' })).toMatchObject({
    problem: 'changed-meanwhile',
    typed: { reasoning: 'Van Lotte.', verdict: 'met' },
  })
  expect(await answer()).toMatchObject({ reasoning: 'Van Emma.', verdict: null, version: 1 })
})

test('having seen both versions, the person who chooses their own saves it on top', async () => {
  await save({ reasoning: 'Van Emma.', work: 'busy' })
  signedInAs(organisation.lead)
  const seen = answerFieldsOf(await answer())
  expect(await save({ reasoning: 'Van Lotte.' }, seen)).toMatchObject({ ok: true })
  expect(await answer()).toMatchObject({ reasoning: 'Van Lotte.', work: 'busy', version: 2 })
})

test('what a colleague changed elsewhere in the answer stays', async () => {
  await save({ ownerId: organisation.lead.id })
  signedInAs(organisation.lead)
  expect(await save({ reasoning: 'Van Lotte.' })).toMatchObject({ ok: true })
  expect(await answer()).toMatchObject({ reasoning: 'Van Lotte.', ownerId: organisation.lead.id })
})

test('"not applicable" asks for a reason, and keeps what was typed', async () => {
  expect(await save({ verdict: 'not-applicable', reasoning: 'Zie brief.' })).toMatchObject({
    problem: 'not-applicable-reason-missing',
    typed: { reasoning: 'Zie brief.' },
  })
  expect(await answer()).toMatchObject({ version: 0 })
})

describe('"not applicable" and the second person', () => {
  const reason = { verdict: 'not-applicable', notApplicableReason: 'De gemeente doet dit zelf.' }
  const of = async () => (await readinessOf(organisation.lead)).fractions.must.of
  beforeEach(async () => {
    await save(reason)
  })

  test('leaves the count on both sides once somebody else agrees', async () => {
    expect(await of()).toBe(6)
    signedInAs(organisation.reviewer)
    expect(await agree(1)).toMatchObject({ ok: true })
    expect(await of()).toBe(5)
    expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({
      action: 'not-applicable-approved',
      member_id: organisation.reviewer.id,
    })
  })

  test('cannot be agreed with by who said so', async () => {
    expect(await agree(1)).toMatchObject({ problem: 'own-verdict' })
    expect(await of()).toBe(6)
  })

  test('counts again when the reason changes after somebody agreed', async () => {
    signedInAs(organisation.reviewer)
    await agree(1)
    signedInAs(organisation.lead)
    await save({ notApplicableReason: 'De politie doet dit.' }, answerFieldsOf(await answer()))
    expect(await answer()).toMatchObject({ approvedBy: null, setBy: organisation.lead.id })
    expect(await of()).toBe(6)
  })

  test('cannot be agreed with unread: a colleague changed the reason since the page was opened', async () => {
    await save({ ...reason, notApplicableReason: 'Iets heel anders.' }, answerFieldsOf(await answer()))
    signedInAs(organisation.reviewer)
    expect(await agree(1)).toMatchObject({ problem: 'changed-meanwhile' })
    expect(await answer()).toMatchObject({ approvedBy: null })
  })

  test('a viewer cannot agree', async () => {
    signedInAs(organisation.viewer)
    expect(await agree(1)).toBe('not-found')
    expect(await answer()).toMatchObject({ approvedBy: null })
  })
})

describe('who may not, or means something that is not there, changes nothing', () => {
  afterEach(async () => {
    expect(await answer()).toMatchObject({ version: 0 })
  })

  test.each(['viewer', 'reviewer'] as const)("a %s's direct call is not found", async (role) => {
    signedInAs(organisation[role])
    expect(await save({ verdict: 'met' })).toBe('not-found')
  })

  test('a requirement that the framework does not know is not found', async () => {
    const form = { ...empty, was: JSON.stringify(empty), requirementId: 'no-such-thing', verdict: 'met' }
    expect(await submit(saveOwnAnswer, form)).toMatchObject({ problem: 'not-found' })
    expect(await submit(agreeNotApplicable, { requirementId: 'no-such-thing', version: '1' })).toMatchObject({
      problem: 'not-found',
    })
  })

  test('somebody of another organisation cannot become the owner', async () => {
    const other = await given.organisation()
    expect(await save({ ownerId: other.editor.id })).toMatchObject({ problem: 'not-found' })
    expect(await save({ ownerId: "1' or '1'='1" })).toMatchObject({
      problem: 'invalid-input',
      faults: { ownerId: 'wrong' },
    })
  })

  test('a day that does not exist is named at its field', async () => {
    expect(await save({ dueOn: '2026-02-30' })).toMatchObject({
      faults: { dueOn: 'day' },
      typed: { dueOn: '2026-02-30' },
    })
  })
})
