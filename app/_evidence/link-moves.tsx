'use client'
import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { FormProblem, fieldState } from '../_frame/form-problem'
import { Button, type ButtonKind } from '../_ui/button'
import { Disclosure } from '../_ui/disclosure'
import { TextArea } from '../_ui/field'
import { Cluster, Stack } from '../_ui/layout'
import type { Moves } from '@/lib/evidence/moves'
import { acceptLink, offerLinkAgain, rejectLink, withdrawLink } from './link-actions'
import type { LinkTexts } from './link-texts'

type LinkMovesProps = {
  readonly linkId: string
  readonly moves: Moves
  readonly newer: boolean
  readonly texts: LinkTexts
}

/** The buttons at one link: accept, reject with a reason, withdraw, offer again. Afterwards one sentence says what was done. */
export function LinkMoves({ linkId, moves, newer, texts }: LinkMovesProps) {
  const [accepted, accept, accepting] = useActionState(acceptLink, undefined)
  const [rejected, reject, rejecting] = useActionState(rejectLink, undefined)
  const [withdrawn, withdraw, withdrawing] = useActionState(withdrawLink, undefined)
  const [offered, offer, offering] = useActionState(offerLinkAgain, undefined)
  const busy = accepting || rejecting || withdrawing || offering
  const one = { linkId, busy }
  const field = `reason-${linkId}`
  return (
    <Stack gap="sm">
      {[accepted, withdrawn, offered].map((state, position) => (
        <FormProblem key={position} state={state} texts={texts} firstField={field} />
      ))}
      <FormProblem state={rejected} texts={texts} firstField={field} />
      <Done state={accepted} sentence={texts.done.accept} />
      <Done state={rejected} sentence={texts.done.reject} />
      <Done state={withdrawn} sentence={texts.done.withdraw} />
      <Done state={offered} sentence={texts.done.offerAgain} />
      {moves.waitsForSomeoneElse && <p>{texts.ownEvidence}</p>}
      <Cluster>
        {moves.accept && (
          <Move {...one} action={accept} kind="secondary">
            {texts.accept}
          </Move>
        )}
        {moves.offerAgain && (
          <Move {...one} action={offer} kind="secondary">
            {newer ? texts.offerNewer : texts.offerAgain}
          </Move>
        )}
        {moves.withdraw && (
          <Move {...one} action={withdraw} kind="quiet">
            {texts.withdraw}
          </Move>
        )}
      </Cluster>
      {moves.reject && (
        <Disclosure summary={texts.rejectStart} open={rejected?.ok === false}>
          <form action={reject} noValidate>
            <input type="hidden" name="linkId" value={linkId} />
            <TextArea
              id={field}
              name="reason"
              rows={2}
              label={texts.reason}
              hint={texts.reasonHint}
              maxLength={2000}
              {...fieldState(rejected, texts, 'reason', '', { 'reason-missing': 'reason' })}
            />
            <Button type="submit" kind="secondary" size="small" disabled={busy}>
              {texts.reject}
            </Button>
          </form>
        </Disclosure>
      )}
    </Stack>
  )
}

type MoveProps = {
  readonly linkId: string
  readonly action: (form: FormData) => void
  readonly kind: ButtonKind
  readonly busy: boolean
  readonly children: ReactNode
}

function Move({ linkId, action, kind, busy, children }: MoveProps) {
  return (
    <form action={action}>
      <input type="hidden" name="linkId" value={linkId} />
      <Button type="submit" kind={kind} size="small" disabled={busy}>
        {children}
      </Button>
    </form>
  )
}

/** Takes the focus, because the button that was pressed is gone. */
function Done({ state, sentence }: { state: { ok: boolean; attempt: number } | undefined; sentence: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  const attempt = state?.ok ? state.attempt : 0
  useEffect(() => {
    if (attempt > 0) line.current?.focus()
  }, [attempt])
  return attempt > 0 ? (
    <p ref={line} tabIndex={-1} role="status">
      {sentence}
    </p>
  ) : null
}
