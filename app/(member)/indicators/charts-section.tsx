import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { CoverageFigure } from './coverage-figure'
import { GroupFigure } from './group-figure'
import { MonthFigure } from './month-figure'
import { OutcomeFigure } from './outcome-figure'

/** How many charts there are. */
export const charts = 6

/** Cases and mediators in pictures. */
export function ChartsSection({ language, breakdowns }: { language: Language; breakdowns: Breakdowns }) {
  const t = translator(language)
  const { on, months, outcomes, channels, nuisance, reasons, mediators, vocabularies } = breakdowns
  const shown = { language, vocabularies }
  return (
    <Section id="charts" title={t('figures.charts.title')} lead={t('figures.charts.lead')}>
      <div className="chart-columns">
        <MonthFigure language={language} months={months} on={on} />
        <OutcomeFigure {...shown} groups={outcomes} />
        <GroupFigure {...shown} name="channels" vocabulary="channel" groups={channels} />
        <GroupFigure {...shown} name="nuisance" vocabulary="nuisance" groups={nuisance} />
        <GroupFigure {...shown} name="reasons" vocabulary="unsuitableReason" groups={reasons} />
        <CoverageFigure language={language} mediators={mediators} />
      </div>
    </Section>
  )
}
