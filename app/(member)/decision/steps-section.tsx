import { formTexts } from '../../_frame/form-texts'
import { Disclosure } from '../../_ui/disclosure'
import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Decision } from '@/lib/decision/decision'
import { stepText } from '@/lib/decision/sentences'
import { standingOutcomes } from '@/lib/decision/step-outcome'
import { translator } from '@/lib/i18n/translate'
import type { LoadedDecision } from './load'
import { StepForm } from './step-form'

type Props = Pick<LoadedDecision, 'language' | 'desk'> & { readonly decision: Decision; readonly records: boolean }

/** Who still has to agree formally, and what became of it. */
export function StepsSection({ language, desk, decision, records }: Props) {
  const t = translator(language)
  const outcomes = standingOutcomes(decision, desk.stepOutcomes)
  return (
    <Section id="steps" title={t('decision.steps.title')} lead={t('decision.steps.lead')}>
      {decision.steps.length === 0 ? (
        <p>{t('decision.steps.none')}</p>
      ) : (
        <RowList>
          {decision.steps.map((step, index) => {
            const outcome = outcomes[index] ?? null
            const position = index + 1
            const seen = desk.stepOutcomes.filter(
              (one) => one.decisionId === decision.id && one.position === position,
            ).length
            const stored = stepText(language, step, outcome)
            return (
              <Row key={position} title={step.title} hint={`${t(`decision.body.${step.body}`)} · ${stored}`}>
                {records && (
                  <Disclosure summary={t('decision.steps.edit', { title: step.title })}>
                    <StepForm
                      saved={{ position, seen, doneOn: outcome?.doneOn ?? '', outcome: outcome?.outcome ?? '' }}
                      decisionId={decision.id}
                      texts={{
                        ...{ doneOn: t('decision.steps.doneOn'), doneOnHint: t('decision.steps.doneOnHint') },
                        ...{ outcome: t('decision.steps.outcome'), outcomeHint: t('decision.steps.outcomeHint') },
                        ...{ save: t('decision.steps.save'), saved: t('app.saved') },
                        ...{ optional: `(${t('app.optional')})` },
                        stored: t('decision.steps.stored', { text: stored }),
                        ...formTexts(t, ['changed-meanwhile', 'not-found', 'step-in-future', 'step-before-decision']),
                      }}
                    />
                  </Disclosure>
                )}
              </Row>
            )
          })}
        </RowList>
      )}
    </Section>
  )
}
