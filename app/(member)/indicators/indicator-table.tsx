import { IndicatorStatus } from '../../_ui/status'
import { Cell, Table } from '../../_ui/table'
import type { Day } from '@/lib/day'
import { figureText, targetText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import { shownStanding } from '@/lib/registers/figures/in-short'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { onDay } from './asked-day'
import { isOnlyToday } from './only-today'
import { WhyNot } from '../../_figures/why-not'

type IndicatorTableProps = {
  readonly language: Language
  readonly role: Role
  readonly title: string
  readonly on: Day
  readonly today: Day
  readonly readings: readonly IndicatorReading[]
}

/** Indicators with what they come to, what there is to reach, and how the two stand. */
export function IndicatorTable({ language, role, title, on, today, readings }: IndicatorTableProps) {
  const t = translator(language)
  return (
    <div className="indicator-table">
      <Table
        caption={title}
        captionHidden
        columns={[
          { label: t('figures.column.indicator') },
          { label: t('figures.column.figure') },
          { label: t('figures.column.target') },
          { label: t('figures.column.standing') },
        ]}
        rows={readings.map((reading) => ({
          key: reading.id,
          cells: [
            <Cell key="title" hint={reading.hard && t('figures.counts')}>
              <a href={onDay(`/indicators/${reading.id}`, on, today)}>{reading.definition.title[language]}</a>
            </Cell>,
            isOnlyToday(reading, today) ? (
              t('figures.onlyToday')
            ) : (
              <Figure key="figure" {...{ language, role, reading }} />
            ),
            targetText(language, reading) ?? t('figures.noTarget'),
            <IndicatorStatus
              key="standing"
              state={isOnlyToday(reading, today) ? 'informs' : shownStanding(reading)}
              label={t(`figures.standing.${isOnlyToday(reading, today) ? 'informs' : shownStanding(reading)}`)}
            />,
          ],
        }))}
      />
    </div>
  )
}

function Figure({
  language,
  role,
  reading,
}: Pick<IndicatorTableProps, 'language' | 'role'> & { reading: IndicatorReading }) {
  const t = translator(language)
  // That a register is empty is said once, at the head of the page.
  if (reading.computed.kind === 'not-computable' && reading.computed.register !== undefined) {
    return t('figures.head.emptyRow')
  }
  if (reading.computed.kind === 'not-computable') return <WhyNot {...{ language, role, reading }} />
  return <strong className="figure">{figureText(language, reading)}</strong>
}
