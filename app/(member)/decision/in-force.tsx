import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Decision } from '@/lib/decision/decision'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The record in force. */
export function InForce({ language, decision }: { readonly language: Language; readonly decision: Decision }) {
  const t = translator(language)
  const { outcome, decidedOn, reasoning, conditions, nextEvaluationOn, corrects, recordedBy, recordedAt } = decision
  const sentence = t('decision.inForce.sentence', {
    day: formatDay(decidedOn, language),
    outcome: t(`decision.outcome.${outcome}`).toLowerCase(),
  })
  const next = nextEvaluationOn === null ? t('decision.inForce.none') : formatDay(nextEvaluationOn, language)
  return (
    <Section id="decision" title={t(`decision.outcome.${outcome}`)} lead={sentence}>
      <DescriptionList
        facts={[
          ...(reasoning === '' ? [] : [{ term: t('decision.inForce.reasoning'), value: reasoning }]),
          ...(conditions === '' ? [] : [{ term: t('decision.inForce.conditions'), value: conditions }]),
          { term: t('decision.inForce.nextEvaluation'), value: next },
        ]}
      />
      <p>
        {t('decision.inForce.by', { name: recordedBy, moment: formatMoment(recordedAt, language) })}{' '}
        {corrects !== null && t('decision.chain.why', { why: corrects.why })}
      </p>
    </Section>
  )
}
