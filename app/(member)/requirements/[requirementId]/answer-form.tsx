'use client'
import { useActionState, useState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import { Button, LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { Stack } from '../../../_ui/layout'
import type { AnswerFields as Fields } from '@/lib/requirements/answer-form'
import { mergeForm } from '@/lib/requirements/form-merge'
import { saveOwnAnswer } from './actions'
import { AnswerConflict } from './answer-conflict'
import { AnswerFields, fieldOf } from './answer-fields'
import type { AnswerTexts } from './answer-texts'
import type { MetAnswer } from './use-answer-merge'

type AnswerFormProps = {
  readonly requirementId: string
  /** The answer as it is stored. */
  readonly now: Fields
  /** What a link to this form already filled in. */
  readonly proposed: Partial<Fields>
  readonly texts: AnswerTexts
}

/**
 * Our answer. When a colleague saved meanwhile, both versions are shown, what was typed stays in the form, and saving once
 * more puts it on top of theirs.
 */
export function AnswerForm({ requirementId, now, proposed, texts }: AnswerFormProps) {
  const [state, save] = useActionState(saveOwnAnswer, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  const posted: Fields | null = refused?.typed['was'] === undefined ? null : JSON.parse(refused.typed['was'])
  const merge = mergeForm(posted ?? now, refused?.typed ?? proposed, isConflict ? now : (posted ?? now))
  const attempt = state?.attempt ?? 0
  const [met, setMet] = useState<(MetAnswer & { readonly attempt: number }) | null>(null)
  const refusedAt = isConflict ? { theirs: now, mine: merge.shown, fields: merge.conflicts } : null
  const conflict = met?.attempt === attempt ? met : refusedAt
  return (
    <form action={save} noValidate>
      <input type="hidden" name="requirementId" value={requirementId} />
      {!isConflict && <FormProblem state={state} texts={texts} firstField="verdict" fieldOf={fieldOf} />}
      <Stack gap="lg">
        {conflict && <AnswerConflict key={JSON.stringify(conflict)} {...conflict} texts={texts} />}
        <div key={`fields-${attempt}`}>
          <AnswerFields
            requirementId={requirementId}
            was={isConflict ? now : (posted ?? now)}
            filled={merge.shown}
            now={now}
            onMet={(answer) => setMet({ ...answer, attempt })}
            state={state}
            texts={texts}
          />
        </div>
      </Stack>
      <FormActions>
        {/* Never disabled, which would take the focus away; saving twice comes to the same. */}
        <Button type="submit">{conflict ? texts.conflict.keepMine : texts.save}</Button>
        {conflict && (
          <LinkButton href={`/requirements/${requirementId}`} kind="secondary">
            {texts.conflict.keepTheirs}
          </LinkButton>
        )}
        <div role="status">{state?.ok && texts.saved}</div>
      </FormActions>
    </form>
  )
}
