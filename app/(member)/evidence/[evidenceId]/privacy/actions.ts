'use server'
import { z } from 'zod'
import { memberAction } from '../../../../_gate/actions'
import { choiceField, idField, optionalText } from '@/lib/forms/fields'
import { decide, longestNote, privacyChoices } from '@/lib/privacy/decision'
import { ok, refuse } from '@/lib/result'

const Decision = z.object({
  evidenceId: idField,
  versionId: idField,
  /** The last decision about this version that was on the screen; 0 when there was none. */
  seen: z.coerce.number().int().min(0),
  choice: choiceField(privacyChoices),
  note: optionalText(longestNote),
})

/** Decides about the personal data in the newest version. */
export const decidePrivacy = memberAction('privacy:decide', Decision, async ({ store }, input) => {
  const version = await store.examination.ofNewest(input.evidenceId)
  if (version === undefined || version.files.every(({ findings }) => findings.length === 0)) return refuse('not-found')
  const decision = decide(input.choice, input.note)
  if (!decision.ok) return decision
  const saved = await store.examination.decide(input, decision.value)
  if (!saved.ok) return saved
  return ok({ goTo: `/evidence/${input.evidenceId}/privacy?decided` })
})
