import type { SavedReply } from '../../_answers/answer-reply'
import type { ListNews } from '../../_live/changes-reply'
import type { ChecklistHead } from '@/lib/requirements/checklist-sentences'
import type { RowStatus } from './row-status'
import type { ShownTheme } from './shown-themes'

/** Something that happened to the list: to one row by this person, or to any number of them by colleagues. */
export type ListEvent =
  | { readonly id: string; readonly status: RowStatus; readonly undoable?: string | null }
  | { readonly news: ListNews; readonly statuses: ReadonlyMap<string, RowStatus> }

/** The list as it stands in the browser: what the page was made with, and what answers of the server moved since. */
export type ListState = {
  readonly head: ChecklistHead
  readonly themes: readonly ShownTheme[]
  readonly statuses: ReadonlyMap<string, RowStatus>
  readonly last: ListEvent | null
  /** The row of which this person can undo the last change. */
  readonly undoable: string | null
}

/** Takes in what happened to a row or to several, and whatever that moved: proof, themes and the figure. */
export function afterEvent(state: ListState, event: ListEvent): ListState {
  if ('news' in event) return afterNews(state, event.news, event)
  const { id, status, undoable = state.undoable } = event
  const next = { ...state, undoable, statuses: new Map(state.statuses).set(id, status), last: event }
  if (status.kind !== 'saved' && status.kind !== 'without-reason') return next
  const { reply } = status
  return { ...next, head: reply.head, themes: state.themes.map((theme) => movedTheme(theme, id, reply)) }
}

/** Under another order than that of the themes a row stands under another heading, so it is looked for under each. */
function movedTheme(theme: ShownTheme, id: string, { theme: moved, proof }: SavedReply): ShownTheme {
  return {
    ...theme,
    figure: moved?.id === theme.id ? moved.figure : theme.figure,
    rows: proof === null ? theme.rows : theme.rows.map((row) => (row.id === id ? { ...row, proof } : row)),
  }
}

function afterNews(state: ListState, news: ListNews, event: Extract<ListEvent, { news: ListNews }>): ListState {
  const figures = new Map(news.themes.map(({ id, figure }) => [id, figure]))
  const proofs = new Map(news.rows.map(({ id, proof }) => [id, proof]))
  return {
    ...state,
    head: news.head,
    themes: state.themes.map((theme) => ({
      ...theme,
      figure: figures.get(theme.id) ?? theme.figure,
      rows: theme.rows.map((row) => ({ ...row, proof: proofs.get(row.id) ?? row.proof })),
    })),
    statuses: new Map([...state.statuses, ...event.statuses]),
    last: event.statuses.size > 0 ? event : state.last,
  }
}
