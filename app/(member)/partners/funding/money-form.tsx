'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import type { Typed } from '../../../_gate/form'
import { Button } from '../../../_ui/button'
import { SelectField, TextField, type Option } from '../../../_ui/field'
import { FieldGroup, FieldRow, FormActions } from '../../../_ui/form'
import { Notice } from '../../../_ui/notice'
import { Section } from '../../../_ui/section'
import { writeAmount } from '@/lib/partners/amount'
import { readWas, type WasLine } from '@/lib/partners/money-form'
import { saveMoney } from './actions'

export type ShownLine = {
  readonly key: string
  readonly isBudget: boolean
  readonly legend: string
  readonly was: WasLine
  /** What is stored now, for when a colleague saved something else meanwhile. */
  readonly now: string
}

type MoneyFormProps = {
  readonly years: readonly { readonly year: number; readonly lines: readonly ShownLine[] }[]
  readonly texts: FormTexts<'changed-meanwhile' | 'not-found'> &
    Readonly<Record<'amount' | 'amountHint' | 'state' | 'condition' | 'save' | 'saved', string>> & {
      readonly states: readonly Option[]
    }
}

/** Every line about money in one form. Each says what it was, so that lines that nobody touched stay as they are. */
export function MoneyForm({ years, texts }: MoneyFormProps) {
  const [state, submit, busy] = useActionState(saveMoney, undefined)
  const typed = state?.ok === false ? state.typed : null
  const collided = state?.ok === false && state.problem === 'changed-meanwhile'
  const lineFields = ({ key, isBudget, legend, was, now }: ShownLine) => {
    const kept = {
      amount: was.amount === null ? '' : writeAmount(was.amount),
      state: was.state,
      condition: was.condition,
    }
    const touched = typed !== null && isTouched(typed, key)
    const saw = typed === null ? was : readWas(typed[`was.${key}`])
    const field = (name: keyof typeof kept) => ({
      name: `${name}.${key}`,
      ...fieldState(touched ? state : undefined, texts, `${name}.${key}`, kept[name]),
    })
    const attempt = `${state?.attempt ?? 0}`
    return (
      <FieldGroup key={key} legend={legend} hint={collided && touched && saw.version !== was.version ? now : undefined}>
        <input type="hidden" name={`was.${key}`} value={JSON.stringify(was)} />
        <FieldRow>
          <TextField
            label={texts.amount}
            hint={texts.amountHint}
            width="short"
            inputMode="decimal"
            autoComplete="off"
            {...field('amount')}
          />
          {!isBudget && <SelectField key={attempt} label={texts.state} options={texts.states} {...field('state')} />}
          {!isBudget && <TextField label={texts.condition} autoComplete="off" {...field('condition')} />}
        </FieldRow>
      </FieldGroup>
    )
  }
  const first = years[0]?.lines[0]?.key ?? ''
  return (
    <>
      <FormProblem state={state} texts={texts} firstField={`amount.${first}`} />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form action={submit} noValidate>
        {years.map(({ year, lines }) => (
          <Section key={year} id={`year-${year}`} title={String(year)}>
            {lines.map(lineFields)}
          </Section>
        ))}
        <FormActions>
          <Button disabled={busy}>{texts.save}</Button>
        </FormActions>
      </form>
    </>
  )
}

/** Whether somebody typed something else in a line than it had. */
function isTouched(typed: Typed, key: string): boolean {
  const was = readWas(typed[`was.${key}`])
  const amount = was.amount === null ? '' : writeAmount(was.amount)
  const chosen = typed[`state.${key}`]
  return (
    typed[`amount.${key}`] !== amount ||
    (chosen !== undefined && chosen !== was.state) ||
    (typed[`condition.${key}`] ?? '') !== was.condition
  )
}
