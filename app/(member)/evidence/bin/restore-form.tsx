'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { restoreEvidence } from './actions'

type Props = {
  readonly evidenceId: string
  readonly title: string
  readonly texts: FormTexts<'not-found'> & { readonly restore: string }
}

/** The button that puts an item back; of several, each says which. */
export function RestoreForm({ evidenceId, title, texts }: Props) {
  const [state, restore, busy] = useActionState(restoreEvidence, undefined)
  const button = `restore-${evidenceId}`
  return (
    <form action={restore}>
      <FormProblem state={state} texts={texts} firstField={button} />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <Button
        type="submit"
        id={button}
        kind="secondary"
        size="small"
        disabled={busy}
        aria-label={`${texts.restore}: ${title}`}
      >
        {texts.restore}
      </Button>
    </form>
  )
}
