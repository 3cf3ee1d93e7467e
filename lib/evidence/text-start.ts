/** What valid text is besides plain text, judged by how it starts: what a browser or a computer would make of it. */
export type TextNature = 'plain' | 'html' | 'svg' | 'program' | 'other-format'

/** Tags by which a browser takes text for HTML when nothing tells it otherwise (WHATWG MIME Sniffing, section 7.1). */
const htmlTags =
  /^<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|form|object|embed|img|base|template)[\s/>]/i

/** The test file of the European Institute for Computer Antivirus Research: a program made of text. */
const virusTest = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`

/** `start` is the decoded beginning of the text, some tens of thousands of characters of it. */
export function natureOf(start: string): TextNature {
  const text = start.replace(/^[\uFEFF\s]+/u, '')
  if (/^(?:#!|@echo\b|<\?php|<\?=|<%)/i.test(text) || text.startsWith(virusTest)) return 'program'
  if (/^(?:\{\\rtf|%!PS|%PDF-)/.test(text)) return 'other-format'
  if (!text.startsWith('<')) return 'plain'
  const markup = withoutProlog(text)
  if (/^<(?:[\w.-]+:)?svg[\s/>]/i.test(markup) || /<!DOCTYPE\s+svg/i.test(text.slice(0, 1024))) return 'svg'
  if (htmlTags.test(markup) || text.startsWith('<!--')) return 'html'
  return text.startsWith('<?xml') ? 'other-format' : 'plain'
}

/** Skips what may stand before the first element of markup: declaration, comments and document type. */
function withoutProlog(text: string): string {
  const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+(?!\s|html)[^>[]*(?:\[[^]*?\]\s*)?>)/i
  let rest = text
  for (let found = prolog.exec(rest); found !== null; found = prolog.exec(rest)) rest = rest.slice(found[0].length)
  return rest
}
