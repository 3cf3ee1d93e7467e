import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formTexts } from '../../../../_frame/form-texts'
import { currentTranslator } from '../../../../_gate/language'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { loadDraft } from '../load'
import { QuestionsForm } from './questions-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework.questions.title') }
}

export default async function QuestionsPage() {
  const loaded = await loadDraft()
  if (loaded === null) notFound()
  const { language, content } = loaded
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework/draft', label: t('framework.requirement.back') }}
        title={t('framework.questions.title')}
        lead={t('framework.questions.lead')}
      />
      <QuestionsForm
        themes={content.themes.flatMap(({ id, title }) => {
          const asked = content.requirements.filter(({ themeId, retired }) => themeId === id && !retired)
          const rows = asked.map((one) => ({
            id: one.id,
            title: one.title[language],
            question: one.question ?? '',
            stored:
              one.question === null
                ? t('framework.questions.storedEmpty')
                : t('framework.questions.stored', { value: one.question }),
          }))
          return rows.length === 0 ? [] : [{ id, title: title[language], rows }]
        })}
        texts={{
          save: t('framework.questions.save'),
          saved: t('framework.questions.saved'),
          ...formTexts(t, ['not-found', 'changed-meanwhile']),
        }}
      />
    </>
  )
}
