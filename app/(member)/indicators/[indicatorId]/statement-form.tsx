'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { DateField, TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import type { Day } from '@/lib/day'
import { stateIndicator } from './actions'

type StatementTexts = FormTexts<'not-found' | 'statement-in-future'> &
  Readonly<Record<'onDay' | 'value' | 'hint' | 'by' | 'submit' | 'saved', string>>

type StatementFormProps = { readonly indicatorId: string; readonly today: Day; readonly texts: StatementTexts }

const fieldOf = { 'statement-in-future': 'onDay' } as const

/** A statement by whoever is signed in. What was made stays, so the form begins empty again. */
export function StatementForm({ indicatorId, today, texts }: StatementFormProps) {
  const [state, submit, busy] = useActionState(stateIndicator, undefined)
  return (
    <form action={submit} noValidate>
      <FormProblem state={state} texts={texts} firstField="value" fieldOf={fieldOf} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <DateField name="onDay" label={texts.onDay} max={today} {...fieldState(state, texts, 'onDay', today, fieldOf)} />
      <TextField
        name="value"
        label={texts.value}
        hint={texts.hint}
        width="short"
        inputMode="numeric"
        {...fieldState(state, texts, 'value')}
      />
      <p>{texts.by}</p>
      <FormActions>
        <Button type="submit" disabled={busy}>
          {texts.submit}
        </Button>
        <div role="status">{state?.ok && texts.saved}</div>
      </FormActions>
    </form>
  )
}
