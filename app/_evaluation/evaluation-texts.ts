import { formTexts, type FormTexts } from '../_frame/form-texts'
import { decisionOptions } from '@/lib/decision/decision'
import type { Translate } from '@/lib/i18n/translate'
import type { EvaluationQuestion } from '@/lib/partners/evaluation'
import { undecided } from '@/lib/partners/evaluation-form'

export type EvaluationTexts = FormTexts<'link-ended' | 'not-found'> &
  Readonly<Record<EvaluationQuestion | 'filledBy' | 'filledByHint' | 'position' | 'conditions' | 'submit', string>> & {
    readonly conditionsHint: string
    readonly optional: string
    readonly options: readonly { readonly value: string; readonly label: string }[]
  }

/** The words of the form, for a partner and for a member who writes it down. */
export function evaluationTexts(t: Translate, submit: string): EvaluationTexts {
  return {
    results: t('partners.question.results'),
    cooperation: t('partners.question.cooperation'),
    residents: t('partners.question.residents'),
    better: t('partners.question.better'),
    continuation: t('partners.question.continuation'),
    submit,
    filledBy: t('partners.form.filledBy'),
    filledByHint: t('partners.form.filledByHint'),
    position: t('partners.form.position'),
    conditions: t('partners.form.conditions'),
    conditionsHint: t('partners.form.conditionsHint'),
    optional: t('partners.form.optional'),
    options: ([...decisionOptions, undecided] as const).map((value) => ({
      value,
      label: t(`partners.position.${value}`),
    })),
    ...formTexts(t, ['link-ended', 'not-found']),
  }
}
