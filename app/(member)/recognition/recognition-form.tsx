'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { CheckboxField, RadioGroup, type RadioOption } from '../../_ui/choice'
import { DateField, TextArea, TextField } from '../../_ui/field'
import { FieldGroup, FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'
import { saveRecognition } from './actions'
import type { SavedApplication } from './saved-application'

const fieldOf = {
  'sent-in-future': 'sentOn',
  'answered-in-future': 'answeredOn',
  'answered-before-sent': 'answeredOn',
  'answer-day-missing': 'answeredOn',
  'certificate-before-sent': 'certifiedFrom',
} as const

type Texts = FormTexts<'changed-meanwhile' | 'not-found' | 'application-of-a-pilot' | keyof typeof fieldOf> &
  Readonly<Record<keyof SavedApplication, string>> & {
    readonly hints: Readonly<Partial<Record<keyof SavedApplication, string>>>
    readonly certificate: string
    readonly certificateHint: string
    readonly optional: string
    readonly save: string
    readonly saved: string
    /** Per field what is stored now, for when a colleague saved something else meanwhile. */
    readonly stored: SavedApplication
  }

type RecognitionFormProps = {
  readonly roundId: string
  readonly version: number
  readonly saved: SavedApplication
  readonly outcomes: readonly RadioOption[]
  readonly texts: Texts
}

/** The application and its answer. After a change by a colleague both versions stand here, and saving again chooses. */
export function RecognitionForm({ roundId, version, saved, outcomes, texts }: RecognitionFormProps) {
  const [state, submit, busy] = useActionState(saveRecognition, undefined)
  const collided = state?.ok === false && state.problem === 'changed-meanwhile' ? state.typed : null
  const field = (name: keyof SavedApplication) => {
    const differs = collided !== null && (collided[name] ?? '') !== saved[name]
    const hint = differs ? texts.stored[name] : texts.hints[name]
    return { name, label: texts[name], hint, ...fieldState(state, texts, name, saved[name], fieldOf) }
  }
  const { label: legend, ...outcome } = field('outcome')
  const { name, label, hint, error } = field('plus')
  const isPlus = state?.ok === false ? state.typed['plus'] !== undefined : saved.plus !== ''
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="sentOn" fieldOf={fieldOf} />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form action={submit} noValidate>
        <input type="hidden" name="roundId" value={roundId} />
        <input type="hidden" name="seenVersion" value={version} />
        <DateField {...field('sentOn')} />
        <TextField {...field('reference')} optional={texts.optional} autoComplete="off" width="medium" />
        <RadioGroup legend={legend} options={outcomes} {...outcome} />
        <DateField {...field('answeredOn')} optional={texts.optional} />
        <FieldGroup legend={texts.certificate} hint={texts.certificateHint}>
          <DateField {...field('certifiedFrom')} optional={texts.optional} />
          <TextField {...field('termMonths')} optional={texts.optional} inputMode="numeric" width="short" />
          <CheckboxField {...{ name, label, hint, error }} defaultChecked={isPlus} />
        </FieldGroup>
        <TextArea {...field('note')} optional={texts.optional} rows={3} />
        <FormActions>
          <Button disabled={busy}>{texts.save}</Button>
        </FormActions>
      </form>
    </>
  )
}
