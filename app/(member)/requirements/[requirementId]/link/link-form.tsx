'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { linkEvidence } from '../../../../_evidence/link-actions'
import { FormProblem, fieldState } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { SelectField, TextArea, TextField, type Option } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'

type LinkFormProps = {
  readonly expectationId: string
  readonly options: readonly Option[]
  readonly texts: FormTexts<'not-found' | 'already-linked'> & {
    readonly evidence: string
    readonly pages: string
    readonly pagesHint: string
    readonly shows: string
    readonly optional: string
    readonly submit: string
  }
}

/** Which document, on which pages, showing what. */
export function LinkForm({ expectationId, options, texts }: LinkFormProps) {
  const [state, link, busy] = useActionState(linkEvidence, undefined)
  const fieldOf = { 'already-linked': 'evidenceId', 'not-found': 'evidenceId' } as const
  const at = (field: string) => ({ name: field, ...fieldState(state, texts, field, '', fieldOf) })
  return (
    <form action={link} noValidate>
      <KeepDraft form="link" subject={expectationId} state={state} />
      <FormProblem state={state} texts={texts} firstField="evidenceId" fieldOf={fieldOf} />
      <input type="hidden" name="expectationId" value={expectationId} />
      <SelectField key={state?.attempt} {...at('evidenceId')} label={texts.evidence} options={options} />
      <TextField
        {...at('pages')}
        label={texts.pages}
        hint={texts.pagesHint}
        optional={texts.optional}
        width="short"
        maxLength={100}
      />
      <TextArea {...at('shows')} label={texts.shows} optional={texts.optional} rows={2} maxLength={1000} />
      <FormActions>
        <Button type="submit" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
