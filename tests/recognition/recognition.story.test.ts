import OverviewPage from '@/app/(member)/(overview)/page'
import RecognitionPage from '@/app/(member)/recognition/page'
import { saveRecognition } from '@/app/(member)/recognition/actions'
import { beginNextRound } from '@/app/(member)/rounds/next/actions'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Round } from '@/lib/rounds/round'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../requirements/pages'
import { frozenBehindItsBack } from '../rounds/frozen'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
  await frozenBehindItsBack(ownerUrl, organisation.lead, '2026-11-24')
  await begin('recognition', '2026-12-01', '2027-03-01')
  onDay('2027-03-10')
})

const currentRound = () => readAs(organisation.lead, (store) => store.rounds.current())
const page = () => htmlOf(open(RecognitionPage, address({}, {})))
const overview = () => htmlOf(open(OverviewPage, undefined))
const kept = async () => readAs(organisation.lead, async (store) => store.recognitions.of(await store.rounds.current()))

async function begin(kind: Round['kind'], startsOn: string, decisionOn: string): Promise<void> {
  onDay(startsOn)
  const { id: seenRound, editionId } = await currentRound()
  const form = { seenRound, kind, startsOn, decisionOn, editionId }
  expect(await submit(beginNextRound, form)).toEqual({ wentTo: '/rounds/next/begun' })
}

/** Sends the form of the application, with what differs from "sent, and no answer yet". */
async function record(change: Readonly<Record<string, string>>, seenVersion = '0') {
  const { id: roundId } = await currentRound()
  const form = { roundId, seenVersion, sentOn: '2027-01-04', outcome: 'waiting', reference: '', note: '' }
  return submit(saveRecognition, { ...form, ...change })
}

/** A certificate of two years from 1 February 2027, so that 31 January 2029 is its last day. */
const granted = { outcome: 'granted', answeredOn: '2027-02-01', certifiedFrom: '', termMonths: '' }

describe('the application of a round for recognition', () => {
  test('is recorded as sent, and answered later', async () => {
    expect(await page()).toContain('Er is nog niets verstuurd')
    expect(await record({ reference: 'CCV-2027-12' })).toMatchObject({ ok: true })
    expect(await page()).toContain('Nog geen antwoord')
    expect(await record(granted, '1')).toMatchObject({ ok: true })
    expect((await kept())?.answer).toMatchObject({ outcome: 'granted', on: '2027-02-01' })
  })

  test('gives a certificate of 24 months from the day of the answer, unless the CCV says otherwise', async () => {
    await record(granted)
    const html = await page()
    expect(html).toContain('31 januari 2029')
    expect(html).toContain('24 maanden')
    await record({ ...granted, certifiedFrom: '2027-03-01', termMonths: '36', plus: 'on', reference: 'CCV-7' }, '1')
    const adjusted = await page()
    expect(adjusted).toContain('PLUS-certificaat</h2>')
    expect(adjusted).toContain('28 februari 2030')
    expect(adjusted).toContain('36 maanden')
  })

  test('asks the day of an answer, and a term that can be', async () => {
    expect(await record({ outcome: 'granted' })).toMatchObject({ problem: 'answer-day-missing' })
    for (const termMonths of ['0', '121', 'twee jaar', '-3']) {
      expect(await record({ ...granted, termMonths })).toMatchObject({
        problem: 'invalid-input',
        faults: { termMonths: expect.any(String) },
        typed: { termMonths },
      })
    }
    expect(await kept()).toBeNull()
  })

  test('that is refused leads to the objection and to the recommendations', async () => {
    await record({ outcome: 'not-granted', answeredOn: '2027-02-01' })
    const html = await page()
    expect(html).toContain('bezwaarprocedure')
    expect(html).toContain('/registers/recommendations')
    expect(html).not.toContain('31 januari 2029')
  })

  test('that we withdrew gives no certificate, and says so', async () => {
    await record({ outcome: 'withdrawn', answeredOn: '2027-02-01' })
    const html = await page()
    expect(html).toContain('Aanvraag ingetrokken')
    expect(html).not.toContain('bezwaarprocedure')
    expect((await kept())?.answer).toEqual({ outcome: 'withdrawn', on: '2027-02-01' })
  })

  test('is not overwritten by who saw an older one, and what was typed stays', async () => {
    await record({ note: 'Per post' })
    await record({ note: 'Per mail' }, '1')
    expect(await record({ note: 'Gebracht' }, '1')).toMatchObject({
      problem: 'changed-meanwhile',
      typed: { note: 'Gebracht' },
    })
    expect(await record({ note: 'Tweede keer' })).toMatchObject({ problem: 'changed-meanwhile' })
    expect(await kept()).toMatchObject({ note: 'Per mail', version: 2 })
  })

  test('is recorded once by two who send it at the same moment', async () => {
    const both = await Promise.all([record({ note: 'Een' }), record({ note: 'Twee' })])
    expect(both).toContainEqual(expect.objectContaining({ ok: true }))
    expect(both).toContainEqual(expect.objectContaining({ problem: 'changed-meanwhile' }))
  })

  test('is answered also after its round was frozen', async () => {
    await record({})
    await frozenBehindItsBack(ownerUrl, organisation.lead, '2027-03-09')
    expect(await record(granted, '1')).toMatchObject({ ok: true })
  })

  test('is recorded by the lead and read by others', async () => {
    await record({ reference: 'CCV-7' })
    signedInAs(organisation.viewer)
    expect(await record({ reference: 'Anders' }, '1')).toBe('not-found')
    const html = await page()
    expect(html).toContain('CCV-7')
    expect(html).not.toContain('Wijzig of vul aan')
  })
})

