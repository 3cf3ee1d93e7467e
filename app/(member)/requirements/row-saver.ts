import { createRowBook } from './row-book'
import type { RowOutcome, RowPost, Words } from './post-row'
import { isSame, type Known, type RowStatus, type UnsentRow } from './row-status'

/** Pauses before a row that got no answer is sent again, in milliseconds: longer each time. */
const firstPause = 2000
const longestPause = 60_000

const noAnswer = { kind: 'failed', sentence: undefined, signedOut: false } as const

type Surroundings = {
  readonly shown: ReadonlyMap<string, Known>
  /** What the selects of a row say at this moment. */
  readonly chosen: (id: string) => Words
  /** Makes the selects of a row say this. */
  readonly put: (id: string, words: Words) => void
  readonly post: (row: RowPost) => Promise<RowOutcome>
  readonly tell: (id: string, status: RowStatus) => void
  /** Does the work after so many milliseconds, unless it is called off. */
  readonly later: (milliseconds: number, work: () => void) => () => void
  /** Keeps the rows that are not stored yet, for when this page is gone. */
  readonly keep: (rows: readonly UnsentRow[]) => void
}

export type RowSaver = ReturnType<typeof createRowSaver>

/**
 * Saves rows one after the other, each as it stands when its turn comes: so the last choice wins, and the figure that
 * comes back with the last answer has seen all of them. A row that got no answer is sent again until it gets one; the
 * server then looks whether anybody answered meanwhile, so it is saved once and over nobody.
 */
export function createRowSaver({ shown, chosen, put, post, tell, later, keep }: Surroundings) {
  const book = createRowBook(shown, keep)
  const waiting = new Set<string>()
  let turn = Promise.resolve()
  let failures = 0
  let callOff: () => void = () => {}
  let last: { readonly id: string; readonly before: Words } | null = null

  async function saveNow(id: string): Promise<void> {
    waiting.delete(id)
    const wanted = chosen(id)
    const row = book.postFor(id, wanted)
    if (row === null) {
      book.settle(id)
      return tell(id, { kind: 'clean' })
    }
    // A row that is sent again by itself keeps saying what is wrong until that is over.
    if (!book.isUnsent(id)) tell(id, { kind: 'saving' })
    book.sent(id, wanted)
    const outcome = await post(row).catch(() => noAnswer)
    const before = book.wordsOf(id)
    if (outcome.kind === 'conflict' && book.isOwn(id, outcome.theirs)) {
      book.accept(id, outcome.theirs)
      return saveNow(id)
    }
    book.heard(id, wanted, outcome)
    if (outcome.kind === 'saved' && before !== undefined) last = { id, before }
    if (outcome.kind === 'failed') sendAgainLater(outcome)
    else failures = 0
    tell(id, outcome)
  }

  function sendAgainLater({ sentence }: Extract<RowOutcome, { kind: 'failed' }>): void {
    // The server said why not: sending the same again would end the same way.
    if (sentence !== undefined) return
    failures += 1
    callOff()
    callOff = later(Math.min(firstPause * 2 ** (failures - 1), longestPause), sendAgain)
  }

  /** Whatever goes wrong with one row, it says so and the rows behind it have their turn. */
  async function saveOrFail(id: string): Promise<void> {
    try {
      await saveNow(id)
    } catch {
      book.fail(id)
      sendAgainLater(noAnswer)
      tell(id, noAnswer)
    }
  }

  function save(id: string): Promise<void> {
    if (!waiting.has(id)) {
      waiting.add(id)
      const go = () => saveOrFail(id)
      turn = turn.then(go, go)
    }
    return turn
  }

  function sendAgain(): void {
    callOff()
    for (const id of book.unsent()) void save(id)
  }

  return {
    /** Saves a row when its turn comes. */
    save,

    /** The connection or the session may be back: sends again what got no answer. */
    sendAgain,

    /** A colleague's answer is what we go on from, whether it stays or not; what was there before is theirs to undo. */
    accept(id: string, theirs: Known): void {
      book.accept(id, theirs)
      if (last?.id === id) last = null
    },

    /** Goes on with a row that another page of this member could not save; one that is not shown waits for a next page. */
    restore({ id, was, wanted }: UnsentRow): Promise<void> {
      const stored = book.wordsOf(id)
      if (stored === undefined) book.carry({ id, was, wanted })
      if (stored === undefined || isSame(stored, wanted)) return turn
      put(id, wanted)
      book.restore(id, was, wanted)
      return save(id)
    },

    /** What this row is known to be stored as, when nobody is busy with it; undefined otherwise. */
    restingAt(id: string): Known | undefined {
      const stored = book.knownOf(id)
      const isBusy = waiting.has(id) || book.isUnsent(id)
      return stored === undefined || isBusy || !isSame(stored, chosen(id)) ? undefined : stored
    },

    /** Rows where somebody chose something before this code was there to hear it. */
    unsaved: (): readonly string[] => book.differing(chosen),

    /** The row of which the last change can be undone; null when there is none. */
    undoable: (): string | null => last?.id ?? null,

    /** Makes the last change undone, as a new change; gives its row. */
    undo(): string | null {
      if (last === null) return null
      const { id, before } = last
      last = null
      put(id, before)
      void save(id)
      return id
    },

    stop: (): void => callOff(),
  }
}
