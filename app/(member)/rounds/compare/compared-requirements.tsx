import { FilterLinks } from '../../../_ui/filter-links'
import { Section } from '../../../_ui/section'
import { Table } from '../../../_ui/table'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RequirementState } from '@/lib/readiness/requirement'
import { changes } from '@/lib/rounds/compare'
import { compareHref } from '@/lib/rounds/compare-query'
import { headingOf } from './heading'
import type { Compared } from './compared'

/** Every requirement then and later, narrowed to what became better or worse. */
export function ComparedRequirements({ language, compared }: { language: Language; compared: Compared }) {
  const t = translator(language)
  const { one, other, show } = compared
  const all = compared.comparison.requirements
  const shown = all.filter(({ change }) => show === null || change === show)
  const state = (value: RequirementState | null) =>
    value === null ? t('compare-rounds.absent') : t(`list.group.${value}`)
  const title = t('compare-rounds.requirements')
  return (
    <Section id="requirements" title={title}>
      <FilterLinks
        label={t('compare-rounds.show')}
        links={[null, ...changes].flatMap((change) => {
          const count = all.filter((pair) => change === null || pair.change === change).length
          if (count === 0 && change !== show) return []
          const label = t(`compare-rounds.change.${change ?? 'all'}`, { one: one.number, other: other.number })
          return [{ href: `${compareHref(compared, change)}#requirements`, label, count, current: change === show }]
        })}
      />
      {shown.length === 0 ? (
        <p>{t('compare-rounds.noneOfThese')}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { label: t('compare-rounds.requirement') },
            { label: headingOf(language, one) },
            { label: headingOf(language, other) },
            { label: t('compare-rounds.changed') },
          ]}
          rows={shown.map((pair) => ({
            key: pair.id,
            cells: [
              pair.title[language],
              state(pair.one),
              state(pair.other),
              t(`compare-rounds.change.${pair.change}`, { one: one.number, other: other.number }),
            ],
          }))}
        />
      )}
    </Section>
  )
}
