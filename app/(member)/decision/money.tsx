import { Disclosure } from '../../_ui/disclosure'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import type { DecisionTable } from '@/lib/decision/table'
import { formatEuros } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What the service costs in three years, and who pays. */
export function Money({ language, table }: { readonly language: Language; readonly table: DecisionTable }) {
  const t = translator(language)
  const euros = (amount: number | null) =>
    amount === null ? t('decision.money.unknown') : formatEuros(amount, language)
  const columns = (['year', 'budget', 'committed', 'asked', 'covered'] as const).map((name) => ({
    label: t(`decision.money.${name}`),
    kind: name === 'year' || name === 'covered' ? ('text' as const) : ('number' as const),
  }))
  const lead = t(table.decision === null ? 'decision.money.lead' : 'decision.money.leadRecorded')
  return (
    <Section id="money" title={t('decision.money.title')} lead={lead}>
      <Table
        caption={t('decision.money.title')}
        captionHidden
        columns={columns}
        rows={table.money.map(({ year, budget, committed, asked, covered }) => ({
          key: String(year),
          cells: [year, euros(budget), euros(committed), euros(asked), t(`decision.money.${covered}`)],
        }))}
      />
      {table.funding.length > 0 && (
        <Disclosure summary={t('decision.money.perPartner')}>
          <ul>
            {table.funding.map(({ partnerId, name, year, amount, state }) => (
              <li key={`${partnerId} ${year}`}>
                {name}, {year}: {euros(Number(amount))} ({t(`decision.state.${state}`).toLowerCase()})
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}
