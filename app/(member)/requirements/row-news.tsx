import { filledIn } from '../../_ui/filled-in'
import { Button } from '../../_ui/button'
import { Cluster } from '../../_ui/layout'
import type { ChecklistTexts } from './checklist-texts'
import type { ListState } from './list-state'
import { reasonHref } from './reason-href'
import type { Known, RowStatus, TheirsStatus } from './row-status'

/** What the last cell of a row says; of the last change of this person also how to undo it. */
export function savedCell(status: RowStatus, texts: ChecklistTexts, onUndo: (() => void) | undefined) {
  const { kind } = status
  if (kind === 'clean') return undefined
  if (kind === 'theirs') return { state: 'saved' as const, label: theirsText(firstNamed(status), texts) }
  if (kind === 'saving' || kind === 'saved') {
    return { state: kind, label: onUndo === undefined ? texts[kind] : <Undo texts={texts} onUndo={onUndo} /> }
  }
  return { state: kind === 'conflict' ? kind : ('failed' as const), label: texts.notSaved }
}

function Undo({ texts, onUndo }: { readonly texts: ChecklistTexts; readonly onUndo: () => void }) {
  return (
    <>
      {texts.saved}{' '}
      <button type="button" className="link-button" onClick={onUndo}>
        {texts.undo}
      </button>
    </>
  )
}

type RowNoteProps = {
  readonly id: string
  readonly status: RowStatus
  readonly texts: ChecklistTexts
  readonly onAgain: (id: string) => void
  readonly onSettle: (id: string, theirs: Known, choice: 'theirs' | 'mine') => void
}

/** Whether there is more to say of a row than fits in its last cell. */
export function hasNote(status: RowStatus): boolean {
  if (status.kind === 'theirs') return status.held
  return status.kind !== 'clean' && status.kind !== 'saving' && status.kind !== 'saved'
}

/** Why a row was not saved, and what to do about it. */
export function RowNote({ id, status, texts, onAgain, onSettle }: RowNoteProps) {
  return (
    <Cluster>
      <p>{sentenceOf(status, texts)}</p>
      {status.kind === 'without-reason' && <a href={reasonHref(id)}>{texts.writeReason}</a>}
      {status.kind === 'failed' && status.signedOut && (
        // In a tab of its own, so that what was chosen here is still here afterwards.
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {texts.signIn}
        </a>
      )}
      {status.kind === 'failed' && (
        <Button type="button" kind="secondary" size="small" onClick={() => onAgain(id)}>
          {texts.again}
        </Button>
      )}
      {status.kind === 'theirs' && (
        <Button type="button" kind="secondary" size="small" onClick={() => onSettle(id, status.theirs, 'theirs')}>
          {texts.take}
        </Button>
      )}
      {status.kind === 'conflict' && (
        <>
          <Button type="button" kind="secondary" size="small" onClick={() => onSettle(id, status.theirs, 'mine')}>
            {texts.keepMine}
          </Button>
          <Button type="button" kind="quiet" size="small" onClick={() => onSettle(id, status.theirs, 'theirs')}>
            {texts.keepTheirs}
          </Button>
        </>
      )}
    </Cluster>
  )
}

/** The last thing that happened, for who cannot see the row change: one sentence, however many rows it was. */
export function announcement({ last, themes }: ListState, texts: ChecklistTexts): string {
  if (last === null) return ''
  const titleOf = (id: string) => themes.flatMap(({ rows }) => rows).find((row) => row.id === id)?.title ?? ''
  if ('news' in last) {
    const [first, ...others] = last.statuses
    if (first === undefined) return ''
    if (others.length > 0) return filledIn(texts.theirsMany, { count: String(last.statuses.size) })
    const [id, status] = first
    return status.kind === 'theirs' ? `${titleOf(id)}: ${theirsText(status, texts)}` : ''
  }
  const { id, status } = last
  if (status.kind === 'clean' || status.kind === 'saving' || status.kind === 'theirs') return ''
  return status.kind === 'saved'
    ? `${texts.saved}: ${titleOf(id)}`
    : `${texts.notSaved}: ${titleOf(id)}. ${sentenceOf(status, texts)}`
}

function sentenceOf(status: RowStatus, texts: ChecklistTexts): string {
  if (status.kind === 'failed') return status.sentence ?? texts.failed
  if (status.kind === 'theirs') return heldText(status, texts)
  return status.kind === 'conflict' || status.kind === 'without-reason' ? status.sentence : ''
}

function theirsText({ by, own }: TheirsStatus, texts: ChecklistTexts): string {
  return own ? texts.theirsOwn : filledIn(texts.theirs, { name: by ?? texts.somebody })
}

/** A row has room for a first name; who hears the change hears the whole name. */
function firstNamed(status: TheirsStatus): TheirsStatus {
  return { ...status, by: status.by?.split(' ')[0] ?? null }
}

function heldText({ by, own, theirs }: TheirsStatus, { options, ...texts }: ChecklistTexts): string {
  const work = options.work.find(({ value }) => value === theirs.work)?.label ?? theirs.work
  const verdict = options.verdict.find(({ value }) => value === theirs.verdict)?.label ?? theirs.verdict
  return filledIn(texts.held, { name: own ? texts.you : (by ?? texts.somebody), work, verdict })
}
