import { saveAnswers } from '@/app/(member)/requirements/actions'
import { readAs } from '@/db/store'
import { themesInOrder } from '@/lib/requirements/order'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, signedOut, testDay } from '@/tests/support/signed-in-as'
import { answerOf, logOf, post, readinessOf, team, tick, untouched } from './at-work'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const { requirementId } = team
const answer = () => answerOf(organisation.lead, requirementId)
const log = () => logOf(ownerUrl, organisation.id)

test('ticking a requirement saves work and verdict and tells who did it in the log', async () => {
  expect((await tick(requirementId, { work: 'finished', verdict: 'met' })).status).toBe(200)
  expect(await answer()).toMatchObject({ work: 'finished', verdict: 'met', setBy: organisation.editor.id, version: 1 })
  expect((await log()).at(-1)).toEqual({
    member_id: organisation.editor.id,
    action: 'assessment-changed',
    subject_id: requirementId,
    detail: { work: ['not-started', 'finished'], verdict: [null, 'met'] },
  })
})

test('ticked without proof shows as claimed, never ready', async () => {
  const reply = await (await tick(requirementId, { verdict: 'met' })).json()
  expect(reply.proof).toEqual({ state: 'claimed', label: 'Gezegd, niet aangetoond' })
  expect(reply.head.counts).toEqual({ ready: 0, claimed: 1, rest: 5 })
  expect((await readinessOf(organisation.lead)).fractions.must).toMatchObject({ ready: 0, claimed: 1, of: 6 })
})

test('what comes back with a tick is what every other screen would say', async () => {
  await tick('dec-volume', { verdict: 'partly' })
  const { head, theme } = await (await tick(requirementId, { verdict: 'met' })).json()
  const { must } = (await readinessOf(organisation.lead)).fractions
  expect(head.counts).toEqual({ ready: must.ready, claimed: must.claimed, rest: must.of - must.claimed })
  expect(theme).toEqual({ id: 'th-decision', figure: { value: '0', of: 'van 6' } })
})

test('twenty ticks at once on twenty requirements are all kept', async () => {
  const { framework, round } = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  const ids = themesInOrder(framework, round.kind)
    .flatMap(({ requirements }) => requirements.map(({ id }) => id))
    .slice(0, 20)
  const replies = await Promise.all(ids.map((id) => tick(id, { verdict: 'met' })))
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200))
  const { assessments } = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  expect(ids.map((id) => assessments.get(id)?.verdict)).toEqual(Array(20).fill('met'))
})

test('a stale write is refused with both versions', async () => {
  await tick(requirementId, { verdict: 'met', work: 'finished' })
  signedInAs(organisation.lead)
  const late = await tick(requirementId, { verdict: 'not-met' })
  expect(late.status).toBe(409)
  expect(await late.json()).toEqual({
    problem: 'changed-meanwhile',
    version: 1,
    theirs: { work: 'finished', verdict: 'met' },
    sentence: expect.stringMatching(
      /^Emma Editor \d+ koos net iets anders: ‘Afgerond, Voldaan’. Jij koos: ‘Nog niet begonnen, Niet voldaan’.$/,
    ),
  })
  expect(await answer()).toMatchObject({ verdict: 'met', setBy: organisation.editor.id, version: 1 })
})

test('a stale write of somebody who was first in another window says so', async () => {
  await tick(requirementId, { verdict: 'met' })
  const late = await (await tick(requirementId, { verdict: 'not-met' })).json()
  expect(late.sentence).toMatch(/^Je koos net iets anders in een ander venster: ‘/)
})

test('equal edits merge: two colleagues who tick the same at the same moment both hear "saved"', async () => {
  const first = tick(requirementId, { verdict: 'met' })
  signedInAs(organisation.lead)
  const replies = await Promise.all([first, tick(requirementId, { verdict: 'met' })])
  expect(replies.map(({ status }) => status)).toEqual([200, 200])
  expect(await answer()).toMatchObject({ verdict: 'met', version: 1 })
  expect((await log()).filter(({ action }) => action === 'assessment-changed')).toHaveLength(1)
})

test('two colleagues who change different things of one requirement at the same moment both get their way', async () => {
  const first = tick(requirementId, { verdict: 'met' })
  signedInAs(organisation.lead)
  const replies = await Promise.all([first, tick(requirementId, { work: 'busy' })])
  expect(replies.map(({ status }) => status)).toEqual([200, 200])
  expect(await answer()).toMatchObject({ verdict: 'met', work: 'busy', version: 2 })
})

test('"not applicable" without a reason is not saved; the work in the same row is', async () => {
  const reply = await tick(requirementId, { work: 'busy', verdict: 'not-applicable' })
  expect(reply.status).toBe(422)
  expect(await reply.json()).toMatchObject({ problem: 'not-applicable-reason-missing', version: 1 })
  expect(await answer()).toMatchObject({ work: 'busy', verdict: null })
})

