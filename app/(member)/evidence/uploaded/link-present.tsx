'use client'
import { useActionState } from 'react'
import { linkEvidence } from '../../../_evidence/link-actions'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'

type Props = {
  readonly evidenceId: string
  readonly expectationId: string
  readonly texts: FormTexts<'not-found' | 'already-linked'> & { readonly link: string }
}

/** Links the item that has these bytes already to what the upload was for, instead of adding them again. */
export function LinkPresent({ evidenceId, expectationId, texts }: Props) {
  const [state, link, busy] = useActionState(linkEvidence, undefined)
  const button = `link-${evidenceId}`
  return (
    <form action={link}>
      <FormProblem state={state} texts={texts} firstField={button} />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="expectationId" value={expectationId} />
      <Button type="submit" id={button} kind="secondary" size="small" disabled={busy}>
        {texts.link}
      </Button>
    </form>
  )
}
