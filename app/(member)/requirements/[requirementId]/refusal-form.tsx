'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../_drafts/keep-draft'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { Disclosure } from '../../../_ui/disclosure'
import { TextArea } from '../../../_ui/field'
import { disagreeNotApplicable } from './actions'

const fieldOf = { 'refusal-reason-missing': 'refusal' } as const

type RefusalFormProps = {
  readonly requirementId: string
  /** The version that is refused: who refuses has read this one. */
  readonly version: number
  readonly open: boolean
  readonly texts: FormTexts<
    'not-found' | 'own-verdict' | 'not-waiting-for-approval' | 'refusal-reason-missing' | 'changed-meanwhile'
  > & {
    readonly start: string
    readonly refusal: string
    readonly hint: string
    readonly submit: string
    readonly done: string
    readonly changed: string
  }
}

/** Not agreeing with "not applicable", with the reason that goes back to whoever said so. */
export function RefusalForm({ requirementId, version, open, texts }: RefusalFormProps) {
  const [state, disagree, busy] = useActionState(disagreeNotApplicable, undefined)
  const problems = { ...texts.problems, 'changed-meanwhile': texts.changed }
  return (
    <>
      <FormProblem state={state} texts={{ ...texts, problems }} firstField="refusal" fieldOf={fieldOf} />
      {open && (
        <Disclosure summary={texts.start} open={state?.ok === false}>
          <form action={disagree} noValidate>
            <KeepDraft form="refusal" subject={requirementId} state={state} />
            <input type="hidden" name="requirementId" value={requirementId} />
            <input type="hidden" name="version" value={version} />
            <TextArea
              name="refusal"
              rows={3}
              label={texts.refusal}
              hint={texts.hint}
              maxLength={2000}
              {...fieldState(state, texts, 'refusal', '', fieldOf)}
            />
            <Button type="submit" kind="secondary" size="small" disabled={busy}>
              {texts.submit}
            </Button>
          </form>
        </Disclosure>
      )}
      <div role="status">{state?.ok && texts.done}</div>
    </>
  )
}
