'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { DateField, TextArea, TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import type { Day } from '@/lib/day'
import { withdrawIjkpunt } from '../actions'

type WithdrawTexts = FormTexts<'not-found' | 'changed-meanwhile' | 'ijkpunt-in-future'> &
  Readonly<Record<'lead' | 'fromOn' | 'setBy' | 'setOn' | 'note' | 'submit', string>>

type WithdrawFormProps = {
  readonly indicatorId: string
  readonly seenId: string
  readonly today: Day
  readonly setBy: string
  readonly texts: WithdrawTexts
}

const fieldOf = { 'ijkpunt-in-future': 'setOn' } as const

/** Takes the ijkpunt away from a day on, with who decided so and why. */
export function WithdrawForm({ indicatorId, seenId, today, setBy, texts }: WithdrawFormProps) {
  const [state, submit, busy] = useActionState(withdrawIjkpunt, undefined)
  const field = (name: string, saved = '') => fieldState(state, texts, name, saved, fieldOf)
  return (
    <form action={submit} noValidate>
      <FormProblem state={state} texts={texts} firstField="fromOn" fieldOf={fieldOf} />
      <p>{texts.lead}</p>
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="seenId" value={seenId} />
      <DateField name="fromOn" label={texts.fromOn} {...field('fromOn', today)} />
      <TextField name="setBy" label={texts.setBy} width="medium" {...field('setBy', setBy)} />
      <DateField name="setOn" label={texts.setOn} max={today} {...field('setOn', today)} />
      <TextArea name="note" label={texts.note} rows={2} {...field('note')} />
      <FormActions>
        <Button type="submit" kind="danger" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
