/**
 * Cuts a label in lines of at most so many characters, between words where it can. Text in a picture does not wrap by
 * itself. A word that is longer than a line is cut.
 */
export function wrapLabel(label: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/).flatMap((whole) => pieces(whole, most))) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function pieces(word: string, most: number): readonly string[] {
  const cut: string[] = []
  for (let from = 0; from < word.length; from += most) cut.push(word.slice(from, from + most))
  return cut
}
