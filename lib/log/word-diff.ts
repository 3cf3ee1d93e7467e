/** A piece of a text, and whether the other text lacks it. */
export type Piece = { readonly text: string; readonly changed: boolean }
export type WordDiff = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** Beyond this many pairs of words the middle is marked as a whole: comparing them all would take too long. */
const mostPairs = 4_000_000

/** What changed between two texts, word by word: the longest run of words that both have stays unmarked. */
export function wordDiff(before: string, after: string): WordDiff {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(old, fresh)
  const end = sharedStart(old.slice(start).toReversed(), fresh.slice(start).toReversed())
  const middle = kept(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  const marked = (words: readonly string[], kept: ReadonlySet<number>) =>
    joined(
      words.map((text, index) => {
        const isShared = index < start || index >= words.length - end
        return { text, changed: !isShared && !kept.has(index - start) }
      }),
    )
  return { before: marked(old, middle.before), after: marked(fresh, middle.after) }
}

/** Words, and the blanks between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? []
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, index) => word !== other[index])
  return first === -1 ? one.length : first
}

/** Places of the words of a longest common subsequence, in either list. */
function kept(old: readonly string[], fresh: readonly string[]) {
  const before = new Set<number>()
  const after = new Set<number>()
  const width = fresh.length + 1
  if (old.length * fresh.length > mostPairs) return { before, after }
  const lengths = new Uint16Array((old.length + 1) * width)
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  for (let row = 0, column = 0; row < old.length && column < fresh.length;) {
    if (old[row] === fresh[column]) {
      before.add(row++)
      after.add(column++)
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return { before, after }
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: { text: string; changed: boolean }[] = []
  for (const { text, changed } of pieces) {
    const last = runs.at(-1)
    if (last?.changed === changed) last.text += text
    else runs.push({ text, changed })
  }
  return runs
}
