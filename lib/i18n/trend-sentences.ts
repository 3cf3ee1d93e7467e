import type { Day } from '@/lib/day'
import type { KeptFraction } from '@/lib/readiness/record'
import { leastChanges, leastDays, type Pace, type Trend } from '@/lib/readiness/trend'
import { formatDay } from './format'
import type { Language } from './languages'
import { translator } from './translate'

/** What one sees in the trend, and what pace is needed until the decision: a few short sentences. */
export function trendSentences(language: Language, trend: Trend, decisionOn: Day): readonly string[] {
  const t = translator(language)
  switch (trend.kind) {
    case 'nothing-recorded':
      return [t('trend.nothing-recorded')]
    case 'too-little-history': {
      const { days, changes } = trend
      return [t('trend.too-little-history', { days, changes, leastDays, leastChanges })]
    }
    case 'pace':
      return [courseText(language, trend.since.day, trend.since.must, trend.now), ...paceTexts(language, trend, decisionOn)]
    default:
      return [courseText(language, trend.since.day, trend.since.must, trend.now), t(`trend.${trend.kind}`)]
  }
}

function courseText(language: Language, since: Day, { ready, of }: KeptFraction, now: KeptFraction): string {
  const day = formatDay(since, language)
  return translator(language)('trend.course', { since: day, ready, of, nowReady: now.ready, nowOf: now.of })
}

/** A pace that leads nowhere is named by its verdict alone. */
function paceTexts(language: Language, { verdict, had, needed, readyOn }: Pace, decisionOn: Day): readonly string[] {
  const t = translator(language)
  const asked = t('trend.needed', { decision: formatDay(decisionOn, language), needed })
  const judged = t(`trend.pace.${verdict}`, { readyOn: readyOn === null ? '' : formatDay(readyOn, language) })
  return readyOn === null ? [judged, asked] : [t('trend.had', { had }), asked, judged]
}
