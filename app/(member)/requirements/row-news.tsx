import { Button } from '../../_ui/button'
import { Cluster } from '../../_ui/layout'
import type { ChecklistTexts } from './checklist-texts'
import type { ListState } from './list-state'
import type { Words } from './post-row'
import { reasonHref } from './reason-href'
import type { RowStatus } from './row-saver'

/** What the last cell of a row says. */
export function savedCell({ kind }: RowStatus, texts: ChecklistTexts) {
  if (kind === 'clean') return undefined
  if (kind === 'saving' || kind === 'saved') return { state: kind, label: texts[kind] }
  return { state: kind === 'conflict' ? kind : ('failed' as const), label: texts.notSaved }
}

type RowNoteProps = {
  readonly id: string
  readonly status: RowStatus
  readonly texts: ChecklistTexts
  readonly onAgain: (id: string) => void
  readonly onSettle: (id: string, theirs: Words, choice: 'theirs' | 'mine') => void
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

/** The last thing that happened, for who cannot see the row change. */
export function announcement({ last, themes }: ListState, texts: ChecklistTexts): string {
  if (last === null || last.status.kind === 'clean' || last.status.kind === 'saving') return ''
  const title = themes.flatMap(({ rows }) => rows).find(({ id }) => id === last.id)?.title ?? ''
  return last.status.kind === 'saved'
    ? `${texts.saved}: ${title}`
    : `${texts.notSaved}: ${title}. ${sentenceOf(last.status, texts)}`
}

function sentenceOf(status: RowStatus, texts: ChecklistTexts): string {
  if (status.kind === 'failed') return status.sentence ?? texts.failed
  return status.kind === 'conflict' || status.kind === 'without-reason' ? status.sentence : ''
}
