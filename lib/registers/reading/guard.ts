/** Apostrophes and then a character with which a formula begins. */
const formulaStart = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** A text with an apostrophe before it when a spreadsheet would take it for a formula; `withoutGuard` takes it off. */
export function withGuard(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** A text without the apostrophe that kept a spreadsheet from taking it for a formula. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
