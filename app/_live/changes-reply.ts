import type { Changed } from '@/lib/changes/changes'
import type { ChecklistHead, ProofCell, ThemeFigure } from '@/lib/requirements/checklist-sentences'

/** What an open page hears after something changed. When nothing did, the answer is empty (204). */
export type ChangesReply = {
  /** Number of the last change that this answer knows of: where the next question goes on from. */
  readonly number: number
  readonly requirements: readonly Changed[]
  readonly evidence: readonly Changed[]
  readonly registers: readonly Changed[]
  /** What the list of requirements shows of all this, when that is the page that asks. */
  readonly list?: ListNews | undefined
}

/** The figures of the list, and each changed row as it is stored now. */
export type ListNews = {
  readonly head: ChecklistHead
  readonly themes: readonly { readonly id: string; readonly figure: ThemeFigure }[]
  readonly rows: readonly ListedRow[]
}

export type ListedRow = {
  readonly id: string
  readonly version: number
  /** As the selects of the row spell them. */
  readonly work: string
  readonly verdict: string
  readonly proof: ProofCell
}
