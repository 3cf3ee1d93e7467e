/** Beyond this many characters together two values are texts, of which the changed words are marked. */
const longest = 80

/** Whether a value and the one it replaced are texts rather than short values. */
export function isLong(before: string, after: string): boolean {
  return before.length + after.length > longest
}
