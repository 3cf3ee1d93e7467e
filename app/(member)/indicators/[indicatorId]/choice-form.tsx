'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import type { Choice } from '@/lib/registers/figures/choice'
import { chooseIndicator } from './actions'

type ChoiceFormProps = {
  readonly indicatorId: string
  readonly choice: Choice
  readonly texts: FormTexts<'not-found' | 'indicator-fixed'> & { readonly submit: string }
}

/** One button that says what it will do. */
export function ChoiceForm({ indicatorId, choice, texts }: ChoiceFormProps) {
  const [state, submit, busy] = useActionState(chooseIndicator, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="choice-button" />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="choice" value={choice} />
      <FormActions>
        <Button id="choice-button" type="submit" kind="secondary" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
