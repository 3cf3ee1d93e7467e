import { canonicalText } from './canonical'
import { beforeTheFirst, type ChainedEntry, type LogHead } from './entry'
import { inRanges, type NumberRange } from './ranges'

/** What is wrong with a log; numbers are places in the chain, from and until included. */
export type ChainFault =
  | ({ readonly kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' } & NumberRange)
  /** The head does not belong to the last entry. */
  | { readonly kind: 'head' }
  /** Entries without a place in the chain. */
  | { readonly kind: 'unchained'; readonly count: number }

/** A head that somebody wrote down: still in the log, in it as something else, or not in it any more. */
export type NotedVerdict = 'same' | 'other' | 'gone'

export type ChainVerdict = {
  /** How many entries are as they were written. */
  readonly sound: number
  readonly faults: readonly ChainFault[]
  readonly noted: NotedVerdict | null
}

export type ChainQuestion = {
  readonly organisationId: string
  readonly seal: (text: string) => string
  /** Heads that were kept outside the database. */
  readonly anchors: readonly LogHead[]
  /** A head that somebody wrote down, if they want to hear of it. */
  readonly noted: LogHead | null
}

/** How far numbers may have shifted at one place, by entries put in or taken out, for the rest to be recognised. */
const farthestShift = 64
const mostSearched = 4 * farthestShift

/**
 * Checks a chain entry by entry, in the order of their numbers, without keeping them. Only the key makes a hash, so an
 * entry with a right hash is genuine and tells its own true number; what is wrong shows between two genuine ones.
 */
export function chainCheck({ organisationId, seal, anchors, noted }: ChainQuestion) {
  const anchored = new Map(anchors.map(({ number, hash }) => [number, hash]))
  const found = { changed: new Set<number>(), inserted: new Set<number>(), reordered: new Set<number>() }
  const missing = new Set<number>()
  let doubtful: number[] = []
  let sound = 0
  let last: LogHead = { number: 0, hash: beforeTheFirst }
  let shift = 0
  let notedVerdict: NotedVerdict = 'gone'

  const isGenuine = (entry: ChainedEntry, number: number): boolean =>
    seal(canonicalText(organisationId, { ...entry, number }, entry.previousHash)) === entry.hash

  const trueNumberOf = (entry: ChainedEntry): number | undefined => {
    const expected = entry.number + shift
    if (isGenuine(entry, expected)) return expected
    // Where hundreds in a row are forged there is nothing near to recognise.
    if (doubtful.length > mostSearched) return undefined
    return nearby(expected).find((number) => isGenuine(entry, number))
  }

  /** Judges what stands between two genuine entries: their numbers say how many there were. */
  const settle = (until: number): void => {
    const places = doubtful.map((stored) => ({ stored, number: stored + shift }))
    const changed = new Set(
      places.map(({ number }) => number).filter((number) => number > last.number && number < until),
    )
    for (let number = last.number + 1; number < until; number++) {
      if (changed.has(number)) found.changed.add(number)
      else missing.add(number)
    }
    for (const { stored, number } of places) if (!changed.has(number)) found.inserted.add(stored)
    doubtful = []
  }

  const add = (entry: ChainedEntry): void => {
    const number = trueNumberOf(entry)
    if (number === undefined) return void doubtful.push(entry.number)
    if (number <= last.number) {
      const wasMissing = missing.delete(number)
      found[wasMissing ? 'reordered' : 'inserted'].add(wasMissing ? number : entry.number)
      return
    }
    const follows = number === last.number + 1
    settle(number)
    // Genuine by itself, but not what the next one was made on: signed again with the key.
    if (follows && entry.previousHash !== last.hash) found.changed.add(last.number)
    if ((anchored.get(number) ?? entry.hash) !== entry.hash) found.changed.add(number)
    if (number === noted?.number) notedVerdict = entry.hash === noted.hash ? 'same' : 'other'
    sound += 1
    last = { number, hash: entry.hash }
    shift = number - entry.number
  }

  /** The verdict, once all entries were added. `head` is what the log says of itself; null when it says nothing. */
  const finish = (head: LogHead | null, unchained: number): ChainVerdict => {
    const written = head?.number ?? 0
    const end = Math.max(written, ...anchored.keys())
    const tail = doubtful.map((stored) => stored + shift).filter((number) => number > last.number && number <= end)
    for (const number of doubtful) (tail.includes(number + shift) ? found.changed : found.inserted).add(number)
    const cut = { from: Math.max(last.number, ...tail) + 1, until: end }
    const headIsWrong =
      tail.length === 0 &&
      (written < last.number || (written === last.number && (head?.hash ?? last.hash) !== last.hash))
    return {
      sound,
      faults: [
        ...(['changed', 'inserted', 'reordered'] as const).flatMap((kind) =>
          inRanges(found[kind]).map((range) => ({ kind, ...range })),
        ),
        ...inRanges(missing).map((range) => ({ kind: 'removed' as const, ...range })),
        ...(cut.from <= cut.until ? [{ kind: 'truncated' as const, ...cut }] : []),
        ...(headIsWrong ? [{ kind: 'head' as const }] : []),
        ...(unchained > 0 ? [{ kind: 'unchained' as const, count: unchained }] : []),
      ],
      noted: noted === null ? null : notedVerdict,
    }
  }

  return { add, finish }
}

function nearby(expected: number): readonly number[] {
  return Array.from({ length: farthestShift }, (_, step) => [expected + step + 1, expected - step - 1])
    .flat()
    .filter((number) => number > 0)
}
