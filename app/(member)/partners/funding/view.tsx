import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { EmptyState } from '../../../_ui/empty-state'
import { Cluster } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import { formatEuros } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { lineKey, wasLine } from '@/lib/partners/money-form'
import { fundingStates, type Partner } from '@/lib/partners/partner'
import { CoverSection } from './cover-section'
import { MoneyForm, type ShownLine } from './money-form'
import type { ShownFunding } from './shown-funding'

/** What it costs and who pays what, for three years, and how far that covers it. */
export function FundingView(props: ShownFunding) {
  const { role, language, years, partners, money } = props
  const t = translator(language)
  const first = years[0] ?? 0
  const has = (partnerId: string) => money.funding.some((one) => one.partnerId === partnerId)
  const funders = partners.filter(({ id, funds }) => funds || has(id))
  const lineOf = (partner: Partner | null, year: number): ShownLine => {
    const kept =
      partner === null
        ? money.budget.find((one) => one.year === year)
        : money.funding.find((one) => one.partnerId === partner.id && one.year === year)
    const was = wasLine(kept)
    const told = was.amount === null ? t('partners.funding.nothing') : formatEuros(Number(was.amount), language)
    return {
      ...{ key: lineKey(partner?.id ?? null, year), isBudget: partner === null, was },
      legend: t('partners.funding.lineOf', { name: partner?.name ?? t('partners.funding.budget'), year: String(year) }),
      now: t('partners.funding.now', { value: told }),
    }
  }
  return (
    <>
      <PageHeader
        title={t('partners.funding.title')}
        lead={t('partners.funding.lead')}
        back={{ href: '/partners', label: t('partners.back') }}
      />
      <CoverSection {...props} />
      {may(role, 'partners:manage') && (
        <>
          {funders.length === 0 && (
            <EmptyState title={t('partners.funding.noFunders')}>{t('partners.funding.noFundersText')}</EmptyState>
          )}
          <MoneyForm
            key={first}
            years={years.map((year) => ({
              year,
              lines: [...funders.map((partner) => lineOf(partner, year)), lineOf(null, year)],
            }))}
            texts={{
              amount: t('partners.funding.amount'),
              amountHint: t('partners.funding.amountHint'),
              state: t('partners.funding.state'),
              states: fundingStates.map((state) => ({ value: state, label: t(`partners.state.${state}`) })),
              condition: t('partners.funding.condition'),
              save: t('partners.funding.save'),
              saved: t('partners.funding.saved'),
              ...formTexts(t, ['changed-meanwhile', 'not-found']),
            }}
          />
        </>
      )}
      <Cluster>
        <LinkButton kind="quiet" href={`/partners/funding?from=${first - 3}`}>
          {t('partners.funding.earlier')}
        </LinkButton>
        <LinkButton kind="quiet" href={`/partners/funding?from=${first + 3}`}>
          {t('partners.funding.later')}
        </LinkButton>
      </Cluster>
    </>
  )
}
