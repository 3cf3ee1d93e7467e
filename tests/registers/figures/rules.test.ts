import { readFileSync } from 'node:fs'
import { day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { trendDays } from '@/lib/registers/figures/months-back'
import { nationalFigures } from '@/lib/registers/figures/national'
import { outcomesBySuccess } from '@/lib/registers/figures/outcomes-by-success'
import { StatedShape, stateFor } from '@/lib/registers/figures/statements'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

const edition: Pick<Framework, 'benchmarks' | 'sources' | 'indicators'> = JSON.parse(
  readFileSync('db/catalogue/toetsklaar-2026-1.json', 'utf8'),
)
const today = day('2026-11-23')

test('a national figure only stands beside one of the same whole', () => {
  const years = (id: string) => nationalFigures(edition, id).map(({ year, share }) => [year, share])
  expect(years('ind-positive-handled')).toEqual([[2022, 0.7]])
  expect(years('ind-positive-suitable')).toEqual([[2012, 0.68]])
  expect(years('ind-positive-reports')).toEqual([
    [2016, 0.7],
    [2010, 0.67],
    [2008, 0.69],
  ])
  expect(years('ind-selfreport-share')[0]).toEqual([2014, 0.45])
  expect(years('ind-pair-share')).toEqual([])
})

test('every national figure names where it was found', () => {
  for (const id of ['ind-positive-handled', 'ind-positive-reports', 'ind-suitable-share']) {
    for (const { sources } of nationalFigures(edition, id)) expect(sources.length).toBeGreaterThan(0)
  }
})

test('a trend looks at the last days of eleven months and at the day itself', () => {
  expect(trendDays(today)).toHaveLength(12)
  expect(trendDays(today)[0]).toBe('2025-12-31')
  expect(trendDays(today).slice(-3)).toEqual(['2026-09-30', '2026-10-31', '2026-11-23'])
  expect(trendDays(day('2024-03-31')).slice(-2)).toEqual(['2024-02-29', '2024-03-31'])
})

test('outcomes stand under what they say of success; what nobody knows was not handled', () => {
  const groups = ['improved', 'not-solved', 'unsuitable', 'unknown'].map((id) => ({ id, count: 1 }))
  const parts = outcomesBySuccess(baseVocabularies, groups)
  expect(parts.map(({ success, outcomes }) => [success, outcomes.map(({ id }) => id)])).toEqual([
    ['positive', ['improved']],
    ['handled', ['not-solved']],
    ['rest', ['unsuitable', 'unknown']],
  ])
})

test('somebody states a whole number, for a day that has been, about an indicator that no register shows', () => {
  expect(StatedShape.safeParse(' 0 ')).toMatchObject({ data: 0 })
  for (const text of ['', '-1', '1,5', 'geen']) expect(StatedShape.safeParse(text).success).toBe(false)
  const about = (indicatorId: string, onDay: string) => stateFor(edition, { indicatorId, onDay: day(onDay) }, today)
  expect(about('ind-retention-over', '2026-11-23')).toMatchObject({ ok: true })
  expect(about('ind-retention-over', '2026-11-24')).toMatchObject({ problem: 'statement-in-future' })
  expect(about('ind-pair-share', '2026-11-23')).toMatchObject({ problem: 'not-found' })
})
