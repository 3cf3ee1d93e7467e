'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { CheckboxField } from '../../_ui/choice'
import { SelectField, TextField, type Option } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import type { PartnerKind } from '@/lib/partners/partner'
import { savePartner } from './actions'

type Field = 'kind' | 'name' | 'contact' | 'email' | 'role'

export type PartnerFormTexts = FormTexts<'not-found' | 'changed-meanwhile' | 'partner-name-taken'> &
  Readonly<Record<Field | 'contactHint' | 'roleHint' | 'inSteeringGroup' | 'funds' | 'optional' | 'save', string>> & {
    readonly kinds: readonly Option[]
    /** What is stored now, per field, for when a colleague saved something else meanwhile. */
    readonly stored: Readonly<Record<Field, string>>
  }

export type PartnerValues = Readonly<Record<Exclude<Field, 'kind'>, string>> & {
  readonly kind: PartnerKind
  readonly id: string | null
  readonly inSteeringGroup: boolean
  readonly funds: boolean
  readonly version: number
}

const fieldOf = { 'partner-name-taken': 'name' } as const

/** A new partner, or one that is there already. */
export function PartnerForm({ saved, texts }: { saved: PartnerValues; texts: PartnerFormTexts }) {
  const [state, submit, busy] = useActionState(savePartner, undefined)
  const typed = state?.ok === false ? state.typed : null
  const collided = state?.ok === false && state.problem === 'changed-meanwhile'
  const field = (name: Field, hint?: string) => ({
    ...{ name, label: texts[name] },
    hint: collided && typed?.[name] !== saved[name] ? texts.stored[name] : hint,
    ...fieldState(state, texts, name, saved[name], fieldOf),
  })
  const ticked = (name: 'inSteeringGroup' | 'funds') => ({
    ...{ name, label: texts[name] },
    defaultChecked: typed === null ? saved[name] : typed[name] !== undefined,
  })
  const key = state?.attempt ?? 0
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="name" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <input type="hidden" name="partnerId" value={saved.id ?? ''} />
        <input type="hidden" name="seenVersion" value={saved.version} />
        <SelectField key={`kind-${key}`} options={texts.kinds} width="medium" {...field('kind')} />
        <TextField width="medium" autoComplete="off" {...field('name')} />
        <TextField
          width="medium"
          autoComplete="off"
          optional={texts.optional}
          {...field('contact', texts.contactHint)}
        />
        <TextField width="medium" type="email" autoComplete="off" optional={texts.optional} {...field('email')} />
        <TextField width="medium" autoComplete="off" optional={texts.optional} {...field('role', texts.roleHint)} />
        <CheckboxField key={`steering-${key}`} {...ticked('inSteeringGroup')} />
        <CheckboxField key={`funds-${key}`} {...ticked('funds')} />
        <FormActions>
          <Button disabled={busy}>{texts.save}</Button>
        </FormActions>
      </form>
    </>
  )
}
