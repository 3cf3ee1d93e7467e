'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../_drafts/keep-draft'
import { FormProblem } from '../../../_frame/form-problem'
import { Button, LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { Notice } from '../../../_ui/notice'
import type { RequirementValues } from '@/lib/framework/requirement-form'
import { changeRequirement } from './actions'
import { RequirementFields } from './requirement-fields'
import { requirementLook } from './requirement-look'
import type { RequirementTexts } from './requirement-texts'

type Props = {
  readonly requirementId: string
  /** Tells the requirement as it stands here from another; saving is on top of that one. */
  readonly mark: string
  /** Of which new proof takes its id. */
  readonly seed: string
  readonly saved: RequirementValues
  /** Per field what is stored, in words. */
  readonly stored: RequirementValues
  readonly texts: RequirementTexts & { readonly cancel: string }
}

/** A requirement of the draft. When a colleague saved it meanwhile, hers stands at each field that differs. */
export function RequirementForm({ requirementId, mark, seed, saved, stored, texts }: Props) {
  const [state, save, busy] = useActionState(changeRequirement, undefined)
  const refused = state?.ok === false ? state : null
  // Only who has seen a colleague's version may save on top of it; another refusal changes nothing of that.
  const seen = refused?.problem === 'changed-meanwhile' ? mark : (refused?.typed['seen'] ?? mark)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="titleNl" />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form key={`form ${state?.attempt}`} action={save} noValidate>
        <KeepDraft form="framework-requirement" subject={requirementId} state={state} was={{ seen }} />
        <input type="hidden" name="requirementId" value={requirementId} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="seed" value={refused?.typed['seed'] ?? seed} />
        <RequirementFields look={requirementLook(state, texts, saved, stored)} texts={texts} />
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.save}
          </Button>
          <LinkButton href={`/framework/draft#${requirementId}`} kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
