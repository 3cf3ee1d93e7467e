'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { publishDraft } from '../actions'

type Props = {
  readonly draftId: string
  readonly version: number
  readonly texts: FormTexts<'not-found' | 'changed-meanwhile'> & { readonly submit: string }
}

/** The button with which the draft, as it was looked through, becomes an edition. */
export function PublishForm({ draftId, version, texts }: Props) {
  const [state, publish, busy] = useActionState(publishDraft, undefined)
  return (
    <form action={publish}>
      <FormProblem state={state} texts={texts} firstField="publish-draft" />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" id="publish-draft" disabled={busy}>
        {texts.submit}
      </Button>
    </form>
  )
}
