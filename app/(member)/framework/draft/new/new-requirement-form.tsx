'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem } from '../../../../_frame/form-problem'
import { Button, LinkButton } from '../../../../_ui/button'
import { SelectField, type Option } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { addRequirement } from '../actions'
import { RequirementFields } from '../requirement-fields'
import { requirementLook } from '../requirement-look'
import type { RequirementTexts } from '../requirement-texts'

type Props = {
  /** Of which the requirement takes its id, so that sending it twice adds it once. */
  readonly seed: string
  readonly themeId: string
  readonly themes: readonly Option[]
  readonly texts: RequirementTexts & { readonly cancel: string }
}

const nothing = { level: 'must' }

/** A requirement that the organisation asks of itself. */
export function NewRequirementForm({ seed, themeId, themes, texts }: Props) {
  const [state, add, busy] = useActionState(addRequirement, undefined)
  const look = requirementLook(state, texts, { ...nothing, themeId }, {})
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="titleNl" />
      <form key={`form ${state?.attempt}`} action={add} noValidate>
        <KeepDraft form="framework-requirement" subject="new" state={state} />
        <input type="hidden" name="seed" value={state?.ok === false ? (state.typed['seed'] ?? seed) : seed} />
        <SelectField label={texts.theme} options={themes} width="medium" {...look.field('themeId')} />
        <RequirementFields look={look} texts={texts} />
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.save}
          </Button>
          <LinkButton href="/framework/draft" kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
