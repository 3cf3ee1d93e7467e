import { DescriptionList } from '../_ui/list'
import { Prose } from '../_ui/prose'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { evaluationQuestions, type Evaluation } from '@/lib/partners/evaluation'

/** One evaluation to read: each question with its answer, and what they want. */
export function ToldEvaluation({ language, evaluation }: { language: Language; evaluation: Evaluation }) {
  const t = translator(language)
  const { answers, position, conditions, filledBy, handedInOn, through } = evaluation
  const said = (text: string) => (text === '' ? t('partners.noAnswer') : text)
  return (
    <DescriptionList
      facts={[
        {
          term: t('partners.by'),
          value: t(`partners.through.${through}`, { by: filledBy, day: formatDay(handedInOn, language) }),
        },
        { term: t('partners.form.position'), value: t(`partners.position.${position ?? 'unknown'}`) },
        ...(conditions === '' ? [] : [{ term: t('partners.form.conditions'), value: <Prose>{conditions}</Prose> }]),
        ...evaluationQuestions.map((question) => ({
          term: t(`partners.question.${question}`),
          value: <Prose>{said(answers[question])}</Prose>,
        })),
      ]}
    />
  )
}
