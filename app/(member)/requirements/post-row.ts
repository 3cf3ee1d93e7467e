import type { ConflictReply, ProblemReply, SavedReply, WithoutReasonReply } from '../../_answers/answer-reply'

/** Work and verdict as the selects of a row spell them. */
export type Words = { readonly work: string; readonly verdict: string }

export type RowPost = {
  readonly requirementId: string
  readonly was: Words
  readonly wanted: Words
  /** Only when an earlier try got no answer: the version that it was made on. */
  readonly version?: number
}

export type RowOutcome =
  | { readonly kind: 'saved'; readonly reply: SavedReply }
  | { readonly kind: 'without-reason'; readonly sentence: string; readonly reply: SavedReply }
  | { readonly kind: 'conflict'; readonly sentence: string; readonly theirs: Words & { readonly version: number } }
  /** Without a sentence there was no answer at all. */
  | { readonly kind: 'failed'; readonly sentence: string | undefined; readonly signedOut: boolean }

/** Asks the server to save one row. No connection, or an answer that is none of ours, counts as failed. */
export async function postRow(row: RowPost): Promise<RowOutcome> {
  try {
    const response = await fetch('/api/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(row),
      // A row that is on its way arrives, even when its page is left.
      keepalive: true,
    })
    return await outcomeOf(response)
  } catch {
    return { kind: 'failed', sentence: undefined, signedOut: false }
  }
}

async function outcomeOf(response: Response): Promise<RowOutcome> {
  if (response.ok) {
    const reply: SavedReply = await response.json()
    return { kind: 'saved', reply }
  }
  if (response.status === 409) {
    const { sentence, theirs, version }: ConflictReply = await response.json()
    return { kind: 'conflict', sentence, theirs: { ...theirs, version } }
  }
  if (response.status === 422) {
    const reply: WithoutReasonReply = await response.json()
    return { kind: 'without-reason', sentence: reply.sentence, reply }
  }
  const { sentence }: ProblemReply = await response.json()
  return { kind: 'failed', sentence, signedOut: response.status === 401 }
}
