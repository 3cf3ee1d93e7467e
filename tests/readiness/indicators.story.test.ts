import { acceptLink } from '@/app/_evidence/link-actions'
import OrganisationPage from '@/app/(member)/organisation/page'
import ReadinessPage from '@/app/(member)/readiness/page'
import { GET as readinessApi } from '@/app/api/readiness/route'
import { changeAs } from '@/db/store'
import { ReadinessDocumentShape } from '@/lib/exports/readiness-schema'
import { day } from '@/lib/day'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, readinessOf, team, tick } from '../requirements/at-work'
import { htmlOf, one } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))
  signedInAs(organisation.lead)
  await tick(team.requirementId, { verdict: 'met' })
})

const judged = async (id: string = team.requirementId) =>
  (await readinessOf(organisation.lead)).requirements.find((requirement) => requirement.id === id)

const untrained = () => given.rows(organisation, 'mediators', [{ code: 'M02', activeFrom: day('2026-10-05') }])

/** The document as a machine reads it. */
async function read() {
  const request = new Request('http://toetsklaar.test/api/readiness')
  const response = await readinessApi(request, { params: Promise.resolve({}) })
  return ReadinessDocumentShape.parse(await response.json())
}

describe('a figure that must be reached', () => {
  test('blocks as long as its register is empty, whatever the documents prove', async () => {
    expect(await judged()).toMatchObject({
      state: 'claimed',
      gaps: [{ reason: 'indicator-not-computable', indicatorId: 'ind-basic-training-share' }],
    })
  })

  test('is no hindrance once the register shows that it is reached', async () => {
    await given.registersInOrder(organisation)
    expect(await judged()).toMatchObject({ state: 'ready', gaps: [] })
  })

  test('takes readiness away by itself when practice falls behind', async () => {
    await given.registersInOrder(organisation)
    await untrained()
    expect(await judged()).toMatchObject({
      state: 'claimed',
      gaps: [{ reason: 'indicator-missed', indicatorId: 'ind-basic-training-share' }],
    })
  })

  test('is named with its figure and a way to it wherever something is missing', async () => {
    await given.registersInOrder(organisation)
    await untrained()
    for (const html of [await htmlOf(open(ReadinessPage, undefined)), await htmlOf(one(team.requirementId))]) {
      expect(html).toContain('ctieve bemiddelaars met een erkende basistraining')
      expect(html).toMatch(/50\s?%/)
      expect(html).toMatch(/indicators\/ind-basic-training-share#lacking"/)
    }
  })

  test('leads who may fill it in to the register that is empty', async () => {
    expect(await htmlOf(open(ReadinessPage, undefined))).toContain('href="/registers/mediators"')
    signedInAs(organisation.viewer)
    expect(await htmlOf(open(ReadinessPage, undefined))).not.toContain('href="/registers/mediators"')
  })
})

describe('a figure that only informs', () => {
  test('blocks nothing, though its register is empty', async () => {
    await given.registersInOrder(organisation)
    const { proof } = (await judged()) ?? {}
    expect(proof?.indicators.map(({ id, blocks }) => [id, blocks])).toEqual([
      ['ind-basic-training-share', false],
      ['ind-cases-per-mediator', false],
    ])
    expect(proof?.stands).toBe(true)
  })

  test('counts from the moment that the lead says so', async () => {
    await given.registersInOrder(organisation)
    await choose('ind-cases-per-mediator')
    expect(await judged()).toMatchObject({
      state: 'claimed',
      gaps: [{ reason: 'indicator-missed', indicatorId: 'ind-cases-per-mediator' }],
    })
  })

  test('never blocks because nothing happened: no complaint is no lack', async () => {
    await choose('ind-complaints-ack')
    const { proof } = (await judged('imp-complaints')) ?? {}
    expect(proof?.indicators).toMatchObject([{ id: 'ind-complaints-ack', blocks: false }])
  })

  test('that lacks its data blocks nothing by itself, and does once the lead wants it to count', async () => {
    const budgetOf = async () => (await judged('org-budget'))?.proof.indicators
    expect(await budgetOf()).toMatchObject([{ id: 'ind-funding-cover', result: 'not-computable', blocks: false }])
    await choose('ind-funding-cover')
    expect(await budgetOf()).toMatchObject([{ id: 'ind-funding-cover', result: 'not-computable', blocks: true }])
  })
})

test('machines read every figure of a requirement with what it is a part of', async () => {
  await given.registersInOrder(organisation)
  await untrained()
  const { requirements } = await read()
  expect(requirements.find(({ id }) => id === team.requirementId)?.indicators[0]).toEqual({
    id: 'ind-basic-training-share',
    hard: true,
    blocks: true,
    result: 'missed',
    period: null,
    target: { op: '>=', value: 1 },
    figure: { kind: 'ratio', numerator: 1, denominator: 2, value: 0.5 },
  })
})

describe('the mediation year', () => {
  const screen = () => htmlOf(open(OrganisationPage, undefined))
  const type = async (firstCaseOn: string) =>
    value(
      await changeAs(organisation.lead, async (store) => {
        value(await store.rounds.save({ ...(await store.rounds.current()), firstCaseOn: day(firstCaseOn) }))
        return ok(null)
      }),
    )

  test('begins on the day that the lead typed while the register has no accepted case', async () => {
    await type('2026-04-01')
    expect((await readinessOf(organisation.lead)).gates[0]).toMatchObject({
      kind: 'full-year',
      reachedOn: '2027-04-01',
    })
    expect(await screen()).toContain('Het bemiddelingsjaar begint op 1 april 2026. Die dag is hier ingevuld')
  })

  test('begins with the first accepted case of the register once there is one, and the screen says why', async () => {
    await type('2026-04-01')
    await given.registersInOrder(organisation)
    expect((await readinessOf(organisation.lead)).gates[0]).toMatchObject({
      kind: 'full-year',
      reachedOn: '2027-05-04',
    })
    const html = await screen()
    expect(html).toContain(
      'Het bemiddelingsjaar begint op 4 mei 2026. Dat is de eerste aangenomen zaak in het register.',
    )
    expect(html).toContain('Wat hier is ingevuld (1 april 2026) telt daarom niet mee.')
    expect((await read()).round.firstCaseOn).toBe('2026-05-04')
  })
})

async function choose(indicatorId: string): Promise<void> {
  value(
    await changeAs(organisation.lead, async (store) => {
      await store.indicatorChoices.save(indicatorId, 'counts')
      return ok(null)
    }),
  )
}
