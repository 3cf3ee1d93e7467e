import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { openQuestions } from '@/lib/framework/arrive-questions'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Draft } from '@/lib/framework/edition-head'
import { proposedPlaces, uncovered } from '@/lib/framework/place-questions'
import type { QuestionFault } from '@/lib/framework/questionnaire'
import type { QuestionnaireProblem } from '@/lib/framework/questionnaire-problem'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ImportProblem } from '@/lib/registers/import/import-problem'
import { FileStep } from './file-step'
import { PlacesForm } from './places-form'
import { placesTexts } from './places-texts'

type Props = {
  readonly language: Language
  readonly draft: Draft | null
  readonly content: EditionContent | null
  readonly unread: ImportProblem | null
  readonly line: number | null
  readonly problem: QuestionnaireProblem | null
  readonly faults: readonly QuestionFault[]
}

/** From the file of the CCV to an edition, in three steps; what was done is kept in the draft. */
export function QuestionnaireView({ language, draft, content, ...refused }: Props) {
  const t = translator(language)
  const open = content === null ? [] : openQuestions(content)
  const asked = content?.requirements.some(({ question }) => question !== null) === true
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework-file.import.back') }}
        title={t('framework-file.questionnaire.title')}
        lead={t('framework-file.questionnaire.lead')}
      />
      <Stack gap="lg">
        <FileStep language={language} hasDraft={draft !== null} {...refused} />
        {content !== null && draft !== null && asked && (
          <Section
            id="places"
            title={t('framework-file.questionnaire.step2')}
            lead={t('framework-file.questionnaire.step2Lead')}
          >
            {open.length === 0 ? (
              <Notice tone="success" title={t('framework-file.questionnaire.allPlaced')} />
            ) : (
              <p>{t('framework-file.questionnaire.left', { count: open.length })}</p>
            )}
            <PlacesForm
              draft={{ id: draft.id, version: draft.draftVersion }}
              {...placesTexts(language, content, {
                open,
                proposed: proposedPlaces(content),
                ours: uncovered(content),
              })}
              texts={{
                save: t('framework-file.questionnaire.save'),
                ours: t('framework-file.questionnaire.ours'),
                oursLead: t('framework-file.questionnaire.oursLead'),
                ...formTexts(t, ['changed-meanwhile', 'not-found', 'requirement-chosen-twice', 'question-not-covered']),
              }}
            />
          </Section>
        )}
        {asked && (
          <Section
            id="publish"
            title={t('framework-file.questionnaire.step3')}
            lead={t('framework-file.questionnaire.step3Lead')}
          >
            <LinkButton href="/framework/draft/publish" kind={open.length === 0 ? 'primary' : 'secondary'}>
              {t('framework-file.questionnaire.toPublish')}
            </LinkButton>
          </Section>
        )}
      </Stack>
    </>
  )
}
