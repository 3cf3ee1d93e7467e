import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { randomUUID } from 'node:crypto'
import { currentTranslator } from '../../../../_gate/language'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { loadDraft } from '../load'
import { requirementTexts } from '../requirement-texts'
import { NewRequirementForm } from './new-requirement-form'

type Props = { readonly searchParams: Promise<{ theme?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework.requirement.newTitle') }
}

export default async function NewRequirementPage({ searchParams }: Props) {
  const loaded = await loadDraft()
  if (loaded === null) notFound()
  const { language, content } = loaded
  const { theme } = await searchParams
  const t = translator(language)
  const asked = content.themes.find(({ id }) => id === theme) ?? content.themes[0]
  return (
    <>
      <PageHeader
        back={{ href: '/framework/draft', label: t('framework.requirement.back') }}
        title={t('framework.requirement.newTitle')}
        lead={t('framework.requirement.newLead')}
      />
      <NewRequirementForm
        seed={randomUUID().replaceAll('-', '')}
        themeId={asked?.id ?? ''}
        themes={content.themes.map(({ id, title }) => ({ value: id, label: title[language] }))}
        texts={{ ...requirementTexts(t), cancel: t('app.cancel') }}
      />
    </>
  )
}
