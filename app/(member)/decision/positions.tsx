import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import type { DecisionTable } from '@/lib/decision/table'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'

type Props = { readonly language: Language; readonly member: Member; readonly table: DecisionTable }

/** What each partner wants. */
export function Positions({ language, member, table: { positions, decision } }: Props) {
  const t = translator(language)
  const link = may(member.role, 'partners:read') && (
    <LinkButton href="/partners" kind="quiet" size="small">
      {t('decision.positions.link')}
    </LinkButton>
  )
  const lead = t(decision === null ? 'decision.positions.lead' : 'decision.positions.leadRecorded')
  return (
    <Section id="positions" title={t('decision.positions.title')} lead={lead} actions={link}>
      {positions.length === 0 ? (
        <EmptyState level={3} title={t('decision.positions.noPartners')} />
      ) : (
        <Table
          caption={t('decision.positions.title')}
          captionHidden
          columns={[
            { label: t('decision.positions.partner') },
            { label: t('decision.positions.position') },
            { label: t('decision.positions.conditions') },
          ]}
          rows={positions.map(({ partnerId, name, position, conditions }) => ({
            key: partnerId,
            cells: [
              name,
              position === null ? t('decision.positions.none') : t(`decision.outcome.${position}`),
              conditions === '' ? '–' : conditions,
            ],
          }))}
        />
      )}
    </Section>
  )
}
