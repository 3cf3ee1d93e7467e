import { Course, courseHeight } from '../../../_ui/charts/course'
import { Section } from '../../../_ui/section'
import { monthLine } from '@/lib/charts/month-line'
import type { Day } from '@/lib/day'
import { courseSentences } from '@/lib/i18n/course-sentences'
import { formatMonth, formatNumber, formatShortDay } from '@/lib/i18n/format'
import { figureText, valueText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { shareText } from '@/lib/i18n/share-text'
import { translator } from '@/lib/i18n/translate'
import { goalOf, numberOf } from '@/lib/registers/figures/drawn'
import { shownStanding } from '@/lib/registers/figures/in-short'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { NumbersTable } from '../../../_figures/numbers-table'
import { isOnlyToday } from '../only-today'

type CourseSectionProps = {
  readonly language: Language
  readonly today: Day
  readonly reading: IndicatorReading
  /** The same indicator on the last days of twelve months, oldest first. */
  readonly course: readonly IndicatorReading[]
}

/** How the indicator went over twelve months: picture, sentences, and the numbers in a table. */
export function CourseSection({ language, today, reading, course }: CourseSectionProps) {
  const t = translator(language)
  const { definition } = reading
  const values = course.map(({ on, computed }) => ({ on, value: numberOf(computed) }))
  const last = values.findLast(({ value }) => value !== null)
  const sentences = courseSentences(language, definition.id, values)
  if (course.some((one) => isOnlyToday(one, today))) return null
  const isShare = definition.type === 'ratio'
  const chart = monthLine(values, { goal: goalOf(definition), most: isShare ? 1 : null, height: courseHeight })
  return (
    <Section id="course" title={t('figures.course.title')}>
      <figure className="chart-figure">
        <figcaption>
          <p>{sentences.join(' ')}</p>
        </figcaption>
        {last !== undefined && (
          <Course
            chart={chart}
            description={[definition.title[language], ...sentences].join('. ')}
            labels={{
              now: valueText(language, definition.id, last.value ?? 0),
              goal: t('figures.course.goal'),
              months: values.map(({ on }) => formatMonth(on, language).slice(0, 3)),
              // The unit stands with the newest value; before the line there is room for a number only.
              rules: chart.rules.map(({ value }) =>
                isShare ? shareText(language, value) : formatNumber(value, language),
              ),
            }}
          />
        )}
        <NumbersTable
          summary={t('figures.charts.table')}
          caption={t('figures.course.title')}
          columns={[
            { label: t('figures.course.column'), kind: 'day' },
            { label: t('figures.course.figure') },
            { label: t('figures.column.standing') },
          ]}
          rows={course.toReversed().map((one) => ({
            key: one.on,
            cells: [
              formatShortDay(one.on, language),
              figureText(language, one),
              t(`figures.standing.${shownStanding(one)}`),
            ],
          }))}
        />
      </figure>
    </Section>
  )
}
