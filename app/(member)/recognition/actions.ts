'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { checkboxField, choiceField, dayField, idField, optionalDayField, optionalText } from '@/lib/forms/fields'
import { answerFrom } from '@/lib/recognition/answer-from'
import { recordRecognition } from '@/lib/recognition/record'
import { ok, refuse } from '@/lib/result'

const Application = z.object({
  roundId: idField,
  seenVersion: z.coerce.number('wrong').int('wrong'),
  sentOn: dayField,
  outcome: choiceField(['waiting', 'granted', 'not-granted', 'withdrawn']),
  answeredOn: optionalDayField,
  certifiedFrom: optionalDayField,
  termMonths: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .refine((text) => /^\d*$/.test(text), 'whole-number')
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.number().min(1, 'out-of-range').max(120, 'out-of-range').nullable()),
  plus: checkboxField,
  reference: optionalText(200),
  note: optionalText(2000),
})

/** Records that an application was sent, what the CCV answered, or a correction; a frozen round may still be answered. */
export const saveRecognition = memberAction(
  'recognition:manage',
  Application,
  async ({ store, today }, { roundId, seenVersion, sentOn, reference, note, ...answered }) => {
    const round = await store.rounds.find(roundId)
    if (round === undefined) return refuse('not-found')
    const answer = answerFrom(answered)
    if (!answer.ok) return answer
    const entry = { sentOn, answer: answer.value, reference, note }
    const recorded = recordRecognition(round, await store.recognitions.of(round), entry, seenVersion, today)
    if (!recorded.ok || recorded.value === null) return recorded.ok ? ok(null) : recorded
    return store.recognitions.save(recorded.value)
  },
)
