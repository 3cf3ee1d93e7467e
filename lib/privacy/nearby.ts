/** How far before and after a number a word still says what it is, in characters. */
const before = 60
const after = 25

/** Whether a word stands near a place in a text, or at the head of its row or column. */
export function isNearby(word: RegExp, text: string, start: number, end: number, heading: string): boolean {
  return (
    word.test(heading) ||
    word.test(text.slice(Math.max(0, start - before), start)) ||
    word.test(text.slice(end, end + after))
  )
}

/** The text of the same line and the line above it, just before a place: what is said there is said of it. */
export function ledInBy(text: string, start: number): string {
  // Only so far back: a text without any line would be walked through for each of its numbers.
  return text
    .slice(Math.max(0, start - before), start)
    .split('\n')
    .slice(-2)
    .join('\n')
}
