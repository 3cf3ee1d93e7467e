'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { DateField, SelectField, type Option } from '../../../_ui/field'
import { FormActions, FieldRow } from '../../../_ui/form'
import { makeLink } from '../actions'
import { FreshLink, type FreshLinkTexts } from './fresh-link'

type Texts = FormTexts<'not-found' | 'link-day-unfit'> &
  FreshLinkTexts &
  Readonly<Record<'until' | 'untilHint' | 'language' | 'make', string>> & { readonly languages: readonly Option[] }

type MakeLinkFormProps = {
  readonly partnerId: string
  readonly until: string
  readonly language: string
  readonly texts: Texts
}

const fieldOf = { 'link-day-unfit': 'until' } as const

/** Until when and in which language; then the link, which is told this once. */
export function MakeLinkForm({ partnerId, until, language, texts }: MakeLinkFormProps) {
  const [state, submit, busy] = useActionState(makeLink, undefined)
  if (state?.ok && state.told) return <FreshLink told={state.told} back={`/partners/${partnerId}`} texts={texts} />
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="until" fieldOf={fieldOf} />
      <form action={submit} noValidate>
        <input type="hidden" name="partnerId" value={partnerId} />
        <FieldRow>
          <DateField
            name="until"
            label={texts.until}
            hint={texts.untilHint}
            {...fieldState(state, texts, 'until', until, fieldOf)}
          />
          <SelectField
            name="language"
            label={texts.language}
            options={texts.languages}
            {...fieldState(state, texts, 'language', language)}
          />
        </FieldRow>
        <FormActions>
          <Button kind="secondary" disabled={busy}>
            {texts.make}
          </Button>
        </FormActions>
      </form>
    </>
  )
}
