import { VisuallyHidden } from '../../_ui/visually-hidden'
import type { Day } from '@/lib/day'
import { formatDay, formatMonthYear } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { milestoneTitle } from '@/lib/i18n/milestone-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Milestone } from '@/lib/rounds/milestone'

type DayListProps = {
  readonly language: Language
  readonly today: Day
  /** In order of day. */
  readonly milestones: readonly Milestone[]
  readonly edits: boolean
  /** The round of which days can change; null when it is frozen. */
  readonly runningRoundId: string | null
}

/** Every day under its month: the time line as a list, which also is its form on a phone. */
export function DayList({ language, today, milestones, edits, runningRoundId }: DayListProps) {
  const t = translator(language)
  const months = [...new Set(milestones.map(({ on }) => on.slice(0, 7)))]
  return (
    <div className="timeline-months">
      {months.map((month) => {
        const inMonth = milestones.filter(({ on }) => on.startsWith(month))
        const [first] = inMonth
        return (
          <section key={month} aria-labelledby={`month-${month}`}>
            <h3 id={`month-${month}`}>{first && formatMonthYear(first.on, language)}</h3>
            <ul className="timeline-days">
              {inMonth.map((milestone) => (
                <li key={milestone.key} data-state={milestone.state} data-today={milestone.on === today || undefined}>
                  <span className="timeline-day">
                    {formatDay(milestone.on, language)}
                    {milestone.on === today && ` (${t('timeline.list.today')})`}
                  </span>
                  <span className="timeline-what">
                    {milestoneTitle(language, milestone)}
                    {milestone.kind === 'recommendation-due' && (
                      <span className="timeline-hint">{milestone.subject[language]}</span>
                    )}
                  </span>
                  <span className="timeline-state">
                    {milestone.state === 'late' ? (
                      <strong>{t('timeline.state.late')}</strong>
                    ) : (
                      <VisuallyHidden>{t(`timeline.state.${milestone.state}`)}</VisuallyHidden>
                    )}
                  </span>
                  {edits && milestone.own !== null && milestone.own.roundId === runningRoundId && (
                    <a href={`/timeline/${milestone.own.id}`}>
                      <span aria-hidden="true">{t('timeline.list.change')}</span>
                      <VisuallyHidden>{t('timeline.list.changeWhat', { title: milestone.own.title })}</VisuallyHidden>
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
