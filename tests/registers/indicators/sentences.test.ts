import { day } from '@/lib/day'
import {
  definitionSentences,
  figureText,
  groupText,
  periodText,
  standingText,
  targetText,
  unknownCodesText,
  whyText,
} from '@/lib/i18n/indicator-sentences'
import { shareText } from '@/lib/i18n/share-text'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { notComputables } from '@/lib/registers/indicators/reading'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { definitions, figuresWith, readingOf } from './some-figures'

const handled = [
  { term: 'solved-advice', suitable: true, count: 28 },
  { term: 'not-solved', suitable: true, count: 11 },
]

test.each([
  ['ind-positive-handled', { cases: { byOutcome: handled } }, '72% · 28 van 39', '72% · 28 of 39'],
  [
    'ind-positive-handled',
    { cases: { byOutcome: [{ term: 'improved', suitable: null, count: 1 }] } },
    '1 van 1 · 100%',
    '1 of 1 · 100%',
  ],
  [
    'ind-lead-time',
    { cases: { medianDays: 54.5, closedAfterAccepted: 28 } },
    '54,5 dagen · het midden van 28 zaken',
    '54.5 days · the middle of 28 cases',
  ],
  [
    'ind-cases-per-mediator',
    { cases: { accepted: 53 }, mediators: { active: 8 } },
    '6,6 zaken per bemiddelaar · 53 op 8',
    '6.6 cases per mediator · 53 for 8',
  ],
  ['ind-no-case-before-training', { cases: { byUntrained: 1 } }, '1 zaak', '1 case'],
  ['ind-steering-meetings', { meetings: { steeringWithMinutes: 3 } }, '3 bijeenkomsten', '3 meetings'],
  [
    'ind-intervision-attendance',
    { meetings: { attendance: [{ present: 4, invited: 5, count: 2 }] } },
    '80% · gemiddeld over 2 bijeenkomsten',
    '80% · average of 2 meetings',
  ],
  ['ind-referrer-mix', { cases: { byChannel: [{ term: null, count: 74 }] } }, '74 meldingen', '74 reports'],
  ['ind-feedback-share', {}, 'niet te berekenen', 'not computable'],
] as const)('%s is said with its counts: %#', (id, counts, dutch, english) => {
  const reading = readingOf(id, counts)
  expect([figureText('nl', reading), figureText('en', reading)]).toEqual([dutch, english])
})

test('a percentage never says more than the counts do', () => {
  const target = { op: '>=', value: 0.9, editable: true } as const
  expect(shareText('nl', 0.72)).toBe('72%')
  expect(shareText('nl', 0.896, target)).toBe('89,6%')
  expect(shareText('en', 0.8996, target)).toBe('89.96%')
  expect(shareText('nl', 0.9, target)).toBe('90%')
  expect(shareText('nl', 0.997)).toBe('99,7%')
  expect(shareText('nl', 0.003)).toBe('0,3%')
  expect([shareText('nl', 0), shareText('nl', 1)]).toEqual(['0%', '100%'])
})

test('how much required proof there is, is rounded down as wherever readiness says it', () => {
  const all = readIndicators({ indicators: definitions }, figuresWith({}), { done: 4, of: 14 })
  const proof = all.filter(({ id }) => id === 'ind-evidence-complete')
  expect(proof.map((reading) => figureText('nl', reading))).toEqual([expect.stringContaining('28%')])
})

test('a figure is held against its target in words', () => {
  const reached = readingOf('ind-agreement-share', { mediators: { active: 9, signed: 9 } })
  expect(standingText('nl', reached)).toBe('Doel gehaald: ten minste 100%.')
  expect(standingText('en', readingOf('ind-lead-time', { cases: { medianDays: 61 } }))).toBe(
    'Target not reached: at most 60 days.',
  )
  expect(targetText('nl', readingOf('ind-cases-per-mediator'))).toBe('tussen 3 en 8 zaken per bemiddelaar')
  expect(targetText('nl', readingOf('ind-no-case-before-training'))).toBe('precies 0 zaken')
  expect(standingText('nl', readingOf('ind-suitable-share'))).toBe('Alleen ter vergelijking: 90%.')
  expect(standingText('nl', readingOf('ind-referrer-mix'))).toBe('Alleen ter informatie.')
  expect(standingText('nl', readingOf('ind-complaints-ack'))).toBe(
    'Er was niets te meten. Dat telt niet als een gebrek.',
  )
})

test('why nothing can be said is a sentence that names what is lacking', () => {
  expect(whyText('nl', readingOf('ind-lead-time'))).toBe('In deze periode is er geen zaak afgesloten.')
  expect(whyText('nl', readingOf('ind-no-case-before-training'))).toBeNull()
  const reading = { computed: { kind: 'not-computable', why: 'register-empty', register: 'cases' } } as const
  expect(whyText('nl', reading)).toBe('In het register Zaken staat op deze dag nog niets.')
  const all = notComputables.map((why) => whyText('en', { computed: { kind: 'not-computable', why } }))
  expect(new Set(all).size).toBe(notComputables.length)
})

test('the period is said from its first to its last day', () => {
  expect(periodText('nl', readingOf('ind-lead-time'))).toBe('28 april 2022 tot en met 27 april 2023')
  expect(periodText('nl', readingOf('ind-agreement-share'))).toBe('op 27 april 2023')
  expect(periodText('en', readingOf('ind-months-operating'))).toBe('everything up to and including 27 April 2023')
})

test('every indicator says in both languages what it counts', () => {
  for (const { id } of definitions) {
    for (const language of ['nl', 'en'] as const) {
      expect(definitionSentences(language, { id, vocabularies: baseVocabularies }).length).toBeGreaterThan(1)
    }
  }
})

test('that public holidays count as working days is said, and which outcomes are positive', () => {
  const said = (id: string) => definitionSentences('nl', { id, vocabularies: baseVocabularies }).join(' ')
  expect(said('ind-first-contact')).toContain('Feestdagen tellen als werkdagen.')
  expect(said('ind-positive-handled')).toContain('Positief zijn: opgelost na advies,')
})

test('groups and codes are named', () => {
  const mix = readingOf('ind-nuisance-mix', { cases: { byNuisance: [{ term: 'ghost', count: 1 }] } })
  expect([groupText('nl', mix, 'pets'), groupText('nl', mix, 'unknown')]).toEqual(['huisdieren', 'onbekend'])
  expect(unknownCodesText('nl', { unknownCodes: ['X1', 'X2'] })).toBe(
    'Deze codes staan niet in het register Bemiddelaars: X1, X2. Die tellen als niet getraind.',
  )
  expect(unknownCodesText('nl', { unknownCodes: [] })).toBeNull()
})

test('what somebody stated is said with its day', () => {
  const statements = [{ indicatorId: 'ind-retention-over', onDay: day('2023-04-01'), value: 1, by: 'Anna' }]
  expect(figureText('nl', readingOf('ind-retention-over', {}, { statements }))).toBe(
    '1 dossier · verklaard op 1 april 2023',
  )
})
