import { YearPicture } from '../../_ui/charts/year-picture'
import { Disclosure } from '../../_ui/disclosure'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import { drawYear } from '@/lib/charts/year-line'
import type { Day } from '@/lib/day'
import { formatDay, formatMonth, formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { milestoneTitle } from '@/lib/i18n/milestone-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Milestone } from '@/lib/rounds/milestone'
import type { TimelineClocks } from '@/lib/rounds/timeline-clocks'
import { yearWindow } from '@/lib/rounds/year-window'

type YearPartProps = {
  readonly language: Language
  readonly today: Day
  readonly clocks: TimelineClocks
  readonly milestones: readonly Milestone[]
}

/** So long a label in the picture is at most, its day included. */
const mostLetters = 52

/** The round as a picture, with the same in words and as a table. */
export function YearPart({ language, today, clocks, milestones }: YearPartProps) {
  const t = translator(language)
  const { from, until, bars, shown, left } = yearWindow(clocks, milestones)
  const drawn = drawYear({
    ...{ from, until, bars },
    marks: shown.map((milestone) => ({ key: milestone.key, on: milestone.on, label: labelOf(language, milestone) })),
  })
  const named = bars.map(({ id, from: start, until: end }) => {
    const name = t(`timeline.picture.${id}`)
    const days = { from: formatDay(start, language), until: formatDay(end, language) }
    return { id, name, sentence: t('timeline.picture.span', { name, ...days }), ...days }
  })
  const next = milestones.find(({ on }) => on >= today)
  const late = shown.filter(({ state }) => state === 'late').length
  const sentence = [
    ...named.map((bar) => bar.sentence),
    t('timeline.picture.marks', { count: shown.length }),
    t('timeline.picture.late', { count: late }),
    next === undefined
      ? ''
      : t('timeline.picture.next', { day: formatDay(next.on, language), title: milestoneTitle(language, next) }),
  ]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <Section id="year" title={t('timeline.picture.title')} lead={sentence}>
      <YearPicture
        drawn={drawn}
        description={sentence}
        today={drawn.xOf(today)}
        states={Object.fromEntries(shown.map(({ key, state }) => [key, state]))}
        labels={{
          today: t('timeline.picture.today'),
          bars: Object.fromEntries(named.map(({ id, name }) => [id, name])),
          months: drawn.months.map(({ first }) => formatMonth(first, language)),
        }}
      />
      {left > 0 && <p>{t('timeline.picture.more', { count: left })}</p>}
      <Disclosure summary={t('timeline.picture.table')}>
        <Table
          caption={t('timeline.picture.tableCaption')}
          columns={[
            { label: t('timeline.picture.what') },
            { label: t('timeline.picture.day'), kind: 'day' },
            { label: t('timeline.picture.state') },
          ]}
          rows={shown.map((milestone) => ({
            key: milestone.key,
            cells: [
              milestoneTitle(language, milestone),
              formatShortDay(milestone.on, language),
              t(`timeline.state.${milestone.state}`),
            ],
          }))}
        />
      </Disclosure>
    </Section>
  )
}

function labelOf(language: Language, milestone: Milestone): string {
  const label = `${formatShortDay(milestone.on, language)} ${milestoneTitle(language, milestone)}`
  return label.length <= mostLetters ? label : `${label.slice(0, mostLetters - 1).trimEnd()}…`
}
