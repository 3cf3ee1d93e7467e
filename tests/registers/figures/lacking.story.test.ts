import * as fc from 'fast-check'
import IndicatorPage from '@/app/(member)/indicators/[indicatorId]/page'
import { sql } from 'kysely'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import { registers } from '@/lib/registers/registers'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../../requirements/pages'
import { indicatorsOn, putRows } from '../indicators/register-rows'
import { someReferenceDay, someRegisters } from '../indicators/some-registers'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const page = (indicatorId: string) => open(IndicatorPage, address({ indicatorId }, {}))

const shares = [
  ...['ind-basic-training-share', 'ind-basic-training-hours', 'ind-followup-training-share', 'ind-agreement-share'],
  ...['ind-pair-share', 'ind-first-contact', 'ind-aftercare-share', 'ind-feedback-share'],
  ...['ind-complaints-ack', 'ind-recommendations-closed'],
]

async function untrainedCase(number: string): Promise<void> {
  await putRows(organisation.id, {
    cases: [
      { number, reportedOn: day('2026-10-05'), firstTalkOn: day('2026-10-12'), mediators: ['M01', 'M02'] },
      { number: 'goed', reportedOn: day('2026-10-05'), firstTalkOn: day('2026-10-12'), mediators: ['M01'] },
    ],
    mediators: [
      { code: 'M01', activeFrom: day('2026-01-05'), agreementSignedOn: day('2026-01-05') },
      { code: 'M02', activeFrom: day('2026-01-05') },
    ],
    trainings: [{ mediator: 'M01', kind: 'basic', day: day('2026-02-02'), recognised: true, hours: 18 }],
  })
}

test('a case that blocks is named with who had no training yet, and leads to its row', async () => {
  await untrainedCase('2026-014')
  const html = await htmlOf(page('ind-no-case-before-training'))
  expect(html).toMatch(/href="\/registers\/cases\/[0-9a-f-]{36}"[^>]*>2026-014</)
  expect(html).toContain('zonder training: M02')
  expect(html).not.toContain('>goed<')
})

test('a mediator who did not sign is named by code', async () => {
  await untrainedCase('2026-014')
  const html = await htmlOf(page('ind-agreement-share'))
  expect(html).toMatch(/href="\/registers\/mediators\/[0-9a-f-]{36}"[^>]*>M01</)
  expect(html).toMatch(/href="\/registers\/mediators\/[0-9a-f-]{36}"[^>]*>M02</)
})

test('who only looks along sees no rows', async () => {
  await untrainedCase('2026-014')
  signedInAs(organisation.viewer)
  expect(await htmlOf(page('ind-no-case-before-training'))).not.toContain('2026-014')
})

test('of many rows twenty are named and all are counted, without more questions', async () => {
  await untrainedCase('2026-014')
  const asked = async () => (await statementsOf(() => page('ind-pair-share'))).length
  const few = await asked()
  const cases = Array.from({ length: 30 }, (_, index) => ({
    ...{ number: `veel-${index}`, reportedOn: day('2026-10-06'), firstTalkOn: day('2026-10-12'), mediators: ['M01'] },
  }))
  await putRows(organisation.id, { cases })
  const html = await htmlOf(page('ind-pair-share'))
  expect(html.match(/href="\/registers\/cases\//g)).toHaveLength(20)
  expect(html).toContain('Dit zijn er 31. Je ziet de laatste 20.')
  expect(await asked()).toBeLessThanOrEqual(few)
  expect(few).toBeLessThanOrEqual(4)
})

test('as many rows are lacking as the figure lacks, whatever stands in the registers', async () => {
  const scene = someReferenceDay.chain((on) => someRegisters(on).map((rows) => ({ on, rows })))
  await fc.assert(
    fc.asyncProperty(scene, async ({ on, rows }) => {
      await systemWithin(organisation.id, async (tx) => {
        for (const { table } of registers) await sql`delete from ${sql.table(table)}`.execute(tx)
      })
      await putRows(organisation.id, rows)
      const figures = await indicatorsOn(organisation.lead, on)
      const lacking = (id: string) => readAs(organisation.lead, (store) => store.indicators.lacking(id, on))
      for (const id of shares) {
        const figure = figures.get(id)
        const most = figure?.kind === 'ratio' ? (figure.denominator ?? 0) - (figure.numerator ?? 0) : 0
        expect([id, (await lacking(id))?.total ?? 0]).toEqual([id, most])
      }
      const untrained = figures.get('ind-no-case-before-training')
      expect((await lacking('ind-no-case-before-training'))?.total ?? 0).toBe(untrained?.value ?? 0)
    }),
    { numRuns: 25 },
  )
})
