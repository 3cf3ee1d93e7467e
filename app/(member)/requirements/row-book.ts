import type { RowOutcome, RowPost, Words } from './post-row'
import { isSame, type Known, type UnsentRow } from './row-status'

/** Keeps what is stored of each row as far as the page knows, and what was chosen and is not known to be stored. */
export function createRowBook(shown: ReadonlyMap<string, Known>, keep: (rows: readonly UnsentRow[]) => void) {
  const stored = new Map(shown)
  const wishes = new Map<string, Words>()
  /** Choices that were sent and of which no answer came: they may be stored or not. */
  const lost = new Map<string, Words>()
  const unsent = new Set<string>()
  /** Choices of a page that is gone, in rows that this page does not show: they wait for a page that does. */
  const carried = new Map<string, UnsentRow>()

  const wordsOf = (id: string): Words | undefined => {
    const known = stored.get(id)
    return known && { work: known.work, verdict: known.verdict }
  }

  function settle(id: string): void {
    lost.delete(id)
    unsent.delete(id)
    if (wishes.delete(id)) tellKept()
  }

  function tellKept(): void {
    const own = [...wishes].flatMap(([id, wanted]) => {
      const was = stored.get(id)
      return was === undefined ? [] : [{ id, was, wanted }]
    })
    keep([...carried.values(), ...own])
  }

  return {
    wordsOf,
    settle,
    knownOf: (id: string): Known | undefined => stored.get(id),

    /** What to send so that the row comes to say this; null when it says so already. */
    postFor(id: string, wanted: Words): RowPost | null {
      const known = stored.get(id)
      const was = wordsOf(id)
      if (known === undefined || was === undefined) return null
      const unheard = lost.get(id)
      if (unheard === undefined) return isSame(was, wanted) ? null : { requirementId: id, was, wanted }
      // What was sent may be stored by now: going back to what was there is a change of that.
      if (isSame(was, wanted)) return { requirementId: id, was: unheard, wanted }
      return { requirementId: id, was, wanted, version: known.version }
    },

    sent(id: string, wanted: Words): void {
      wishes.set(id, wanted)
      tellKept()
    },

    /** Takes in what the server answered, or that it did not, to a row that said `wanted`. */
    heard(id: string, wanted: Words, outcome: RowOutcome): void {
      if (outcome.kind === 'failed' && (outcome.signedOut || outcome.sentence === undefined)) {
        if (!outcome.signedOut) lost.set(id, wanted)
        unsent.add(id)
        return
      }
      const was = stored.get(id)
      if (outcome.kind === 'saved') stored.set(id, { ...wanted, version: outcome.reply.version })
      if (outcome.kind === 'without-reason' && was !== undefined) {
        stored.set(id, { ...was, work: wanted.work, version: outcome.reply.version })
      }
      settle(id)
    },

    /** Whether the answer that is in the way is our own of a moment ago, of which we never heard. */
    isOwn(id: string, theirs: Known): boolean {
      const unheard = lost.get(id)
      return unheard !== undefined && isSame(unheard, theirs) && theirs.version === (stored.get(id)?.version ?? 0) + 1
    },

    accept(id: string, { work, verdict, version }: Known): void {
      stored.set(id, { work, verdict, version })
      settle(id)
    },

    /** Takes over a choice of a page that is gone: nobody knows whether it arrived. */
    restore(id: string, was: Known, wanted: Words): void {
      stored.set(id, was)
      wishes.set(id, wanted)
      lost.set(id, wanted)
      unsent.add(id)
    },

    /** Keeps a choice of a page that is gone, in a row that is not shown here. */
    carry(row: UnsentRow): void {
      carried.set(row.id, row)
      tellKept()
    },

    /** Something else than the server went wrong: the row asks for another try. */
    fail: (id: string): void => void unsent.add(id),

    isUnsent: (id: string): boolean => unsent.has(id),
    unsent: (): readonly string[] => [...unsent],
    differing: (chosen: (id: string) => Words): readonly string[] =>
      [...stored].filter(([id, was]) => !isSame(was, chosen(id))).map(([id]) => id),
  }
}
