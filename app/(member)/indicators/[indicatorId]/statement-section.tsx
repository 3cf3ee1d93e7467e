import { formTexts } from '../../../_frame/form-texts'
import { Section } from '../../../_ui/section'
import { Stack } from '../../../_ui/layout'
import { Table } from '../../../_ui/table'
import type { Day } from '@/lib/day'
import { formatMoment, formatNumber, formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { KeptStatement } from '@/lib/registers/figures/statements'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { StatementForm } from './statement-form'

type StatementSectionProps = {
  readonly language: Language
  readonly member: Member
  readonly today: Day
  readonly reading: IndicatorReading
  readonly statements: readonly KeptStatement[]
}

/** What people stated, the newest first, and for the lead the form for another one. */
export function StatementSection({ language, member, today, reading, statements }: StatementSectionProps) {
  const t = translator(language)
  return (
    <Section id="statements" title={t('figures.statement.title')} lead={t('figures.statement.lead')}>
      <Stack gap="lg">
        {may(member.role, 'indicators:manage') && (
          <StatementForm
            indicatorId={reading.id}
            today={today}
            texts={{
              onDay: t('figures.statement.onDay'),
              value: t('figures.statement.value'),
              hint: t('figures.statement.hint'),
              by: t('figures.statement.by', { name: member.name }),
              submit: t('figures.statement.submit'),
              saved: t('figures.statement.saved'),
              ...formTexts(t, ['not-found', 'statement-in-future']),
            }}
          />
        )}
        {statements.length === 0 ? (
          <p>{t('figures.statement.none')}</p>
        ) : (
          <Table
            caption={t('figures.statement.caption')}
            columns={[
              { label: t('figures.statement.column.onDay'), kind: 'day' },
              { label: t('figures.statement.column.value'), kind: 'number' },
              { label: t('figures.statement.column.by') },
              { label: t('figures.statement.column.at') },
            ]}
            rows={statements.map(({ id, onDay, value, by, at }) => ({
              key: id,
              cells: [formatShortDay(onDay, language), formatNumber(value, language), by, formatMoment(at, language)],
            }))}
          />
        )}
      </Stack>
    </Section>
  )
}
