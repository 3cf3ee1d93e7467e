'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { makeCalendarFeed, revokeCalendarFeed } from './actions'

type FeedFormProps = {
  readonly isOpen: boolean
  readonly texts: FormTexts<never> & {
    readonly make: string
    readonly renewHint: string
    readonly revoke: string
    readonly revoked: string
    readonly once: string
    readonly onceText: string
    readonly address: string
  }
}

/** Makes an address, renews it or ends it; a fresh one is shown this once. */
export function FeedForm({ isOpen, texts }: FeedFormProps) {
  const [made, make, making] = useActionState(makeCalendarFeed, undefined)
  const [ended, end, ending] = useActionState(revokeCalendarFeed, undefined)
  return (
    <Stack>
      <FormProblem state={made} texts={texts} firstField="make-feed" />
      {made?.ok && made.told && isOpen && (
        <>
          <Notice tone="success" title={texts.once} level={4} live="status">
            <p>{texts.onceText}</p>
          </Notice>
          <TextField label={texts.address} name="address" value={made.told.address} readOnly spellCheck={false} />
        </>
      )}
      {ended?.ok && !isOpen && <Notice tone="success" title={texts.revoked} level={4} live="status" />}
      {isOpen && <p>{texts.renewHint}</p>}
      <FormActions>
        <form action={make} noValidate>
          <Button id="make-feed" kind="secondary" disabled={making}>
            {texts.make}
          </Button>
        </form>
        {isOpen && (
          <form action={end} noValidate>
            <Button kind="quiet" disabled={ending}>
              {texts.revoke}
            </Button>
          </form>
        )}
      </FormActions>
    </Stack>
  )
}
