const mostWords = 6

/** The words that somebody looks for, as patterns for LIKE: each may stand anywhere. */
export function searchWords(q: string): readonly string[] {
  return q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
