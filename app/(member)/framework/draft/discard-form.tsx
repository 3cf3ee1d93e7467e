'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { discardDraft } from './actions'

type Props = {
  readonly draftId: string
  readonly version: number
  readonly texts: FormTexts<'not-found' | 'changed-meanwhile'> & { readonly discard: string }
}

/** The button that throws the draft away. */
export function DiscardForm({ draftId, version, texts }: Props) {
  const [state, discard, busy] = useActionState(discardDraft, undefined)
  return (
    <form action={discard}>
      <FormProblem state={state} texts={texts} firstField="discard-draft" />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" id="discard-draft" kind="danger" disabled={busy}>
        {texts.discard}
      </Button>
    </form>
  )
}
