import { Bars } from '../../_ui/charts/bars'
import { barChart } from '@/lib/charts/bar-chart'
import { groupLabel, groupSentences, groupTitle, partText } from '@/lib/i18n/figure-sentences'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Group } from '@/lib/registers/indicators/reading'
import type { Vocabularies, VocabularyName } from '@/lib/registers/vocabulary'
import { ChartFigure } from './chart-figure'
import { NumbersTable } from '../../_figures/numbers-table'

export type GroupName = 'channels' | 'nuisance' | 'reasons'

type GroupFigureProps = {
  readonly language: Language
  readonly name: GroupName
  readonly vocabulary: VocabularyName
  readonly vocabularies: Vocabularies
  readonly groups: readonly Group[]
}

/** Reports in groups as bars, the biggest on top. */
export function GroupFigure({ language, name, vocabulary, vocabularies, groups }: GroupFigureProps) {
  const t = translator(language)
  const title = t(`figures.${name}.title`)
  const labelOf = (id: string) => groupLabel(language, vocabularies, vocabulary, id)
  const sorted = biggestFirst(groups)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <ChartFigure id={name} title={title} sentences={[t('figures.charts.nothing')]} />
  const sentences = groupSentences(language, sorted, labelOf)
  const bars = sorted.map(({ id, count }) => ({ id, count, label: groupTitle(language, vocabularies, vocabulary, id) }))
  return (
    <ChartFigure id={name} title={title} sentences={sentences}>
      <Bars
        chart={barChart(bars, Math.max(...bars.map(({ count }) => count)))}
        description={[title, ...sentences].join('. ')}
        values={bars.map(({ count }) => ({
          count: formatNumber(count, language),
          share: partText(language, count, total),
        }))}
      />
      <NumbersTable
        summary={t('figures.charts.table')}
        caption={title}
        columns={[
          { label: t(`figures.${name}.column`) },
          { label: t('figures.number'), kind: 'number' },
          { label: t('figures.share'), kind: 'number' },
        ]}
        rows={[
          ...bars.map(({ id, label, count }) => ({
            key: id,
            cells: [label, formatNumber(count, language), partText(language, count, total)],
          })),
          { key: 'total', cells: [t('figures.total'), formatNumber(total, language), '100%'] },
        ]}
      />
    </ChartFigure>
  )
}

/** The biggest group first; what is unknown stays last. */
export function biggestFirst(groups: readonly Group[]): readonly Group[] {
  const isUnknown = ({ id }: Group) => Number(id === 'unknown')
  return groups.toSorted((one, other) => isUnknown(one) - isUnknown(other) || other.count - one.count)
}
