'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import type { ActionState } from '../../_gate/form'
import { Button } from '../../_ui/button'
import { DateField, TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'

type Problem = 'changed-meanwhile' | 'not-found' | 'round-frozen'

type MilestoneFormProps = {
  readonly action: (before: ActionState<Problem> | undefined, form: FormData) => Promise<ActionState<Problem>>
  /** The day to change; null for a new one. */
  readonly saved: {
    readonly milestoneId: string
    readonly title: string
    readonly on: string
    readonly version: number
  } | null
  readonly texts: FormTexts<Problem> & {
    readonly name: string
    readonly hint: string
    readonly on: string
    readonly submit: string
    readonly done: string
    /** Per field what is stored now, for when a colleague saved something else meanwhile. */
    readonly stored: { readonly title: string; readonly on: string } | null
  }
}

/** A day of our own: what happens, and when. After a change by a colleague both versions stand here. */
export function MilestoneForm({ action, saved, texts }: MilestoneFormProps) {
  const [state, submit, busy] = useActionState(action, undefined)
  const collided = state?.ok === false && state.problem === 'changed-meanwhile' ? state.typed : null
  const field = (name: 'title' | 'on') => {
    const differs = collided !== null && collided[name] !== saved?.[name]
    const hint = name === 'title' ? texts.hint : undefined
    return { name, hint: differs ? texts.stored?.[name] : hint, ...fieldState(state, texts, name, saved?.[name]) }
  }
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="title" />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.done} live="status" />}
      <form action={submit} noValidate>
        {saved && <input type="hidden" name="milestoneId" value={saved.milestoneId} />}
        {saved && <input type="hidden" name="seenVersion" value={saved.version} />}
        <TextField label={texts.name} autoComplete="off" width="medium" {...field('title')} />
        <DateField label={texts.on} {...field('on')} />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
