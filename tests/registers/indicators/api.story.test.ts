import { GET as getIndicators } from '@/app/api/indicators/route'
import { GET as getSchema } from '@/app/api/indicators/schema/route'
import { IndicatorsDocumentShape } from '@/lib/exports/indicators-schema'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'

givenDatabase()

const route = { params: Promise.resolve({}) }
const ask = (query = '') => getIndicators(new Request(`http://toetsklaar.test/api/indicators${query}`), route)
const read = async (query = '') => IndicatorsDocumentShape.parse(await (await ask(query)).json())

let organisation: GivenOrganisation
beforeAll(async () => {
  organisation = await given.organisation()
  await given.rows(organisation, 'cases', [
    { number: '1', reportedOn: '2026-01-05', channel: 'self', acceptedOn: '2026-01-07' },
    { number: '2', reportedOn: '2026-06-05' },
  ])
})

test('a machine of a colleague reads every indicator of today, as the schema says', async () => {
  signedInAs(organisation.reviewer)
  const document = await read()
  expect(document.day).toBe('2026-11-23')
  expect(document.indicators).toHaveLength(30)
  const found = new Map(document.indicators.map((indicator) => [indicator.id, indicator]))
  expect(found.get('ind-selfreport-share')).toMatchObject({
    kind: 'ratio',
    value: 0.5,
    numerator: 1,
    denominator: 2,
    standing: 'informs',
    hard: false,
    period: { from: '2025-11-24', until: '2026-11-23' },
    why: null,
  })
  expect(found.get('ind-referrer-mix')?.groups).toMatchObject({ self: 1, police: 0, unknown: 1 })
  expect(found.get('ind-months-operating')).toMatchObject({ value: 10, standing: 'missed', hard: true })
  expect(found.get('ind-lead-time')).toMatchObject({ value: null, count: 0, why: { reason: 'no-case-closed' } })
  expect(found.get('ind-evidence-complete')?.denominator).toBeGreaterThan(0)
})

test('a machine of a partner gets no small group of cases, and not the share that is such a group', async () => {
  signedInAs(organisation.viewer)
  const document = await read()
  expect(document.indicators).toHaveLength(30)
  const found = new Map(document.indicators.map((indicator) => [indicator.id, indicator]))
  expect(found.get('ind-referrer-mix')?.groups).toMatchObject({ self: 'hidden', unknown: 'hidden' })
  expect(found.get('ind-selfreport-share')).toMatchObject({
    ...{ value: null, numerator: null, denominator: null },
    why: { reason: 'small-group' },
  })
  expect(found.get('ind-months-operating')).toMatchObject({ value: 10 })
})

test('on another day only what was known then counts', async () => {
  signedInAs(organisation.reviewer)
  const { day, indicators } = await read('?on=2026-03-01')
  expect(day).toBe('2026-03-01')
  expect(indicators.find(({ id }) => id === 'ind-selfreport-share')).toMatchObject({ numerator: 1, denominator: 1 })
})

test.each(['2026-02-30', 'gisteren', '23-11-2026', ''])(
  'a day that does not exist is refused in a sentence: "%s"',
  async (on) => {
    signedInAs(organisation.viewer)
    const response = await ask(`?on=${on}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      problem: 'bad-day',
      sentence: 'Dit is geen dag. Schrijf de dag als jjjj-mm-dd, bijvoorbeeld 2026-11-23.',
    })
  },
)

test('who is not signed in reads no figures, and may read the schema', async () => {
  signedOut()
  expect((await ask()).status).toBe(401)
  const schema: unknown = await (
    await getSchema(new Request('http://toetsklaar.test/api/indicators/schema'), route)
  ).json()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: expect.arrayContaining(['day', 'indicators']) as unknown,
  })
})
