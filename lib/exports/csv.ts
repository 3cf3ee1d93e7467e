/** The byte order mark, which tells a spreadsheet that what follows is UTF-8. */
export const csvMark = '\ufeff'

/** One line with the separator that Dutch spreadsheets expect. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`
}

/** A cell as it stands in the file: it cannot be taken for a formula, and is quoted where it must be (RFC 4180). */
export function csvCell(text: string): string {
  const defused = beginsAsFormula.test(text) ? `'${text}` : text
  return /[;"\r\n']/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}

/**
 * A cell that begins like this would be a formula in a spreadsheet; an apostrophe makes it text (OWASP, CSV injection).
 * One that has the apostrophe already gets another, so that it can be read back.
 */
const beginsAsFormula = /^'*[=+\-@\t\r]/
