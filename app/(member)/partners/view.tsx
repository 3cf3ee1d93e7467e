import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Cluster } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Table } from '../../_ui/table'
import { Tag } from '../../_ui/tag'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { Evaluation } from '@/lib/partners/evaluation'
import type { Partner } from '@/lib/partners/partner'
import type { PersonalLink } from '@/lib/personal-link/personal-link'
import type { Round } from '@/lib/rounds/round'
import { evaluationStanding } from './standing'

type PartnersProps = {
  readonly role: Role
  readonly language: Language
  readonly today: Day
  readonly round: Round
  readonly partners: readonly Partner[]
  readonly evaluations: readonly Evaluation[]
  readonly links: readonly PersonalLink[]
  readonly removed: boolean
}

/** Every partner, and how far its evaluation is. */
export function PartnersView(props: PartnersProps) {
  const { role, language, today, round, partners, evaluations, links, removed } = props
  const t = translator(language)
  const manages = may(role, 'partners:manage')
  const add = manages && <LinkButton href="/partners/new">{t('partners.new')}</LinkButton>
  return (
    <>
      <PageHeader
        title={t('partners.title')}
        lead={t('partners.lead')}
        back={{ href: '/rounds', label: t('partners.toRounds') }}
        actions={partners.length > 0 && add}
      />
      {removed && <Notice tone="success" title={t('partners.remove.done')} live="status" />}
      {partners.length === 0 ? (
        <EmptyState title={t('partners.none')} action={add}>
          {t('partners.noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('partners.table.caption')}
          captionHidden
          columns={[
            { label: t('partners.table.partner') },
            { label: t('partners.table.role') },
            { label: t('partners.table.evaluation') },
          ]}
          rows={partners.map((partner) => ({
            key: partner.id,
            cells: [
              <a key="name" href={`/partners/${partner.id}`}>
                {partner.name}
              </a>,
              <Cluster key="role">
                <span>{partner.role === '' ? t(`partners.kind.${partner.kind}`) : partner.role}</span>
                {partner.inSteeringGroup && <Tag>{t('partners.steering')}</Tag>}
                {partner.funds && <Tag>{t('partners.pays')}</Tag>}
              </Cluster>,
              evaluationStanding(
                language,
                today,
                evaluations.find(({ partnerId }) => partnerId === partner.id),
                links.filter(({ subjectId }) => subjectId === partner.id),
              ),
            ],
          }))}
        />
      )}
      <Cluster>
        <LinkButton kind="secondary" href="/partners/evaluation">
          {t('partners.together')}
        </LinkButton>
        <LinkButton kind="secondary" href="/partners/funding">
          {t('partners.money')}
        </LinkButton>
        {manages && round.frozenOn === null && (
          <LinkButton kind="quiet" href="/partners/own">
            {t('partners.own')}
          </LinkButton>
        )}
      </Cluster>
    </>
  )
}
