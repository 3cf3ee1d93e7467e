'use client'
import { useActionState, type ReactNode } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button, LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { Stack } from '../../../_ui/layout'
import { moveRound } from './actions'

type Props = {
  readonly to: string
  readonly seenVersion: number
  readonly asks: number
  readonly texts: FormTexts<'changed-meanwhile' | 'not-found'> & {
    readonly submit: string
    readonly submitAllSame: string
    readonly cancel: string
  }
  readonly children: ReactNode
}

/** Moves the round; whoever knows that only words were mended says so of all at once. */
export function MoveForm({ to, seenVersion, asks, texts, children }: Props) {
  const [state, move, busy] = useActionState(moveRound, undefined)
  return (
    <form action={move} noValidate>
      <Stack gap="lg">
        <FormProblem state={state} texts={texts} firstField="move" />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="seenVersion" value={seenVersion} />
        {children}
        <FormActions>
          <Button type="submit" id="move" disabled={busy}>
            {texts.submit}
          </Button>
          {asks > 1 && (
            <Button type="submit" kind="secondary" name="all" value="same" disabled={busy}>
              {texts.submitAllSame}
            </Button>
          )}
          <LinkButton href="/framework" kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </Stack>
    </form>
  )
}
