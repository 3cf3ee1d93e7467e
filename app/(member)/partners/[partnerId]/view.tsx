import { ToldEvaluation } from '../../../_evaluation/told-evaluation'
import { LinkButton } from '../../../_ui/button'
import { DescriptionList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { evaluationStanding } from '../standing'
import type { LoadedPartner } from './load'
import { LinksSection } from './links-section'

/** One partner: how to reach it, what it said, and its personal links. */
export function PartnerView(loaded: LoadedPartner) {
  const { role, language, today, round, partner, evaluations, links } = loaded
  const t = translator(language)
  const manages = may(role, 'partners:manage')
  const [newest, ...earlier] = evaluations
  const facts = [
    { term: t('partners.fields.kind'), value: t(`partners.kind.${partner.kind}`) },
    { term: t('partners.fields.role'), value: partner.role },
    { term: t('partners.fields.contact'), value: partner.contact },
    { term: t('partners.fields.email'), value: partner.email },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <PageHeader
        title={partner.name}
        lead={evaluationStanding(language, today, newest, links)}
        back={{ href: '/partners', label: t('partners.back') }}
        actions={
          manages && (
            <LinkButton kind="secondary" href={`/partners/${partner.id}/edit`}>
              {t('partners.edit')}
            </LinkButton>
          )
        }
      />
      <Section id="facts" title={t('partners.facts')}>
        <DescriptionList facts={facts} />
      </Section>
      <Section
        id="evaluation"
        title={t('partners.evaluation')}
        actions={
          manages &&
          round.frozenOn === null && (
            <LinkButton kind="quiet" size="small" href={`/partners/${partner.id}/record`}>
              {t('partners.record.link')}
            </LinkButton>
          )
        }
      >
        {newest === undefined ? (
          <p>{t('partners.noEvaluation')}</p>
        ) : (
          <ToldEvaluation language={language} evaluation={newest} />
        )}
        {earlier.length > 0 && <p>{t('partners.earlier', { count: earlier.length })}</p>}
      </Section>
      {manages && <LinksSection {...loaded} />}
    </>
  )
}
