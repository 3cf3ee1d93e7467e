'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { choiceField, optionalText } from '@/lib/forms/fields'
import { ok } from '@/lib/result'
import { changeValue, emptyValue } from '@/lib/value/change-value'
import { valueAspects } from '@/lib/value/societal-value'

const Value = z.object({
  aspect: choiceField(valueAspects),
  narrative: optionalText(2000),
  figures: optionalText(1000),
  quote: optionalText(600),
  quoteBy: optionalText(100),
  seenVersion: z.coerce.number('wrong').int('wrong'),
})

/** Saves what was written about one aspect. */
export const saveValue = memberAction('value:edit', Value, async ({ store }, { aspect, seenVersion, ...texts }) => {
  const running = await store.rounds.running()
  if (!running.ok) return running
  const round = running.value
  const saved = (await store.value.of(round)).find((one) => one.aspect === aspect) ?? emptyValue(aspect)
  const changed = changeValue(saved, texts, seenVersion)
  if (!changed.ok) return changed
  return changed.value === null ? ok(null) : store.value.save(round, changed.value)
})
