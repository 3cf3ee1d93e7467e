import type { SavedReply } from '../../_answers/answer-reply'
import type { ChecklistHead } from '@/lib/requirements/checklist-sentences'
import type { RowStatus } from './row-saver'
import type { ShownTheme } from './shown-themes'

export type ListEvent = { readonly id: string; readonly status: RowStatus }

/** The list as it stands in the browser: what the page was made with, and what answers of the server moved since. */
export type ListState = {
  readonly head: ChecklistHead
  readonly themes: readonly ShownTheme[]
  readonly statuses: ReadonlyMap<string, RowStatus>
  readonly last: ListEvent | null
}

/** Takes the status of a row in, and with it whatever its answer moved: its proof, its theme and the figure. */
export function afterEvent(state: ListState, event: ListEvent): ListState {
  const { id, status } = event
  const next = { ...state, statuses: new Map(state.statuses).set(id, status), last: event }
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
