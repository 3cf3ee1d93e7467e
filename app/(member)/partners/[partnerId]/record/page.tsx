import type { Metadata } from 'next'
import { evaluationTexts } from '../../../../_evaluation/evaluation-texts'
import { evaluationValues } from '../../../../_evaluation/evaluation-values'
import { currentTranslator } from '../../../../_gate/language'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { RecordForm } from '../../record-form'
import { loadPartner } from '../load'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.record.link') }
}

export default async function RecordPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { language, partner, evaluations } = await loadPartner('partners:manage', params)
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('partners.record.title', { name: partner.name })}
        lead={t('partners.record.lead')}
        back={{ href: `/partners/${partner.id}`, label: t('partners.links.done') }}
      />
      <p>{t('partners.record.noResidents')}</p>
      <RecordForm
        partnerId={partner.id}
        saved={evaluationValues(evaluations[0])}
        texts={evaluationTexts(t, t('partners.record.submit'))}
      />
    </>
  )
}
