'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { TextField } from '../../../../_ui/field'
import { FieldGroup, FormActions } from '../../../../_ui/form'
import { Notice } from '../../../../_ui/notice'
import { questionField, seenField } from '@/lib/framework/question-fields'
import { saveQuestions } from '../actions'

type Asked = { readonly id: string; readonly title: string; readonly question: string; readonly stored: string }
type Props = {
  readonly themes: readonly { readonly id: string; readonly title: string; readonly rows: readonly Asked[] }[]
  readonly texts: FormTexts<'not-found' | 'changed-meanwhile'> & { readonly save: string; readonly saved: string }
}

/** A number for every requirement in force. After a change by a colleague, hers stands at each field that differs. */
export function QuestionsForm({ themes, texts }: Props) {
  const [state, save, busy] = useActionState(saveQuestions, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  const first = themes[0]?.rows[0]?.id ?? ''
  const seen = (row: Asked) => (isConflict ? row.question : (refused?.typed[seenField(row.id)] ?? row.question))
  const field = (row: Asked) => {
    const name = questionField(row.id)
    const typed = refused?.typed[name] ?? row.question
    const fault = refused?.faults[name]
    return {
      name,
      defaultValue: typed,
      error: fault === undefined ? undefined : texts.faults[fault],
      hint: isConflict && typed !== row.question ? row.stored : undefined,
    }
  }
  return (
    <>
      <FormProblem state={state} texts={texts} firstField={questionField(first)} />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form key={`form ${state?.attempt}`} action={save} noValidate>
        <KeepDraft form="framework-questions" subject="draft" state={state} />
        {themes.map((theme) => (
          <FieldGroup key={theme.id} legend={theme.title}>
            {theme.rows.map((row) => (
              <div key={row.id}>
                <input type="hidden" name={seenField(row.id)} value={seen(row)} />
                <TextField label={row.title} width="short" maxLength={40} autoComplete="off" {...field(row)} />
              </div>
            ))}
          </FieldGroup>
        ))}
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.save}
          </Button>
        </FormActions>
      </form>
    </>
  )
}
