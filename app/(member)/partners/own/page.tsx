import type { Metadata } from 'next'
import { evaluationTexts } from '../../../_evaluation/evaluation-texts'
import { evaluationValues } from '../../../_evaluation/evaluation-values'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { RecordForm } from '../record-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.own') }
}

export default async function OwnEvaluationPage() {
  const { language, own } = await asMember('partners:manage', async ({ language, store }) => {
    const [own] = await store.evaluations.ofPartner(await store.rounds.current(), null)
    return { language, own }
  })
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('partners.own')}
        lead={t('partners.record.ownLead')}
        back={{ href: '/partners', label: t('partners.back') }}
      />
      <p>{t('partners.record.noResidents')}</p>
      <RecordForm
        partnerId="own"
        saved={evaluationValues(own)}
        texts={evaluationTexts(t, t('partners.record.submit'))}
      />
    </>
  )
}
