import type { RowOutcome, RowPost, Words } from './post-row'

/** How a row stands between the hand of the user and the database. `clean`: the page says what is stored. */
export type RowStatus = { readonly kind: 'clean' | 'saving' } | RowOutcome

type Surroundings = {
  readonly shown: ReadonlyMap<string, Words>
  /** What the selects of a row say at this moment. */
  readonly chosen: (id: string) => Words
  readonly post: (row: RowPost) => Promise<RowOutcome>
  readonly tell: (id: string, status: RowStatus) => void
}

export type RowSaver = ReturnType<typeof createRowSaver>

/**
 * Saves rows one after the other, each as it stands when its turn comes: so the last choice wins, and the figure that
 * comes back with the last answer has seen all of them.
 */
export function createRowSaver({ shown, chosen, post, tell }: Surroundings) {
  const stored = new Map(shown)
  const waiting = new Set<string>()
  let turn = Promise.resolve()

  async function saveNow(id: string): Promise<void> {
    waiting.delete(id)
    const was = stored.get(id)
    const wanted = chosen(id)
    if (was === undefined || isSame(was, wanted)) return tell(id, { kind: 'clean' })
    tell(id, { kind: 'saving' })
    const outcome = await post({ requirementId: id, was, wanted })
    if (outcome.kind === 'saved') stored.set(id, wanted)
    if (outcome.kind === 'without-reason') stored.set(id, { ...was, work: wanted.work })
    tell(id, outcome)
  }

  return {
    /** Saves a row when its turn comes. */
    save(id: string): Promise<void> {
      if (!waiting.has(id)) {
        waiting.add(id)
        turn = turn.then(() => saveNow(id))
      }
      return turn
    },

    /** A colleague's answer is what we go on from, whether it stays or not. */
    accept(id: string, { work, verdict }: Words): void {
      stored.set(id, { work, verdict })
    },

    /** Rows where somebody chose something before this code was there to hear it. */
    unsaved(): readonly string[] {
      return [...stored].filter(([id, was]) => !isSame(was, chosen(id))).map(([id]) => id)
    },
  }
}

function isSame(one: Words, other: Words): boolean {
  return one.work === other.work && one.verdict === other.verdict
}
