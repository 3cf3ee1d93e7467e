'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { contentOf, DecisionFormShape } from '@/lib/decision/decision-form'
import { correctDecision, recordDecision } from '@/lib/decision/record'
import { recordStep } from '@/lib/decision/step-outcome'
import { subjectRound } from '@/lib/decision/subject-round'
import { idField, optionalDayField, optionalText, requiredText } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { ok, refuse } from '@/lib/result'

/** Records the decision on the pilot; also after its round was frozen, because partners may decide later. */
export const saveDecision = memberAction(
  'decision:record',
  DecisionFormShape,
  async ({ store, language, today }, form) => {
    const round = subjectRound(await store.rounds.all()) ?? (await store.rounds.current())
    const { decisions, partners } = await store.decisionDesk.of(round)
    const content = contentOf(form, partners, null, bodiesIn(language))
    const decided = recordDecision(decisions[0], content, round, today)
    if (!decided.ok) return decided
    if (decided.value === null) return ok({ goTo: '/decision' })
    const recorded = await store.decisions.record(round, decided.value, null)
    return recorded.ok ? ok({ goTo: '/decision' }) : recorded
  },
)

/** Corrects the decision by a new record that names the old one and says why. */
export const saveCorrection = memberAction(
  'decision:record',
  z.intersection(z.object({ decisionId: idField, why: requiredText(1000) }), DecisionFormShape),
  async ({ store, language, today }, { decisionId, why, ...form }) => {
    const round = subjectRound(await store.rounds.all()) ?? (await store.rounds.current())
    const { decisions, partners } = await store.decisionDesk.of(round)
    const corrected = decisions.find(({ id }) => id === decisionId)
    if (corrected === undefined) return refuse('not-found')
    const content = contentOf(form, partners, corrected, bodiesIn(language))
    const decided = correctDecision(decisions[0], content, { decisionId, why }, round, today)
    if (!decided.ok) return decided
    if (decided.value === null) return ok({ goTo: '/decision' })
    const recorded = await store.decisions.record(round, decided.value, { decisionId, why })
    return recorded.ok ? ok({ goTo: '/decision' }) : recorded
  },
)

const Step = z.object({
  decisionId: idField,
  position: z.coerce.number('wrong').int('wrong').min(1, 'wrong'),
  seen: z.coerce.number('wrong').int('wrong').min(0, 'wrong'),
  doneOn: optionalDayField,
  outcome: optionalText(1000),
})

/** Notes what became of a formal step of the decision in force. */
export const saveStep = memberAction('decision:record', Step, async ({ store, today }, { decisionId, ...wanted }) => {
  const round = subjectRound(await store.rounds.all()) ?? (await store.rounds.current())
  await store.decisions.hold(round)
  const [decision] = await store.decisions.of(round)
  if (decision?.id !== decisionId) return refuse('not-found')
  const step = recordStep(decision, await store.decisions.stepsOf(decision), wanted, today)
  if (!step.ok) return step
  if (step.value !== null) await store.decisions.addStep(step.value, decision.steps[wanted.position - 1]?.title ?? '')
  return ok(null)
})

function bodiesIn(language: Parameters<typeof translator>[0]) {
  const t = translator(language)
  return {
    executive: t('decision.body.executive'),
    council: t('decision.body.council'),
    board: t('decision.body.board'),
    other: t('decision.body.other'),
  }
}