describe('who may not, or means something that is not there, changes nothing', () => {
  afterEach(async () => {
    expect(await answer()).toMatchObject({ version: 0 })
    expect((await log()).filter(({ action }) => action === 'assessment-changed')).toEqual([])
  })

  test.each(['viewer', 'reviewer'] as const)("a %s's direct call is not found", async (role) => {
    signedInAs(organisation[role])
    expect((await tick(requirementId, { verdict: 'met' })).status).toBe(404)
    const form = { shown: `${requirementId} not-started none`, [`verdict.${requirementId}`]: 'met' }
    expect(await submit(saveAnswers, form)).toBe('not-found')
  })

  test('somebody who is not signed in is asked to sign in', async () => {
    signedOut()
    expect((await tick(requirementId, { verdict: 'met' })).status).toBe(401)
  })

  test('a page of another site is refused', async () => {
    const row = { requirementId, was: untouched, wanted: { ...untouched, verdict: 'met' } }
    expect((await post(row, 'https://elders.example')).status).toBe(403)
  })

  test.each(['no-such-requirement', '', "'; drop table assessment"])('the requirement %j is not found', async (id) => {
    expect((await tick(id, { verdict: 'met' })).status).toBe(404)
    const form = { shown: `${id || 'x'} not-started none`, [`verdict.${id || 'x'}`]: 'met' }
    expect(await submit(saveAnswers, form)).toMatchObject({ ok: false })
  })

  test.each([
    'no json',
    { requirementId },
    { requirementId, was: untouched, wanted: { work: 'done', verdict: 'met' } },
    { requirementId, was: untouched, wanted: { work: 'busy', verdict: 'excellent' } },
  ])('nonsense is refused: %j', async (body) => {
    expect((await post(body)).status).toBe(400)
  })
})

describe('a second try, because no answer came to the first', () => {
  const wanted = { ...untouched, verdict: 'met' }
  const again = (version: number) => post({ requirementId, was: untouched, wanted, version })

  test('is saved when the first did not arrive', async () => {
    expect((await again(0)).status).toBe(200)
    expect(await answer()).toMatchObject({ verdict: 'met', version: 1 })
  })

  test('changes nothing when the first did arrive', async () => {
    await tick(requirementId, { verdict: 'met' })
    expect((await again(0)).status).toBe(200)
    expect(await answer()).toMatchObject({ verdict: 'met', version: 1 })
    expect((await log()).filter(({ action }) => action === 'assessment-changed')).toHaveLength(1)
  })

  test('is not put over a colleague who took the first back meanwhile', async () => {
    await tick(requirementId, { verdict: 'met' })
    signedInAs(organisation.lead)
    await tick(requirementId, { verdict: 'none' }, wanted)
    signedInAs(organisation.editor)
    expect((await again(0)).status).toBe(409)
    expect(await answer()).toMatchObject({ verdict: null, version: 2 })
  })
})

test("a tick reaches one's own organisation only", async () => {
  const other = await given.organisation()
  await tick(requirementId, { verdict: 'met' })
  expect(await answerOf(other.lead, requirementId)).toMatchObject({ version: 0, verdict: null })
})

describe('the whole list posted as one form, without JavaScript', () => {
  const shown = ['dec-team not-started none', 'dec-value not-started none', 'dec-partners not-started none'].join(',')
  const untouchedForm = Object.fromEntries(
    ['dec-team', 'dec-value', 'dec-partners'].flatMap((id) => [
      [`work.${id}`, 'not-started'],
      [`verdict.${id}`, 'none'],
    ]),
  )

  test('saves the rows that were changed and leaves the others alone', async () => {
    const form = { shown, ...untouchedForm, 'verdict.dec-team': 'met', 'work.dec-value': 'busy' }
    expect(await submit(saveAnswers, form)).toMatchObject({
      ok: true,
      told: { outcome: { title: '2 eisen opgeslagen', rows: [] } },
    })
    expect(await answer()).toMatchObject({ verdict: 'met', version: 1 })
    expect(await answerOf(organisation.lead, 'dec-partners')).toMatchObject({ version: 0 })
  })

  test('names the rows that a colleague changed meanwhile, with both values, and saves the rest', async () => {
    await tick('dec-team', { verdict: 'partly' })
    signedInAs(organisation.lead)
    const form = { shown, ...untouchedForm, 'verdict.dec-team': 'met', 'work.dec-value': 'busy' }
    expect(await submit(saveAnswers, form)).toMatchObject({
      ok: true,
      told: {
        outcome: {
          title: '1 eis opgeslagen, 1 nog niet',
          rows: [
            {
              title: 'Een team dat verder kan',
              id: 'dec-team',
              href: null,
              text: expect.stringMatching(
                /^Emma Editor \d+ koos net iets anders: ‘Nog niet begonnen, Deels voldaan’\. Jij koos: ‘Nog niet begonnen, Voldaan’\.$/,
              ),
            },
          ],
        },
      },
    })
    expect(await answer()).toMatchObject({ verdict: 'partly', setBy: organisation.editor.id })
  })

  test('a row that a colleague changed and this person left alone is no conflict', async () => {
    await tick('dec-team', { verdict: 'partly' })
    const form = { shown, ...untouchedForm, 'work.dec-value': 'busy' }
    expect(await submit(saveAnswers, form)).toMatchObject({
      told: { outcome: { title: '1 eis opgeslagen', rows: [] } },
    })
    expect(await answer()).toMatchObject({ verdict: 'partly' })
  })

  test('leads to the page where the reason for "not applicable" is written', async () => {
    const form = { shown, ...untouchedForm, 'verdict.dec-team': 'not-applicable' }
    expect(await submit(saveAnswers, form)).toMatchObject({
      told: { outcome: { rows: [{ href: '/requirements/dec-team?verdict=not-applicable#answer' }] } },
    })
    expect(await answer()).toMatchObject({ verdict: null })
  })

  test('says so when nothing was changed', async () => {
    expect(await submit(saveAnswers, { shown, ...untouchedForm })).toMatchObject({
      told: { outcome: { title: 'Er was niets veranderd.', rows: [] } },
    })
  })
})
