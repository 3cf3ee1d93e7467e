import { day } from '@/lib/day'
import { lastDayOf } from '@/lib/recognition/certificate'
import { plusOutlook } from '@/lib/recognition/plus-outlook'
import { recordRecognition, type RecognitionEntry } from '@/lib/recognition/record'
import type { Recognition } from '@/lib/recognition/recognition'
import { certificateWarning, stageOn } from '@/lib/recognition/warning'

const granted = (from: string, termMonths: number, roundId = 'round'): Recognition => ({
  ...{ roundId, sentOn: day('2023-06-01'), reference: '', note: '', version: 1 },
  answer: { outcome: 'granted', on: day('2023-09-01'), certificate: { from: day(from), termMonths, plus: false } },
})
const running = { id: 'next', kind: 'recertification', frozenOn: null } as const

test('a certificate of two years from 1 September 2023 holds through 31 August 2025', () => {
  expect(lastDayOf({ from: day('2023-09-01'), termMonths: 24 })).toBe('2025-08-31')
  expect(lastDayOf({ from: day('2024-02-29'), termMonths: 12 })).toBe('2025-02-27')
})

test.each([
  ['2024-08-30', null],
  ['2024-08-31', 'within-a-year'],
  ['2025-05-30', 'within-a-year'],
  ['2025-05-31', 'within-three-months'],
  ['2025-08-31', 'within-three-months'],
  ['2025-09-01', 'ran-out'],
])('on %s a certificate through 31 August 2025 is %s', (today, stage) => {
  expect(stageOn(day('2025-08-31'), day(today))).toBe(stage)
})

test('a new round is proposed once: not while the next one runs', () => {
  const held = [granted('2023-09-01', 24)]
  const today = day('2025-06-10')
  const frozen = { id: 'round', kind: 'recognition', frozenOn: day('2023-06-01') } as const
  expect(certificateWarning(held, frozen, today)?.next).toBe('begin')
  expect(certificateWarning(held, running, today)?.next).toBe('running')
})

test('of two certificates the one that holds longest counts', () => {
  const both = [granted('2025-09-01', 24, 'newer'), granted('2023-09-01', 24)]
  expect(certificateWarning(both, running, day('2025-10-01'))).toBeNull()
})

const round = { id: 'round', kind: 'recognition' } as const
const today = day('2023-10-01')
const sent: RecognitionEntry = { sentOn: day('2023-06-01'), answer: null, reference: '', note: '' }

test('an application belongs to a round for recognition, never to a pilot', () => {
  expect(recordRecognition({ id: 'pilot', kind: 'pilot' }, null, sent, 0, today)).toMatchObject({
    problem: 'application-of-a-pilot',
  })
})

test('what a colleague recorded meanwhile is not overwritten, and the same twice is nothing new', () => {
  const before = { ...sent, roundId: 'round', version: 2 }
  expect(recordRecognition(round, before, { ...sent, note: 'Per post' }, 1, today)).toMatchObject({
    problem: 'changed-meanwhile',
  })
  expect(recordRecognition(round, before, sent, 0, today)).toEqual({ ok: true, value: null })
})

test('days of an application come one after the other, and none is still to come', () => {
  const answered = (on: string): RecognitionEntry => ({ ...sent, answer: { outcome: 'not-granted', on: day(on) } })
  expect(recordRecognition(round, null, { ...sent, sentOn: day('2023-10-02') }, 0, today)).toMatchObject({
    problem: 'sent-in-future',
  })
  expect(recordRecognition(round, null, answered('2023-10-02'), 0, today)).toMatchObject({
    problem: 'answered-in-future',
  })
  expect(recordRecognition(round, null, answered('2023-05-31'), 0, today)).toMatchObject({
    problem: 'answered-before-sent',
  })
  expect(recordRecognition(round, null, answered('2023-10-01'), 0, today)).toMatchObject({ ok: true })
})

test('the outlook on PLUS says for each explanation how it stands, and what only the CCV can know', () => {
  const stands = (...facts: Parameters<typeof plusOutlook>) => plusOutlook(...facts).map((one) => one.stands)
  const full = { ready: 10, of: 10 }
  expect(stands({ all: 2, done: 2, proved: 2 }, full, false)).toEqual(['yes', 'yes', 'unknown'])
  expect(stands({ all: 2, done: 2, proved: 1 }, full, true)).toEqual(['no', 'yes', 'yes'])
  expect(stands({ all: 0, done: 0, proved: 0 }, { ready: 9, of: 10 }, false)).toEqual(['unknown', 'no', 'no'])
})
