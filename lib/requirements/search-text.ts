/** Text as people look for it: without accents, capitals and the blanks around it. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
}

/** Whether every word that somebody looks for stands in the text, in any order; parts of words count. */
export function containsWords(text: string, words: string): boolean {
  const folded = foldedText(text)
  return foldedText(words)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
