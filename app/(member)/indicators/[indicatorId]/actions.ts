'use server'
import { z } from 'zod'
import { memberAction } from '../../../_gate/actions'
import { choiceField, dayField } from '@/lib/forms/fields'
import { choose } from '@/lib/registers/figures/choice'
import { StatedShape, stateFor } from '@/lib/registers/figures/statements'
import { ok, refuse } from '@/lib/result'

const indicatorId = z.string('wrong').max(60, 'wrong')

const Chosen = z.object({ indicatorId, choice: choiceField(['counts', 'informs']) })

/** Makes an indicator count for readiness, or stops that. */
export const chooseIndicator = memberAction('indicators:manage', Chosen, async ({ store, today }, input) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const { indicators } = await store.readiness.standing(today)
  const reading = indicators.find(({ id }) => id === input.indicatorId)
  if (reading === undefined) return refuse('not-found')
  const chosen = choose(reading, input.choice)
  if (!chosen.ok) return chosen
  await store.indicatorChoices.save(reading.id, chosen.value)
  return ok(null)
})

const Stated = z.object({ indicatorId, onDay: dayField, value: StatedShape })

/** Keeps what the member states of an indicator that no register shows. */
export const stateIndicator = memberAction('indicators:manage', Stated, async ({ store, today }, input) => {
  const framework = await store.framework.of(await store.rounds.current())
  const stated = stateFor(framework, input, today)
  if (!stated.ok) return stated
  await store.indicatorStatements.add(input.indicatorId, input.onDay, input.value)
  return ok(null)
})
