import { day } from '@/lib/day'
import { decisionOptions } from '@/lib/decision/decision'
import type { Recognition } from '@/lib/recognition/recognition'
import { proposeNext, type RoundEnd } from '@/lib/rounds/propose-next'
import type { Round, RoundKind } from '@/lib/rounds/round'

const today = day('2026-11-23')
const certificate = { from: day('2026-11-01'), termMonths: 24, plus: false }

const round = (kind: RoundKind, change: Partial<Round> = {}): Round => ({
  ...{ id: 'one', number: 1, kind, editionId: 'toetsklaar-2026-1', followsId: null, version: 1 },
  ...{ startsOn: day('2025-11-23'), decisionOn: day('2026-11-23'), firstCaseOn: day('2026-01-15') },
  ...{ frozenOn: day('2026-11-20'), createdAt: new Date(0), ...change },
})
const applied = (answer: Recognition['answer']): Recognition => ({
  ...{ roundId: 'one', sentOn: day('2026-09-01'), answer, reference: '', note: '', version: 1 },
})
const granted = applied({ outcome: 'granted', on: day('2026-10-20'), certificate })

const after = (kind: RoundKind, end: Partial<Omit<RoundEnd, 'round'>> = {}, change: Partial<Round> = {}) =>
  proposeNext({ round: round(kind, change), outcome: null, recognition: null, ...end }, today)

test('every decision on a pilot has the kind of round that follows from it', () => {
  const follows = Object.fromEntries(decisionOptions.map((outcome) => [outcome, after('pilot', { outcome }).kind]))
  expect(follows).toEqual({ permanent: 'recognition', 'other-form': 'recognition', extend: 'pilot', stop: 'pilot' })
  expect(after('pilot', { outcome: 'stop' }).why).toBe('stopped')
  expect(after('pilot')).toMatchObject({ kind: 'pilot', why: 'undecided' })
})

test.each(['recognition', 'recertification'] as const)(
  'the answer of the CCV says what follows a round for %s',
  (kind) => {
    expect(after(kind, { recognition: granted })).toMatchObject({ kind: 'recertification', why: 'granted' })
    for (const outcome of ['not-granted', 'withdrawn'] as const) {
      const recognition = applied({ outcome, on: day('2026-10-20') })
      expect(after(kind, { recognition })).toMatchObject({ kind: 'recognition', why: 'not-granted' })
    }
  },
)

test.each(['recognition', 'recertification'] as const)(
  'without an answer a round for %s is followed by its like',
  (kind) => {
    expect(after(kind)).toMatchObject({ kind, why: 'unanswered' })
    expect(after(kind, { recognition: applied(null) })).toMatchObject({ kind, why: 'unanswered' })
  },
)

test('a pilot lasts a year from today and takes the edition and the first case over', () => {
  expect(after('pilot', { outcome: 'extend' })).toMatchObject({
    ...{ startsOn: '2026-11-23', decisionOn: '2027-11-23' },
    ...{ editionId: 'toetsklaar-2026-1', firstCaseOn: '2026-01-15' },
  })
})

test('an application leaves three months to prepare, and waits for the full year of mediation', () => {
  const decisionOn = (firstCaseOn: string | null) =>
    after('pilot', { outcome: 'permanent' }, { firstCaseOn: firstCaseOn === null ? null : day(firstCaseOn) }).decisionOn
  expect(decisionOn('2026-01-15')).toBe('2027-02-23')
  expect(decisionOn('2026-06-01')).toBe('2027-06-01')
  expect(decisionOn(null)).toBe('2027-02-23')
})

test('a re-certification comes with the last day of the certificate, and never before tomorrow', () => {
  expect(after('recognition', { recognition: granted }).decisionOn).toBe('2028-10-31')
  const old = { ...certificate, from: day('2024-01-01') }
  const ended = applied({ outcome: 'granted', on: day('2024-01-01'), certificate: old })
  expect(after('recertification', { recognition: ended }).decisionOn).toBe('2026-11-24')
})
