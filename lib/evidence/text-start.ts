import { holdsHtml, startsAsHtml } from './html-names'
import { startsAsMail } from './mail-start'

/** What valid text is besides plain text, judged by how it starts: what a browser or a computer would make of it. */
export type TextNature = 'plain' | 'html' | 'svg' | 'program' | 'other-format'

/** The test file of the European Institute for Computer Antivirus Research: a program made of text. */
const virusTest = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`

/** `start` is the decoded beginning of the text, some tens of thousands of characters of it. */
export function natureOf(start: string): TextNature {
  const text = start.replace(/^[\uFEFF\s]+/u, '')
  if (/^(?:#!|@echo\b|<\?php|<\?=|<%)/i.test(text) || text.startsWith(virusTest)) return 'program'
  if (/^(?:\{\\rtf|%!PS|%PDF-)/.test(text)) return 'other-format'
  // Readers of PDF look for their mark in the first kilobyte.
  if (/^%PDF-\d/m.test(text.slice(0, 1024))) return 'other-format'
  // The body of a message may be a page; it is never shown as one.
  if (!text.startsWith('<')) return !startsAsMail(text) && holdsHtml(text) ? 'html' : 'plain'
  const markup = withoutProlog(text)
  if (/^<(?:[\w.-]+:)?svg[\s/>]/i.test(markup) || /<!DOCTYPE\s+svg/i.test(text.slice(0, 1024))) return 'svg'
  if (startsAsHtml(markup) || text.startsWith('<!--') || holdsHtml(text)) return 'html'
  return text.startsWith('<?xml') ? 'other-format' : 'plain'
}

/** Skips what may stand before the first element of markup: declaration, comments and document type. */
function withoutProlog(text: string): string {
  const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+(?!\s|html)[^>[]*(?:\[[^]*?\]\s*)?>)/i
  let rest = text
  for (let found = prolog.exec(rest); found !== null; found = prolog.exec(rest)) rest = rest.slice(found[0].length)
  return rest
}
