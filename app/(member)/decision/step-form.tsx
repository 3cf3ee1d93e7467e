'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { DateField, TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'
import { saveStep } from './actions'

type StepTexts = FormTexts<'changed-meanwhile' | 'not-found' | 'step-in-future' | 'step-before-decision'> &
  Readonly<
    Record<'doneOn' | 'doneOnHint' | 'outcome' | 'outcomeHint' | 'save' | 'saved' | 'optional' | 'stored', string>
  >

type StepFormProps = {
  readonly decisionId: string
  readonly saved: {
    readonly position: number
    /** How many records about this step were on the screen. */
    readonly seen: number
    readonly doneOn: string
    readonly outcome: string
  }
  readonly texts: StepTexts
}

const fieldOf = { 'step-in-future': 'doneOn', 'step-before-decision': 'doneOn' } as const

/** What became of one formal step. */
export function StepForm({ decisionId, saved, texts }: StepFormProps) {
  const [state, submit, busy] = useActionState(saveStep, undefined)
  const collided = state?.ok === false && state.problem === 'changed-meanwhile'
  const idOf = (name: string) => `step-${saved.position}-${name}`
  return (
    <>
      <FormProblem
        state={state}
        texts={texts}
        firstField={idOf('doneOn')}
        fieldOf={{ 'step-in-future': idOf('doneOn'), 'step-before-decision': idOf('doneOn') }}
      />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form action={submit} noValidate>
        <input type="hidden" name="decisionId" value={decisionId} />
        <input type="hidden" name="position" value={saved.position} />
        <input type="hidden" name="seen" value={saved.seen} />
        <DateField
          id={idOf('doneOn')}
          name="doneOn"
          label={texts.doneOn}
          hint={collided ? texts.stored : texts.doneOnHint}
          optional={texts.optional}
          {...fieldState(state, texts, 'doneOn', saved.doneOn, fieldOf)}
        />
        <TextField
          id={idOf('outcome')}
          name="outcome"
          label={texts.outcome}
          hint={texts.outcomeHint}
          optional={texts.optional}
          {...fieldState(state, texts, 'outcome', saved.outcome)}
        />
        <FormActions>
          <Button kind="secondary" disabled={busy}>
            {texts.save}
          </Button>
        </FormActions>
      </form>
    </>
  )
}
