'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button, LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import { confirmEditionImport } from './actions'

type Props = {
  readonly importId: string
  /** The draft that it replaces, as it was seen. */
  readonly draft: { readonly id: string; readonly version: number } | null
  readonly texts: FormTexts<'changed-meanwhile' | 'not-found' | 'draft-exists'> & {
    readonly text: string
    readonly submit: string
    readonly cancel: string
  }
}

/** Takes what was read over as the draft. */
export function ConfirmImportForm({ importId, draft, texts }: Props) {
  const [state, confirm, busy] = useActionState(confirmEditionImport, undefined)
  return (
    <form action={confirm}>
      <FormProblem state={state} texts={texts} firstField="confirm" />
      <p>{texts.text}</p>
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="draftId" value={draft?.id ?? ''} />
      <input type="hidden" name="seenVersion" value={draft?.version ?? 0} />
      <FormActions>
        <Button type="submit" id="confirm" kind={draft === null ? 'primary' : 'danger'} disabled={busy}>
          {texts.submit}
        </Button>
        <LinkButton href="/framework/import" kind="quiet">
          {texts.cancel}
        </LinkButton>
      </FormActions>
    </form>
  )
}
