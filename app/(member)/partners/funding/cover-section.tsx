import { Section } from '../../../_ui/section'
import { Table } from '../../../_ui/table'
import { formatEuros } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { coverOf, type Cover } from '@/lib/partners/cover'
import type { ShownFunding } from './shown-funding'

/** How far commitments cover the budget: in words for the three years, and per year in a table. */
export function CoverSection({ language, years, partners, money }: ShownFunding) {
  const t = translator(language)
  const euros = (cents: bigint) => formatEuros(Number(cents) / 100, language)
  const { perYear, together } = coverOf(years, money.budget, money.funding)
  const sentence = (cover: Cover) =>
    cover.budget === null || cover.percent === null
      ? t('partners.funding.togetherUnknown', { committed: euros(cover.committed) })
      : t('partners.funding.together', {
          ...{ committed: euros(cover.committed), budget: euros(cover.budget), percent: String(cover.percent) },
        })
  const amountOf = (partnerId: string, year: number) => {
    const line = money.funding.find((one) => one.partnerId === partnerId && one.year === year)
    if (line === undefined) return '–'
    return `${formatEuros(Number(line.amount), language)} (${t(`partners.state.${line.state}`).toLowerCase()})`
  }
  const has = (id: string) => money.funding.some(({ partnerId }) => partnerId === id)
  return (
    <Section id="cover" title={t('partners.funding.cover')}>
      <p>
        {sentence(together)}
        {together.asked > 0n && ` ${t('partners.funding.asked', { asked: euros(together.asked) })}`}
      </p>
      <Table
        caption={t('partners.funding.cover')}
        captionHidden
        columns={[
          { label: t('partners.funding.partner') },
          ...years.map((year) => ({ label: String(year), kind: 'number' as const })),
        ]}
        rows={[
          ...partners
            .filter(({ id, funds }) => funds || has(id))
            .map(({ id, name }) => ({ key: id, cells: [name, ...years.map((year) => amountOf(id, year))] })),
          {
            key: 'budget',
            cells: [
              t('partners.funding.budget'),
              ...perYear.map(({ budget, percent }) =>
                budget === null
                  ? '–'
                  : `${euros(budget)}${percent === null ? '' : ` (${t('partners.funding.percent', { percent: String(percent) })})`}`,
              ),
            ],
          },
        ]}
      />
    </Section>
  )
}
