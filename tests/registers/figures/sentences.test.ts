import { day } from '@/lib/day'
import { courseSentences } from '@/lib/i18n/course-sentences'
import { coverageSentences, groupSentences, monthSentences, outcomeSentences } from '@/lib/i18n/figure-sentences'
import { breakdownsOf, type BreakdownCounts, type MediatorCoverage } from '@/lib/registers/figures/breakdowns'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

const on = day('2026-11-23')
const nothing: BreakdownCounts = { months: [], outcomes: [], channels: [], nuisance: [], reasons: [], mediators: [] }
const months = (counted: Readonly<Record<string, number>>) =>
  breakdownsOf(
    on,
    { ...nothing, months: Object.entries(counted).map(([month, count]) => ({ first: day(`${month}-01`), count })) },
    baseVocabularies,
  ).months
const mediator = (code: string, more: Partial<MediatorCoverage> = {}): MediatorCoverage => ({
  code,
  basic: { recognised: true, hours: 18 },
  followUp: 'yes',
  ...more,
})

test('the months say how many reports there were, when the most came, and how many the year before', () => {
  expect(monthSentences('nl', months({ '2026-05': 9, '2026-06': 3, '2025-03': 4 }), on)).toEqual([
    'In de laatste twaalf kalendermaanden waren er 12 meldingen.',
    'De meeste kwamen in mei 2026: 9.',
    'In de twaalf maanden ervoor waren het er 4.',
    'De laatste maand loopt tot en met 23 november 2026.',
  ])
  expect(monthSentences('en', months({ '2026-05': 2, '2026-06': 2 }), on)[1]).toBe(
    'Most came in May 2026 and June 2026: 2 each.',
  )
})

test('a year without reports is said as such, and nothing is called the most', () => {
  expect(monthSentences('nl', months({}), on)[0]).toBe('In de laatste twaalf kalendermaanden waren er geen meldingen.')
  expect(monthSentences('nl', months({}), on)).toHaveLength(2)
})

test('the biggest group is named with its share, and what is unknown is counted apart', () => {
  const groups = [
    { id: 'self', count: 25 },
    { id: 'police', count: 6 },
    { id: 'unknown', count: 17 },
  ]
  expect(groupSentences('nl', groups, (id) => id)).toEqual([
    'Het vaakst: self, 25 van 48 (52%).',
    'Van 17 meldingen is dit niet ingevuld.',
  ])
})

test('groups that are equally big are all named, and none when too many are', () => {
  const equal = (ids: readonly string[]) => ids.map((id) => ({ id, count: 2 }))
  expect(groupSentences('en', equal(['a', 'b']), (id) => id)).toEqual(['Most often: a and b, 2 of 4 each (50%).'])
  expect(groupSentences('en', equal(['a', 'b', 'c', 'd']), (id) => id)).toEqual([])
  expect(groupSentences('en', [], (id) => id)).toEqual([])
})

test('outcomes say how many ended well, by the vocabulary of the organisation', () => {
  const groups = [
    { id: 'solved-advice', count: 3 },
    { id: 'not-solved', count: 4 },
  ]
  expect(outcomeSentences('nl', groups, baseVocabularies)[0]).toBe(
    'Van de 7 afgesloten meldingen hadden er 3 een positief resultaat (43%).',
  )
  const outcome = baseVocabularies.outcome.map((term) => ({ ...term, positive: term.id === 'not-solved' }))
  expect(outcomeSentences('nl', groups, { ...baseVocabularies, outcome })[0]).toContain('hadden er 4')
})

test('training says how many mediators are complete, and who misses what by code', () => {
  const some = [
    mediator('M01'),
    mediator('M02', { basic: null }),
    mediator('M03', { basic: { recognised: true, hours: 12 }, followUp: 'new' }),
  ]
  expect(coverageSentences('nl', some)).toEqual([
    '1 van de 3 actieve bemiddelaars heeft elke training die telt.',
    'Zonder erkende basistraining: M02.',
    'Zonder basistraining van 15 uur: M02 en M03.',
  ])
  expect(coverageSentences('nl', [mediator('M01', { followUp: 'new' })])).toEqual([
    'Alle actieve bemiddelaars hebben elke training die telt.',
  ])
  expect(coverageSentences('nl', [])).toEqual(['Er is geen actieve bemiddelaar op deze dag.'])
})

test('of many who miss a training, the first are named and the others counted', () => {
  const many = Array.from({ length: 20 }, (_, index) => mediator(`M${10 + index}`, { followUp: 'no' }))
  expect(coverageSentences('nl', many)[1]).toBe(
    'Zonder vervolg in de laatste twaalf maanden: M10, M11, M12, M13, M14, M15 en nog 14.',
  )
})

test('a course says where it began, where it is, and what is open', () => {
  const at = (text: string, value: number | null) => ({ on: day(text), value })
  expect(
    courseSentences('nl', 'ind-pair-share', [at('2026-09-30', 0.5), at('2026-10-31', null), at('2026-11-23', 0.72)]),
  ).toEqual([
    'Op 30 september 2026 was het 50%. Op 23 november 2026 is het 72%.',
    'Op 1 dag was het niet te berekenen; daar is de lijn open.',
  ])
  expect(courseSentences('nl', 'ind-pair-share', [at('2026-10-31', null), at('2026-11-23', null)])).toEqual([
    'In deze twaalf maanden was dit nooit te berekenen.',
  ])
  expect(courseSentences('en', 'ind-intervision-count', [at('2026-10-31', 4), at('2026-11-23', 4)])).toEqual([
    'On 31 October 2026 it was 4 meetings. On 23 November 2026 that is the same.',
  ])
})
