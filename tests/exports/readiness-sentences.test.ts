import { day } from '@/lib/day'
import { languages } from '@/lib/i18n/languages'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { fractionText, gapText, gateText, statusSentenceText } from '@/lib/i18n/readiness-sentences'
import { efforts } from '@/lib/readiness/effort'
import type { GateReadiness } from '@/lib/readiness/gates'
import type { Status } from '@/lib/readiness/status'
import { roundKinds } from '@/lib/rounds/round'
import { someFramework } from './some-framework'

const pilot = { round: 'pilot', ready: 4, of: 7, claimed: 2 } as const

describe('the status in one sentence', () => {
  test.each<[Status, string]>([
    [
      { ...pilot, kind: 'on-the-way', percent: 57 },
      '4 van de 7 eisen voor het besluit over de pilot zijn klaar, en 2 zijn gezegd maar niet aangetoond.',
    ],
    [
      { ...pilot, ready: 0, claimed: 1, kind: 'on-the-way', percent: 0 },
      'Geen van de 7 eisen voor het besluit over de pilot is klaar, en 1 is gezegd maar niet aangetoond.',
    ],
    [
      { ...pilot, ready: 1, claimed: 0, kind: 'on-the-way', percent: 14 },
      '1 van de 7 eisen voor het besluit over de pilot is klaar.',
    ],
    [
      { ...pilot, ready: 6, kind: 'almost', percent: 85, left: 1 },
      'Bijna klaar voor het besluit over de pilot: nog 1 van de 7 eisen te gaan.',
    ],
    [
      { ...pilot, kind: 'nothing-yet' },
      'Het project staat aan het begin: aan de 7 eisen voor het besluit over de pilot is nog niets gedaan.',
    ],
    [{ ...pilot, kind: 'nothing-applies' }, 'Geen enkele eis geldt hier, dus er valt niets te tellen.'],
    [
      { ...pilot, round: 'recognition', of: 31, kind: 'ready' },
      'Klaar voor de erkenning: alle 31 eisen zijn aangetoond.',
    ],
  ])('%o', (status, sentence) => {
    expect(statusSentenceText('nl', status)).toBe(sentence)
  })

  test('names the year of experience when that stands in the way', () => {
    const year = { kind: 'full-year', requirementId: 'y', blocks: true, decisionOn: day('2027-03-28') } as const
    const late = { ...year, state: 'too-late', reachedOn: day('2027-05-03') } as const
    const unknown = { ...year, state: 'unknown', reachedOn: null } as const
    expect(statusSentenceText('nl', { ...pilot, kind: 'blocked-by-gate', gates: [late] })).toBe(
      'Alle 7 eisen zijn klaar, maar het jaar ervaring is pas vol op 3 mei 2027, na het geplande besluit.',
    )
    expect(statusSentenceText('en', { ...pilot, kind: 'blocked-by-gate', gates: [unknown] })).toBe(
      'All 7 requirements are ready, but the day of the first case has not been filled in.',
    )
  })
})

test('a gate says its day, and whether that is in time for the decision', () => {
  const gate: GateReadiness = {
    kind: 'full-year',
    requirementId: 'y',
    blocks: false,
    state: 'in-time',
    reachedOn: day('2027-05-03'),
    decisionOn: day('2027-05-10'),
  }
  expect(gateText('nl', gate)).toBe('Wordt bereikt op 3 mei 2027. Dat is op tijd voor het besluit op 10 mei 2027.')
})

describe('a gap', () => {
  const framework = someFramework()
  const expectation = framework.requirements[0]?.expectations[0]
  const from = { requirementId: framework.requirements[0]?.id ?? '', expectationId: expectation?.id ?? '', effort: 3 }

  test('names the proof that is meant and the day on which it stopped counting', () => {
    expect(gapText('nl', { ...from, reason: 'proof-expired', since: day('2026-11-24') }, framework)).toEqual({
      name: 'Bewijs verlopen',
      text: 'Bewijs telt niet meer sinds 24 november 2026: de datum van de oprichting, de opdracht of het subsidiebesluit.',
      mend: 'Voeg een nieuwere versie toe.',
      action: 'Vernieuw: de datum van de oprichting, de opdracht of het subsidiebesluit',
    })
  })

  test.each(Object.keys(efforts))('%s has its words in both languages', (reason) => {
    for (const language of languages) {
      const gap = { ...from, indicatorId: '', since: day('2026-11-24'), reason } as Parameters<typeof gapText>[1]
      const { name, text, mend, action } = gapText(language, gap, framework)
      expect([name, text, mend, action].join(' ')).not.toMatch(/readiness\.|\{|\}/)
    }
  })
})

test('a percentage is only said when there is something to count', () => {
  expect(fractionText('nl', { ready: 4, of: 7, claimed: 2, percent: 57 })).toEqual({
    value: '4',
    of: 'van 7',
    percentage: '57%',
    label: 'eisen klaar',
    sentence: '4 van de 7 eisen zijn klaar (57%).',
    legend: { ready: '4 klaar', claimed: '2 gezegd, niet aangetoond', rest: '1 nog niet klaar' },
    description: '7 eisen: 4 klaar, 2 gezegd maar niet aangetoond, 1 nog niet klaar.',
  })
  expect(fractionText('nl', { ready: 0, of: 0, claimed: 0, percent: null })).toMatchObject({
    percentage: undefined,
    sentence: 'Geen eisen die tellen.',
  })
})

test('every sentence about status has at most twenty words, whatever the numbers', () => {
  const year = { kind: 'full-year', requirementId: 'y', blocks: true, decisionOn: day('2027-03-28') } as const
  const gates = [{ ...year, state: 'too-late', reachedOn: day('2027-05-03') }] as const
  const kinds = [
    { kind: 'nothing-yet' },
    { kind: 'nothing-applies' },
    { kind: 'on-the-way', percent: 3 },
    { kind: 'almost', percent: 90, left: 2 },
    { kind: 'blocked-by-gate', gates },
    { kind: 'ready' },
  ] as const
  const sentences = languages.flatMap((language) =>
    kinds.flatMap((kind) =>
      roundKinds.flatMap((round) =>
        [0, 1, 2].flatMap((ready) =>
          [0, 1, 2].flatMap((claimed) =>
            [1, 2, 48].map((of) => statusSentenceText(language, { ...kind, round, ready, claimed, of })),
          ),
        ),
      ),
    ),
  )
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
})

test.each([
  ['De datum van de oprichting', 'de datum van de oprichting'],
  ['VOG van elke bemiddelaar', 'VOG van elke bemiddelaar'],
  ['Een lijst.', 'een lijst'],
  ['', ''],
])('in the middle of a sentence "%s" reads "%s"', (text, inside) => {
  expect(midSentence(text)).toBe(inside)
})
