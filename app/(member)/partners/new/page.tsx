import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { PartnerForm } from '../partner-form'
import { partnerFormTexts, partnerValues } from '../partner-form-texts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.newTitle') }
}

export default async function NewPartnerPage() {
  const t = translator(await asMember('partners:manage', async ({ language }) => language))
  const empty = partnerValues(null)
  return (
    <>
      <PageHeader
        title={t('partners.newTitle')}
        lead={t('partners.newLead')}
        back={{ href: '/partners', label: t('partners.back') }}
      />
      <PartnerForm saved={empty} texts={partnerFormTexts(t, empty)} />
    </>
  )
}
