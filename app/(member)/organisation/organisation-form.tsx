'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { DateField, TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Notice } from '../../_ui/notice'
import { saveOrganisation } from './actions'

const fieldOf = { 'days-in-wrong-order': 'decisionOn', 'first-case-before-start': 'firstCaseOn' } as const

type Fields = 'name' | 'startsOn' | 'decisionOn' | 'firstCaseOn'

type OrganisationTexts = FormTexts<'changed-meanwhile' | keyof typeof fieldOf> & {
  readonly name: string
  readonly startsOn: string
  readonly startsOnHint: string
  readonly decisionOn: string
  readonly decisionOnHint: string
  readonly firstCaseOn: string
  readonly firstCaseOnHint: string
  readonly optional: string
  readonly save: string
  readonly saved: string
  /** Per field a sentence with what is stored now, for when a colleague saved something else meanwhile. */
  readonly stored: Readonly<Record<Fields, string>>
}

type OrganisationFormProps = {
  readonly saved: Readonly<Record<Fields, string>> & { readonly version: number }
  readonly texts: OrganisationTexts
}

/** Name and days. After a change by a colleague both versions stand here, and saving again chooses. */
export function OrganisationForm({ saved, texts }: OrganisationFormProps) {
  const [state, submit, busy] = useActionState(saveOrganisation, undefined)
  const collided = state?.ok === false && state.problem === 'changed-meanwhile' ? state.typed : null
  const field = (name: Fields, hint?: string) => {
    const differs = collided !== null && collided[name] !== saved[name]
    return { name, hint: differs ? texts.stored[name] : hint, ...fieldState(state, texts, name, saved[name], fieldOf) }
  }
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="name" fieldOf={fieldOf} />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form action={submit} noValidate>
        <input type="hidden" name="seenName" value={saved.name} />
        <input type="hidden" name="seenVersion" value={saved.version} />
        <TextField label={texts.name} autoComplete="organization" {...field('name')} />
        <DateField label={texts.startsOn} {...field('startsOn', texts.startsOnHint)} />
        <DateField label={texts.decisionOn} {...field('decisionOn', texts.decisionOnHint)} />
        <DateField
          label={texts.firstCaseOn}
          optional={texts.optional}
          {...field('firstCaseOn', texts.firstCaseOnHint)}
        />
        <FormActions>
          <Button disabled={busy}>{texts.save}</Button>
        </FormActions>
      </form>
    </>
  )
}
