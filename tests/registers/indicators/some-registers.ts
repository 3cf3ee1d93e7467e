import * as fc from 'fast-check'
import { addDays, addMonths, day, type Day } from '@/lib/day'
import type { Registers } from './reference'

/** Days on which something may go wrong: leap days, ends of months and years, weekends, and plain ones. */
export const someReferenceDay = fc
  .constantFrom('2024-02-29', '2025-02-28', '2023-03-31', '2023-12-31', '2024-06-03', '2024-06-09', '2023-04-27')
  .map(day)

const code = fc.constantFrom('M1', 'M2', 'M3', 'M4', 'X1')

/** A day close to an edge that matters on `ref`, or any day around it. */
function dayAround(ref: Day): fc.Arbitrary<Day> {
  const near = (edge: Day, most: number) => fc.integer({ min: -most, max: most }).map((by) => addDays(edge, by))
  return fc.oneof(
    near(ref, 12),
    near(addMonths(ref, -12), 2),
    near(addDays(ref, -42), 2),
    fc.integer({ min: -800, max: 40 }).map((by) => addDays(ref, by)),
  )
}

/** Days in any order: what an import would refuse must not go wrong either. */
export function someRegisters(ref: Day): fc.Arbitrary<Registers> {
  const on = dayAround(ref)
  const maybe = fc.option(on, { freq: 3 })
  const flag = fc.constantFrom(true, false, null)
  const mediator = fc.record({
    code: fc.constantFrom('M1', 'M2', 'M3', 'M4'),
    activeFrom: fc.oneof(on, fc.constant(addDays(ref, -700))),
    activeUntil: fc.option(on, { freq: 1 }),
    agreementSignedOn: maybe,
    secrecySignedOn: maybe,
  })
  const training = fc.record({
    mediator: code,
    kind: fc.constantFrom('basic', 'basic', 'followup', 'deepening'),
    recognised: flag,
    hours: fc.constantFrom(null, 14.5, 15, 20),
    day: on,
  })
  const aCase = fc
    .record({
      reportedOn: on,
      after: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }),
      odd: fc.record({
        firstContactOn: maybe,
        acceptedOn: maybe,
        firstTalkOn: maybe,
        closedOn: maybe,
        aftercareOn: maybe,
      }),
      isOdd: fc.boolean(),
      channel: fc.constantFrom(null, 'self', 'self', 'police', 'municipality', 'ours', 'ghost'),
      nuisance: fc.constantFrom(null, 'noise-people', 'pets', 'ghost'),
      suitable: flag,
      mediators: fc.array(code, { maxLength: 3 }),
      talks: fc.constantFrom(null, 0, 1, 3),
      outcome: fc.constantFrom(null, 'solved-advice', 'improved', 'not-solved', 'unsuitable', 'ours', 'old', 'ghost'),
      feedbackOn: maybe,
    })
    .map(({ after, odd, isOdd, ...row }) => {
      const [contact = 0, accepted = 0, talk = 0, closed = 0, aftercare = 0] = after
      const later = (days: number) => addDays(row.reportedOn, days)
      const inOrder = {
        firstContactOn: later(contact % 11),
        acceptedOn: later(accepted),
        firstTalkOn: later(accepted + (talk % 9)),
        closedOn: later(accepted + talk + closed),
        aftercareOn: later(accepted + talk + closed + aftercare),
      }
      return { number: '', ...row, ...(isOdd ? odd : inOrder) }
    })
  const meeting = fc.record({
    kind: fc.constantFrom('intervision', 'intervision', 'steering', 'regional'),
    day: on,
    invited: fc.constantFrom(null, 0, 3, 7, 9),
    present: fc.constantFrom(null, 0, 2, 3),
    minutes: flag,
  })
  return fc
    .record({
      mediators: fc.uniqueArray(mediator, { selector: ({ code }) => code, maxLength: 4 }),
      // The latest of two on one day is not defined, so there is one a day.
      trainings: fc.uniqueArray(training, { selector: ({ mediator, day }) => mediator + day, maxLength: 9 }),
      cases: fc.array(aCase, { maxLength: 14 }),
      meetings: fc.array(meeting, { maxLength: 6 }),
      activities: fc.array(fc.record({ day: on, kind: fc.constantFrom('publicity', 'network') }), { maxLength: 4 }),
      complaints: fc.array(fc.record({ number: fc.constant(''), receivedOn: on, acknowledgedOn: maybe }), {
        maxLength: 4,
      }),
      recommendations: fc.array(
        fc.record({
          source: fc.constant('ccv'),
          text: fc.constant('Doe dit'),
          day: on,
          proof: fc.constantFrom(null, ' ', 'Verslag'),
          doneOn: maybe,
        }),
        { maxLength: 4 },
      ),
    })
    .map((registers) => ({
      ...registers,
      cases: registers.cases.map((row, index) => ({ ...row, number: `Z${index}` })),
      complaints: registers.complaints.map((row, index) => ({ ...row, number: `K${index}` })),
    }))
}
