'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import { Button, LinkButton } from '../../../_ui/button'
import { DateField, TextArea, TextField } from '../../../_ui/field'
import { FieldRow, FormActions } from '../../../_ui/form'
import type { Day } from '@/lib/day'
import { setIjkpunt } from '../actions'
import type { IjkpuntTexts } from '../ijkpunt-texts'

type IjkpuntFormProps = {
  readonly indicatorId: string
  /** The newest ijkpunt of this figure that the member sees here; empty when there is none. */
  readonly seenId: string
  readonly today: Day
  readonly begin: Readonly<Record<'target' | 'fromOn' | 'byOn' | 'setBy', string>>
  readonly texts: IjkpuntTexts
}

const fieldOf = { 'ijkpunt-in-future': 'setOn' } as const

/** What the steering group agreed on, for one figure. */
export function IjkpuntForm({ indicatorId, seenId, today, begin, texts }: IjkpuntFormProps) {
  const [state, submit, busy] = useActionState(setIjkpunt, undefined)
  const field = (name: string, saved = '') => fieldState(state, texts, name, saved, fieldOf)
  return (
    <form action={submit} noValidate>
      <FormProblem state={state} texts={texts} firstField="target" fieldOf={fieldOf} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="seenId" value={seenId} />
      <TextField
        name="target"
        label={texts.target}
        hint={texts.targetHint}
        width="short"
        inputMode="decimal"
        {...field('target', begin.target)}
      />
      <FieldRow>
        <DateField name="fromOn" label={texts.fromOn} hint={texts.fromHint} {...field('fromOn', begin.fromOn)} />
        <DateField name="byOn" label={texts.byOn} hint={texts.byHint} {...field('byOn', begin.byOn)} />
      </FieldRow>
      <TextField
        name="setBy"
        label={texts.setBy}
        hint={texts.setByHint}
        width="medium"
        {...field('setBy', begin.setBy)}
      />
      <DateField name="setOn" label={texts.setOn} max={today} {...field('setOn', today)} />
      <TextArea name="note" label={texts.note} hint={texts.noteHint} rows={3} {...field('note')} />
      <FormActions>
        <Button type="submit" kind="primary" disabled={busy}>
          {texts.submit}
        </Button>
        <LinkButton href={`/ijkpunten/${indicatorId}`} kind="quiet">
          {texts.cancel}
        </LinkButton>
      </FormActions>
    </form>
  )
}
