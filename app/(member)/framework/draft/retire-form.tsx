'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { retireRequirement } from './actions'

type RetireTexts = FormTexts<'not-found' | 'changed-meanwhile'> & {
  readonly retire: string
  readonly retireOf: string
  readonly bring: string
  readonly bringOf: string
}
type Props = { readonly requirementId: string; readonly retired: boolean; readonly texts: RetireTexts }

/** The button that retires one requirement, or brings it back; of several, each says which. */
export function RetireForm({ requirementId, retired, texts }: Props) {
  const [state, submit, busy] = useActionState(retireRequirement, undefined)
  const button = `retire-${requirementId}`
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField={button} />
      <input type="hidden" name="requirementId" value={requirementId} />
      <input type="hidden" name="retired" value={retired ? 'no' : 'yes'} />
      <Button
        type="submit"
        id={button}
        kind="quiet"
        size="small"
        disabled={busy}
        aria-label={retired ? texts.bringOf : texts.retireOf}
      >
        {retired ? texts.bring : texts.retire}
      </Button>
    </form>
  )
}