describe('the end of the certificate', () => {
  beforeEach(async () => {
    await record(granted)
  })

  test.each([
    ['2028-01-30', null],
    ['2028-01-31', 'Het certificaat loopt binnen een jaar af'],
    ['2028-10-30', 'Het certificaat loopt binnen een jaar af'],
    ['2028-10-31', 'Het certificaat loopt binnen drie maanden af'],
    ['2029-01-31', 'Het certificaat loopt binnen drie maanden af'],
    ['2029-02-01', 'Het certificaat is afgelopen'],
  ])('is announced on %s on the overview and with the certificate as: %s', async (today, told) => {
    onDay(today)
    for (const html of [await overview(), await page()]) {
      if (told === null) expect(html).not.toContain('Het certificaat')
      else expect(html).toContain(told)
    }
  })

  test('proposes the next round, and is quiet on the overview once that one runs', async () => {
    onDay('2028-11-01')
    expect(await page()).toContain('href="/rounds/next"')
    await frozenBehindItsBack(ownerUrl, organisation.lead, '2028-10-31')
    await begin('recertification', '2028-11-02', '2029-01-15')
    expect(await overview()).not.toContain('Het certificaat loopt')
    const html = await page()
    expect(html).toContain('De volgende ronde loopt al.')
    expect(html).not.toContain('href="/rounds/next"')
  })
})

test('the outlook on PLUS follows the register of recommendations', async () => {
  expect(await page()).toContain('Er staan geen aanbevelingen in het register.')
  await given.rows(organisation, 'recommendations', [
    { source: 'ccv', day: day('2026-10-01'), text: 'Werf meer vrijwilligers' },
    { source: 'ccv', day: day('2026-10-01'), text: 'Meet vaker', doneOn: day('2026-12-01') },
  ])
  const html = await page()
  expect(html).toContain('1 van 2 aanbevelingen zijn klaar, 0 met een bewijs erbij.')
  expect(html).toContain('Er staat 1 aanbeveling open.')
})

test('the pages with a certificate take at most four statements', async () => {
  await record(granted)
  onDay('2028-11-01')
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(overview)).length).toBeLessThanOrEqual(4)
})
