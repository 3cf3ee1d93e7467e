import { formTexts, type Problem } from '../../_frame/form-texts'
import { decisionOptions, formalBodies } from '@/lib/decision/decision'
import { translator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/i18n/languages'
import { fundingStates } from '@/lib/partners/partner'
import { stepRows } from '@/lib/decision/decision-form'
import type { FormValues } from './form-values'

/** What the form of a decision says, for the partners and years that it asks about. */
export function decisionTexts<const P extends Problem>(
  language: Language,
  { partners, years }: FormValues,
  kind: 'record' | 'correct',
  problems: readonly P[],
) {
  const t = translator(language)
  const named = ['outcome', 'decidedOn', 'decidedOnHint', 'positions', 'positionsHint', 'money', 'moneyHint'] as const
  const more = ['noFunders', 'steps', 'stepsHint', 'step', 'planned', 'conditions', 'nextEvaluationOn'] as const
  const last = ['reasoning', 'reasoningHint', 'why', 'whyHint', 'cancel'] as const
  const plain = Object.fromEntries(
    [...named, ...more, ...last].map((name) => [name, t(`decision.form.${name}`)]),
  ) as Record<(typeof named)[number] | (typeof more)[number] | (typeof last)[number], string>
  return {
    ...plain,
    optional: `(${t('app.optional')})`,
    submit: t(kind === 'record' ? 'decision.form.submit' : 'decision.form.submitCorrection'),
    outcomes: decisionOptions.map((value) => ({
      value,
      label: t(`decision.outcome.${value}`),
      hint: t(`decision.outcomeHint.${value}`),
    })),
    positionOptions: [
      { value: '', label: t('decision.form.noPosition') },
      ...decisionOptions.map((value) => ({ value, label: t(`decision.outcome.${value}`) })),
    ],
    stateOptions: fundingStates.map((value) => ({ value, label: t(`decision.state.${value}`) })),
    bodyOptions: formalBodies.map((value) => ({ value, label: t(`decision.body.${value}`) })),
    positionOf: partners.map(({ name }) => t('decision.form.position', { name })),
    conditionsOf: partners.map(({ name }) => t('decision.form.conditionsOf', { name })),
    amountIn: years.map((year) => t('decision.form.amount', { year: String(year) })),
    stateIn: years.map((year) => t('decision.form.state', { year: String(year) })),
    bodyIn: stepRows.map((number) => t('decision.form.body', { number: String(number) })),
    ...formTexts(t, problems),
  }
}
export type DecisionTexts = ReturnType<typeof decisionTexts<never>>
