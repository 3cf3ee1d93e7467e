import type { Day } from '@/lib/day'
import type { KeptFraction } from '@/lib/readiness/record'
import { leastChanges, leastDays, type Pace, type RecordedDay, type Trend } from '@/lib/readiness/trend'
import { formatDay } from './format'
import type { Language } from './languages'
import { translator } from './translate'

/** What one sees in the trend, and what pace is needed until the decision: a few short sentences. */
export function trendSentences(language: Language, trend: Trend, decisionOn: Day): readonly string[] {
  const t = translator(language)
  if (trend.kind === 'nothing-recorded') return [t('trend.nothing-recorded')]
  const course = courseText(language, trend.since, trend.now)
  if (trend.kind === 'pace') return [course, ...paceTexts(language, trend, decisionOn)]
  if (trend.kind !== 'too-little-history') return [course, t(`trend.${trend.kind}`)]
  const { days, changes } = trend
  return [course, t('trend.too-little-history', { days, changes, leastDays, leastChanges })]
}

function courseText(language: Language, { day, must }: RecordedDay, now: KeptFraction): string {
  const { ready, of } = must
  return translator(language)('trend.course', {
    ...{ since: formatDay(day, language), ready, of },
    ...{ nowReady: now.ready, nowOf: now.of },
  })
}

/** A pace that leads nowhere is named by its verdict alone. */
function paceTexts(language: Language, { verdict, had, needed, readyOn }: Pace, decisionOn: Day): readonly string[] {
  const t = translator(language)
  const asked = t('trend.needed', { decision: formatDay(decisionOn, language), needed })
  const judged = t(`trend.pace.${verdict}`, { readyOn: readyOn === null ? '' : formatDay(readyOn, language) })
  return readyOn === null ? [judged, asked] : [t('trend.had', { had }), asked, judged]
}
