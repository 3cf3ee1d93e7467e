import type { Metadata } from 'next'
import { evaluationTexts } from '../../_evaluation/evaluation-texts'
import { evaluationValues } from '../../_evaluation/evaluation-values'
import { ToldEvaluation } from '../../_evaluation/told-evaluation'
import { currentLanguage, currentTranslator } from '../../_gate/language'
import { askedEvaluation } from '../../_gate/personal-link'
import { DemoBanner } from '../../_ui/demo-banner'
import { Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { HandInForm } from './hand-in-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('partners.link.title'), robots: { index: false, follow: false } }
}

type Query = { readonly done?: string | string[] }

export default async function LinkPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { done } = await searchParams
  const language = await currentLanguage()
  const t = translator(language)
  const asked = await askedEvaluation()
  if (asked === null) return <PageHeader title={t('partners.link.endedTitle')} lead={t('partners.link.endedText')} />
  const { pass, partnerName, given } = asked
  const until = formatDay(pass.until, language)
  const form = (
    <HandInForm
      saved={evaluationValues(given)}
      texts={evaluationTexts(t, t(given === null ? 'partners.link.submit' : 'partners.link.change'))}
    />
  )
  return (
    <Stack gap="lg">
      {pass.fictional && <DemoBanner label={t('app.fictionalShort')}>{t('app.fictional')}</DemoBanner>}
      <PageHeader
        eyebrow={partnerName}
        title={t('partners.link.title')}
        lead={t('partners.link.lead', { organisation: pass.organisationName, day: until })}
      />
      {done !== undefined && given !== null && (
        <Notice tone="success" title={t('partners.link.thanks')} live="status">
          <p>{t('partners.link.thanksText', { day: until })}</p>
        </Notice>
      )}
      {given !== null && (
        <Section id="given" title={t('partners.link.given')}>
          <ToldEvaluation language={language} evaluation={given} />
        </Section>
      )}
      <p>{t('partners.link.readers', { organisation: pass.organisationName })}</p>
      {given === null ? (
        form
      ) : (
        <Section id="change" title={t('partners.link.changeTitle')}>
          {form}
        </Section>
      )}
    </Stack>
  )
}
