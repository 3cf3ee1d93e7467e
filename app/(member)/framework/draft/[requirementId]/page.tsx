import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { randomUUID } from 'node:crypto'
import { requirementValues } from '@/lib/framework/requirement-form'
import { translator } from '@/lib/i18n/translate'
import { loadDraft } from '../load'
import { requirementTexts } from '../requirement-texts'
import { seenMark } from '../seen-mark'
import { storedTexts } from '../stored-texts'
import { RequirementView } from './view'

type Props = { readonly params: Promise<{ requirementId: string }> }

async function loadRequirement({ params }: Props) {
  const { requirementId } = await params
  const loaded = await loadDraft()
  const requirement = loaded?.content.requirements.find(({ id }) => id === requirementId)
  return loaded === null || requirement === undefined ? null : { ...loaded, requirement }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await loadRequirement(props)
  return loaded === null ? {} : { title: loaded.requirement.title[loaded.language] }
}

export default async function DraftRequirementPage(props: Props) {
  const loaded = await loadRequirement(props)
  if (loaded === null) notFound()
  const { requirement, language } = loaded
  const t = translator(language)
  const saved = requirementValues(requirement)
  return (
    <RequirementView
      {...loaded}
      form={{
        requirementId: requirement.id,
        mark: seenMark(requirement),
        seed: randomUUID().replaceAll('-', ''),
        saved,
        stored: storedTexts(t, saved),
        texts: { ...requirementTexts(t), cancel: t('framework.requirement.back') },
      }}
    />
  )
}
