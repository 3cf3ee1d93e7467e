import { PageHeader } from '../../_ui/page-header'
import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { readingsByTheme } from '@/lib/registers/figures/by-theme'
import { periodOf } from '@/lib/registers/indicators/asked-day'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { charts, ChartsSection } from './charts-section'
import { DayForm } from './day-form'
import { FiguresHead } from './figures-head'
import { ThemeSection } from './theme-section'

type FiguresViewProps = {
  readonly language: Language
  readonly role: Role
  readonly today: Day
  readonly on: Day
  /** The address asked for a day that cannot be. */
  readonly wrong: boolean
  readonly framework: Framework
  readonly readings: readonly IndicatorReading[]
  readonly breakdowns: Breakdowns
}

/** Every indicator on one day under the first theme that asks it, and the cases behind them in pictures. */
export function FiguresView(props: FiguresViewProps) {
  const { language, role, today, on, wrong, framework, readings, breakdowns } = props
  const t = translator(language)
  const { from, until } = periodOf(on)
  const groups = readingsByTheme(framework, readings)
  return (
    <>
      <PageHeader
        title={t('figures.title')}
        eyebrow={t('figures.on', { day: formatDay(on, language) })}
        lead={t('figures.lead')}
      />
      <DayForm {...{ language, on, today, wrong }} action="/indicators" />
      <p>{t('figures.period', { from: formatDay(from, language), until: formatDay(until, language) })}</p>
      <FiguresHead {...{ language, role, readings, groups, charts }} />
      {groups.map(({ theme, readings, also }) => (
        <ThemeSection key={theme?.id ?? 'other'} {...{ language, role, on, today, theme, readings, also }} />
      ))}
      <ChartsSection language={language} breakdowns={breakdowns} />
    </>
  )
}
