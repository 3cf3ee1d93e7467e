const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
}
const breaks = /<\/?(?:p|div|br|tr|li|h[1-6]|table|blockquote|ul|ol)\b[^<>]{0,2000}>/gi
const cells = /<\/?t[dh]\b[^<>]{0,2000}>/gi

/** The text of a message that was written as HTML, with where its links lead to; nothing of it is run or fetched. */
export function textOfHtml(html: string): string {
  const links = [...html.matchAll(/\bhref\s{0,9}=\s{0,9}["']?((?:mailto|tel):[^"'<>\s]{1,300})/gi)].map(([, to]) => to)
  const text = html
    .replace(/<(style|script)\b[^<>]{0,2000}>/gi, '<$1>')
    .replace(breaks, '\n')
    .replace(cells, ' ')
    .replace(/<[^<>]{0,5000}>/g, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decoded)
  return [text.replace(/\n[ \n]{2,}/g, '\n'), ...links].join('\n')
}

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
}
