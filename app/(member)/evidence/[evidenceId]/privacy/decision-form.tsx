'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem, fieldState } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { RadioGroup, type RadioOption } from '../../../../_ui/choice'
import { TextArea } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { decidePrivacy } from './actions'

type Problem = 'not-found' | 'changed-meanwhile' | 'privacy-note-missing'

type Props = {
  readonly evidenceId: string
  readonly versionId: string
  readonly seen: number
  readonly texts: FormTexts<Problem> & {
    readonly choice: string
    readonly options: readonly RadioOption[]
    readonly note: string
    readonly noteHint: string
    readonly submit: string
  }
}

const fieldOf = { 'privacy-note-missing': 'note' } as const

/** What to do with the personal data, and why. */
export function DecisionForm({ evidenceId, versionId, seen, texts }: Props) {
  const [state, decide, busy] = useActionState(decidePrivacy, undefined)
  // A choice is made afresh in a form that is shown again, so it is given back by hand.
  const chosen = fieldState(state, texts, 'choice')
  return (
    <form action={decide} noValidate>
      <KeepDraft form="privacy" subject={versionId} state={state} />
      <FormProblem state={state} texts={texts} firstField="choice" fieldOf={fieldOf} />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="seen" value={seen} />
      <RadioGroup
        key={`choice-${state?.attempt ?? 0}`}
        name="choice"
        legend={texts.choice}
        options={texts.options}
        error={chosen.error}
        defaultValue={chosen.defaultValue}
      />
      <TextArea
        key={`note-${state?.attempt ?? 0}`}
        name="note"
        rows={3}
        label={texts.note}
        hint={texts.noteHint}
        maxLength={2000}
        {...fieldState(state, texts, 'note', '', fieldOf)}
      />
      <FormActions>
        <Button type="submit" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
