import type { IndicatorDefinition } from '@/lib/framework/framework'
import { directionOf, unitOfTarget } from '@/lib/ijkpunten/choosable'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import { monthDays, type Pace } from '@/lib/ijkpunten/progress'
import { daysBetween } from '@/lib/day'
import { formatDay, formatNumber } from './format'
import type { Language } from './languages'
import { shareText } from './share-text'
import { translator } from './translate'

/** A value in the measure of an ijkpunt: "60%", "43 zaken", "54,5 dagen". */
export function ijkpuntValue(language: Language, indicatorId: string, value: number): string {
  const unit = unitOfTarget(indicatorId)
  if (unit === null) return shareText(language, value)
  return translator(language)(`indicators.amount.${unit}`, { value, number: formatNumber(value, language) })
}

/** The value of a target: never rounded to another than was set. */
export function targetValue(language: Language, { id, target }: IndicatorDefinition, value: number): string {
  return unitOfTarget(id) === null
    ? shareText(language, value, { ...target, op: '>=', value })
    : ijkpuntValue(language, id, value)
}

/** The target alone: "ten minste 43 zaken". */
export function ijkpuntTarget(language: Language, definition: IndicatorDefinition, target: number): string {
  const value = targetValue(language, definition, target)
  return translator(language)(`ijkpunten.target.${directionOf(definition)}`, { value })
}

/** What it came to, with its counts where a share has them: "67% · 8 van 12"; null when it cannot be computed. */
export function ijkpuntNow(language: Language, { reading, progress }: MeasuredIjkpunt): string | null {
  if (progress.now === null) return null
  const { computed, id, definition } = reading
  if (computed.kind !== 'ratio' || unitOfTarget(id) !== null) return ijkpuntValue(language, id, progress.now)
  const { numerator, denominator } = computed
  // What misses its target never looks as if it reached it.
  const percent = shareText(language, progress.now, { ...definition.target, op: '>=', value: progress.target })
  return translator(language)('indicators.figure.share', { percent, numerator, denominator })
}

/** The standing in two or three words; a level has no path to be behind. */
export function ijkpuntState(language: Language, { progress }: Pick<MeasuredIjkpunt, 'progress'>): string {
  const { state, path } = progress
  return translator(language)(`ijkpunten.state.${state === 'behind' && path === null ? 'below' : state}`)
}

/** What is left to do and how fast that has to go, in sentences; nothing where it cannot be measured. */
export function paceSentences(language: Language, measured: MeasuredIjkpunt): readonly string[] {
  const t = translator(language)
  const { ijkpunt, reading, progress } = measured
  const { state, now, target, path, pace } = progress
  const day = formatDay(ijkpunt.byOn, language)
  const left = (amount: number) => ijkpuntValue(language, reading.id, amount)
  if (state === 'reached') return [t('ijkpunten.pace.reached')]
  if (state === 'missed' && path !== null) return [t('ijkpunten.pace.missed', { day, left: left(target - (now ?? 0)) })]
  if (state === 'missed') return [t('ijkpunten.pace.missedLevel', { day })]
  if (state === 'not-computable') return []
  if (pace === null) {
    return [t('ijkpunten.pace.levelLeft', { day, time: timeText(language, daysBetween(reading.on, ijkpunt.byOn)) })]
  }
  return countSentences(language, pace, left(pace.left))
}

function countSentences(language: Language, { daysLeft, needed, soFar }: Pace, left: string): readonly string[] {
  const t = translator(language)
  if (needed === null) return [t('ijkpunten.pace.last', { left })]
  const time = timeText(language, daysLeft)
  return [
    daysLeft < monthDays
      ? t('ijkpunten.pace.leftShort', { left, time })
      : t('ijkpunten.pace.left', { left, time, needed: perMonth(language, needed) }),
    soFar === null ? t('ijkpunten.pace.little') : t('ijkpunten.pace.soFar', { pace: perMonth(language, soFar) }),
  ]
}

/** A pace as people say it: "ruim 2", "bijna 3", "2", "minder dan 1". */
export function perMonth(language: Language, pace: number): string {
  const t = translator(language)
  const nearest = Math.round(pace)
  const number = formatNumber(nearest, language)
  if (Math.abs(pace - nearest) < 0.05) return t('ijkpunten.perMonth.exact', { number })
  if (pace < 1) return t('ijkpunten.perMonth.less')
  return t(pace > nearest ? 'ijkpunten.perMonth.over' : 'ijkpunten.perMonth.nearly', { number })
}

/** Time in whole months from two months on, in days below that. */
export function timeText(language: Language, days: number): string {
  const t = translator(language)
  return days < 2 * monthDays
    ? t('ijkpunten.days', { count: days })
    : t('ijkpunten.months', { count: Math.round(days / monthDays) })
}
