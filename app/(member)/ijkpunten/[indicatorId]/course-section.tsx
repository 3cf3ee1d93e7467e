import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import { CountFigure } from './count-figure'
import { LevelFigure } from './level-figure'
import type { LoadedIjkpunt } from './load'

/** How it went per month: against the even path for what adds up, against its line for a level. */
export function CourseSection({
  language,
  counted,
  levels,
  someHidden,
  measured,
}: Pick<LoadedIjkpunt, 'language' | 'counted' | 'levels' | 'someHidden'> & { readonly measured: MeasuredIjkpunt }) {
  const t = translator(language)
  const adds = measured.progress.path !== null
  const isEmpty = adds ? counted.length < 2 : levels.every(({ value }) => value === null)
  return (
    <Section id="course" title={t('ijkpunten.chart.title')} lead={someHidden ? t('ijkpunten.chart.hidden') : undefined}>
      {isEmpty && <p>{t('ijkpunten.chart.nothing')}</p>}
      {!isEmpty && adds && <CountFigure {...{ language, counted, measured }} />}
      {!isEmpty && !adds && <LevelFigure {...{ language, levels, measured }} />}
    </Section>
  )
}
