'use client'
import { useActionState } from 'react'
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
  return (
    <form action={save} noValidate>
      <input type="hidden" name="requirementId" value={requirementId} />
      {!isConflict && <FormProblem state={state} texts={texts} firstField="verdict" fieldOf={fieldOf} />}
      <Stack gap="lg">
        {isConflict && (
          <AnswerConflict key={state?.attempt} theirs={now} mine={merge.shown} fields={merge.conflicts} texts={texts} />
        )}
        <div key={`fields-${state?.attempt}`}>
          <AnswerFields was={isConflict ? now : (posted ?? now)} filled={merge.shown} state={state} texts={texts} />
        </div>
      </Stack>
      <FormActions>
        {/* Never disabled, which would take the focus away; saving twice comes to the same. */}
        <Button type="submit">{isConflict ? texts.conflict.keepMine : texts.save}</Button>
        {isConflict && (
          <LinkButton href={`/requirements/${requirementId}`} kind="secondary">
            {texts.conflict.keepTheirs}
          </LinkButton>
        )}
        <div role="status">{state?.ok && texts.saved}</div>
      </FormActions>
    </form>
  )
}
