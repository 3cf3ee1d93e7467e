import { addDays } from '@/lib/day'
import { trendSentences } from '@/lib/i18n/trend-sentences'
import type { Pace, Trend } from '@/lib/readiness/trend'
import { today } from './facts'

const decision = addDays(today, 60)
const now = { ready: 4, of: 6, claimed: 1 }
const since = { day: addDays(today, -56), must: { ready: 2, of: 6, claimed: 0 } }
const pace: Pace = {
  ...{ kind: 'pace', verdict: 'fast-enough', since, now },
  ...{ had: 1.07, needed: 1, readyOn: addDays(today, 56) },
}
const said = (trend: Trend) => trendSentences('nl', trend, decision).join(' ')

test('a pace that is enough says so, with the day on which all is ready', () => {
  expect(said(pace)).toBe(
    'Op 28 september 2026 waren 2 van de 6 eisen klaar, nu 4 van de 6. Dat is gemiddeld 1,1 per maand erbij. ' +
      'Tot het besluit op 22 januari 2027 is 1,0 per maand nodig. ' +
      'Dat tempo halen jullie: zo zijn alle eisen rond 18 januari 2027 klaar.',
  )
})

test('a pace that is too slow names the day as too late', () => {
  expect(said({ ...pace, verdict: 'too-slow' })).toContain('In dit tempo zijn alle eisen pas rond')
})

test('standing still and going back are said without a number of their own', () => {
  expect(said({ ...pace, verdict: 'standing-still', had: 0, readyOn: null })).toContain('niets bij. Tot het besluit')
  expect(said({ ...pace, verdict: 'going-back', had: -1, readyOn: null })).not.toContain('-1')
})

test('too little history says how much there is, and how much it takes', () => {
  const little: Trend = { kind: 'too-little-history', since, now, days: 9, changes: 1 }
  expect(said(little)).toContain('Er zijn 9 dagen bewaard, met 1 verandering.')
  expect(said(little)).toContain('14 dagen en 3 veranderingen')
})

test('English says the same', () => {
  expect(trendSentences('en', pace, decision)).toHaveLength(4)
  expect(trendSentences('en', pace, decision)[0]).toBe(
    'On 28 September 2026, 2 of the 6 requirements were ready, now 4 of 6.',
  )
})
