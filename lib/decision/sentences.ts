import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Decision } from './decision'
import type { StepOutcome } from './step-outcome'
import type { DecisionWarning } from './warnings'

/** A warning in one sentence. */
export function warningText(language: Language, warning: DecisionWarning): string {
  const t = translator(language)
  switch (warning.kind) {
    case 'not-ready':
      return t('decision.warnings.not-ready', { ready: warning.ready, of: warning.of })
    case 'disagrees':
    case 'no-position':
      return t(`decision.warnings.${warning.kind}`, { names: warning.names.join(', ') })
    case 'year-not-full':
      return t('decision.warnings.year-not-full', { day: formatDay(warning.reachedOn, language) })
    case 'not-covered':
    case 'budget-unknown':
      return t(`decision.warnings.${warning.kind}`, { years: warning.years.join(', ') })
    default:
      return t(`decision.warnings.${warning.kind}`)
  }
}

/** What became of a formal step: done on a day with its outcome, planned on a day, or nothing yet. */
export function stepText(
  language: Language,
  step: Pick<Decision['steps'][number], 'plannedOn'>,
  outcome: StepOutcome | null,
): string {
  const t = translator(language)
  if (outcome?.doneOn) {
    const done = t('decision.steps.done', { day: formatDay(outcome.doneOn, language) })
    return outcome.outcome === '' ? done : `${done}: ${outcome.outcome}`
  }
  return step.plannedOn === null
    ? t('decision.steps.unplanned')
    : t('decision.steps.planned', { day: formatDay(step.plannedOn, language) })
}
