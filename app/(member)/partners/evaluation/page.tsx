import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { EmptyState } from '../../../_ui/empty-state'
import { DescriptionList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { evaluationQuestions } from '@/lib/partners/evaluation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.compare.title') }
}

export default async function EvaluationsPage() {
  const { language, evaluations } = await asMember('partners:read', async ({ language, store }) => ({
    language,
    evaluations: await store.evaluations.of(await store.rounds.current()),
  }))
  const t = translator(language)
  const nameOf = (name: string | null) => name ?? t('partners.own')
  return (
    <>
      <PageHeader
        title={t('partners.compare.title')}
        lead={t('partners.compare.lead')}
        back={{ href: '/partners', label: t('partners.back') }}
      />
      {evaluations.length === 0 ? (
        <EmptyState title={t('partners.compare.none')}>{t('partners.compare.noneText')}</EmptyState>
      ) : (
        <>
          <Section id="position" title={t('partners.form.position')}>
            <DescriptionList
              facts={evaluations.map(({ partnerName, position, conditions, filledBy, handedInOn, through }) => ({
                term: nameOf(partnerName),
                value: (
                  <>
                    <p>{t(`partners.position.${position ?? 'unknown'}`)}</p>
                    {conditions !== '' && <Prose>{conditions}</Prose>}
                    <p>{t(`partners.through.${through}`, { by: filledBy, day: formatDay(handedInOn, language) })}</p>
                  </>
                ),
              }))}
            />
          </Section>
          {evaluationQuestions.map((question) => (
            <Section key={question} id={question} title={t(`partners.question.${question}`)}>
              <DescriptionList
                facts={evaluations.map(({ partnerName, answers }) => ({
                  term: nameOf(partnerName),
                  value: <Prose>{answers[question] === '' ? t('partners.noAnswer') : answers[question]}</Prose>,
                }))}
              />
            </Section>
          ))}
        </>
      )}
    </>
  )
}
