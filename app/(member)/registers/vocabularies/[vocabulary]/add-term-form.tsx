'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { TextField } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { longestTitle, successes } from '@/lib/registers/care/term'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import { addTerm } from '../actions'
import { MeaningFields } from '../meaning-fields'
import type { MeaningTexts } from '../meaning-texts'

type Props = {
  readonly vocabulary: VocabularyName
  /** For outcomes only. */
  readonly meaning: MeaningTexts | null
  readonly texts: FormTexts<'term-title-taken' | 'too-many-terms'> & { readonly title: string; readonly submit: string }
}

const fieldOf = { 'term-title-taken': 'title', 'too-many-terms': 'title' } as const

/** A term of the organisation itself. */
export function AddTermForm({ vocabulary, meaning, texts }: Props) {
  const [state, add, busy] = useActionState(addTerm, undefined)
  const typed = state?.ok === false ? state.typed : null
  const positive = successes.find((one) => one === typed?.['positive']) ?? 'none'
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="title" fieldOf={fieldOf} />
      <form key={state?.attempt} action={add} noValidate>
        <input type="hidden" name="vocabulary" value={vocabulary} />
        <TextField
          name="title"
          label={texts.title}
          maxLength={longestTitle}
          {...fieldState(state, texts, 'title', '', fieldOf)}
        />
        {meaning && <MeaningFields texts={meaning} positive={positive} handled={typed?.['handled'] !== undefined} />}
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
