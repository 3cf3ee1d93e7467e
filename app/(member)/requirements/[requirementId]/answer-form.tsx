'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import { Button, LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
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
  const [state, save, busy] = useActionState(saveOwnAnswer, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  const posted: Fields | null = refused?.typed['was'] === undefined ? null : JSON.parse(refused.typed['was'])
  const merge = mergeForm(posted ?? now, refused?.typed ?? proposed, isConflict ? now : (posted ?? now))
  return (
    <form action={save} noValidate>
      {isConflict ? (
        <AnswerConflict theirs={now} mine={merge.shown} fields={merge.conflicts} texts={texts} />
      ) : (
        <FormProblem state={state} texts={texts} firstField="verdict" fieldOf={fieldOf} />
      )}
      <input type="hidden" name="requirementId" value={requirementId} />
      <AnswerFields
        key={state?.attempt}
        was={isConflict ? now : (posted ?? now)}
        filled={merge.shown}
        state={state}
        texts={texts}
      />
      <FormActions>
        <Button type="submit" disabled={busy}>
          {isConflict ? texts.conflict.keepMine : texts.save}
        </Button>
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
