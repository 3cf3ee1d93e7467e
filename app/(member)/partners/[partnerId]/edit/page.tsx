import type { Metadata } from 'next'
import { formTexts } from '../../../../_frame/form-texts'
import { currentTranslator } from '../../../../_gate/language'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { PartnerForm } from '../../partner-form'
import { partnerFormTexts } from '../../partner-form-texts'
import { loadPartner } from '../load'
import { RemovePartner } from './remove-partner'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.edit') }
}

export default async function EditPartnerPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { language, partner } = await loadPartner('partners:manage', params)
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('partners.editTitle', { name: partner.name })}
        back={{ href: `/partners/${partner.id}`, label: t('partners.links.done') }}
      />
      <PartnerForm saved={partner} texts={partnerFormTexts(t, partner)} />
      <Section id="remove" title={t('partners.remove.title')} lead={t('partners.remove.text')}>
        <RemovePartner
          partnerId={partner.id}
          texts={{ submit: t('partners.remove.submit'), ...formTexts(t, ['not-found']) }}
        />
      </Section>
    </>
  )
}
