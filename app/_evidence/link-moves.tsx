'use client'
import { Fragment, useActionState, useEffect, useRef, useState, type ReactNode } from 'react'
import { KeepDraft } from '../_drafts/keep-draft'
import { FormProblem, fieldState } from '../_frame/form-problem'
import { Button } from '../_ui/button'
import { Disclosure } from '../_ui/disclosure'
import { TextArea } from '../_ui/field'
import { Cluster, Stack } from '../_ui/layout'
import type { ButtonKind } from '../_ui/plain-button'
import type { Moves } from '@/lib/evidence/moves'
import type { LinkStatus } from '@/lib/evidence/review'
import { acceptLink, offerLinkAgain, rejectLink, withdrawLink } from './link-actions'
import type { LinkTexts, Move } from './link-texts'

type LinkMovesProps = {
  readonly linkId: string
  /** The version that is on the screen: what is decided is decided about that one. */
  readonly versionId: string
  /** How the review stood on the screen: a colleague's decision since then is looked at first. */
  readonly status: LinkStatus
  /** Until when it counted on the screen; empty when it never runs out. */
  readonly validUntil: string
  readonly moves: Moves
  readonly newer: boolean
  readonly texts: LinkTexts
}

const everyMove = ['accept', 'acceptOwn', 'reject', 'withdraw', 'offerAgain'] as const

/** The buttons at one link: accept, reject with a reason, withdraw, offer again. Afterwards one sentence says what was done. */
export function LinkMoves({ linkId, versionId, status, validUntil, moves, newer, texts }: LinkMovesProps) {
  const [accepted, accept, accepting] = useActionState(acceptLink, undefined)
  const [checked, check, checking] = useActionState(acceptLink, undefined)
  const [rejected, reject, rejecting] = useActionState(rejectLink, undefined)
  const [withdrawn, withdraw, withdrawing] = useActionState(withdrawLink, undefined)
  const [offered, offer, offering] = useActionState(offerLinkAgain, undefined)
  const [last, setLast] = useState<Move | null>(null)
  const busy = accepting || checking || rejecting || withdrawing || offering
  const one = { linkId, versionId, status, validUntil, busy, onMove: setLast }
  const field = `reason-${linkId}`
  const states = { accept: accepted, acceptOwn: checked, reject: rejected, withdraw: withdrawn, offerAgain: offered }
  // Without JavaScript only one of them has an outcome, and nobody counted.
  const outcomes = everyMove.filter((move) => last === null || last === move)
  return (
    <Stack gap="sm">
      {outcomes.map((move) => (
        <Fragment key={move}>
          <FormProblem state={states[move]} texts={texts} firstField={field} />
          <Done state={states[move]} sentence={texts.done[move]} />
        </Fragment>
      ))}
      {moves.waitsForSomeoneElse && (
        <p>
          {texts.ownEvidence} {texts.toOwnCheck && <a href={texts.toOwnCheck.href}>{texts.toOwnCheck.label}</a>}
        </p>
      )}
      {moves.acceptOwn && <p>{texts.acceptOwnMeans}</p>}
      <Cluster>
        {moves.accept && (
          <OneButton {...one} move="accept" action={accept} kind="secondary">
            {texts.accept}
          </OneButton>
        )}
        {moves.acceptOwn && (
          <OneButton {...one} move="acceptOwn" action={check} kind="secondary">
            {texts.acceptOwn}
          </OneButton>
        )}
        {moves.offerAgain && (
          <OneButton {...one} move="offerAgain" action={offer} kind="secondary">
            {newer ? texts.offerNewer : texts.offerAgain}
          </OneButton>
        )}
        {moves.withdraw && (
          <OneButton {...one} move="withdraw" action={withdraw} kind="quiet">
            {texts.withdraw}
          </OneButton>
        )}
      </Cluster>
      {moves.reject && (
        <Disclosure summary={texts.rejectStart} open={rejected?.ok === false}>
          <form action={reject} onSubmit={() => setLast('reject')} noValidate>
            <KeepDraft form="rejection" subject={linkId} state={rejected} />
            <input type="hidden" name="linkId" value={linkId} />
            <input type="hidden" name="versionId" value={versionId} />
            <input type="hidden" name="status" value={status} />
            <input type="hidden" name="validUntil" value={validUntil} />
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

type OneButtonProps = {
  readonly move: Move
  readonly onMove: (move: Move) => void
  readonly linkId: string
  readonly versionId: string
  readonly status: LinkStatus
  readonly validUntil: string
  readonly action: (form: FormData) => void
  readonly kind: ButtonKind
  readonly busy: boolean
  readonly children: ReactNode
}

function OneButton({
  linkId,
  versionId,
  status,
  validUntil,
  move,
  action,
  kind,
  busy,
  onMove,
  children,
}: OneButtonProps) {
  return (
    <form action={action} onSubmit={() => onMove(move)}>
      <input type="hidden" name="linkId" value={linkId} />
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="status" value={status} />
      <input type="hidden" name="validUntil" value={validUntil} />
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
