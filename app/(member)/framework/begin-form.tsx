'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { beginDraft } from './actions'

type Props = { readonly basedOn: string; readonly texts: FormTexts<'not-found'> & { readonly begin: string } }

/** The button with which adapting begins. */
export function BeginForm({ basedOn, texts }: Props) {
  const [state, begin, busy] = useActionState(beginDraft, undefined)
  return (
    <form action={begin}>
      <FormProblem state={state} texts={texts} firstField="begin-draft" />
      <input type="hidden" name="basedOn" value={basedOn} />
      <Button type="submit" id="begin-draft" icon="edit" disabled={busy}>
        {texts.begin}
      </Button>
    </form>
  )
}
