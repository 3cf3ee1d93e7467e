/**
 * The header that names a download (RFC 6266): once in plain letters for old programs, once in full (RFC 8187).
 * The name must be clean already; what could break the header is taken out all the same.
 */
export function contentDisposition(shown: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  return `${shown}; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** `encodeURIComponent` leaves four characters that the header may not have. */
function encoded(name: string): string {
  const wellFormed = name.replace(/\p{Cs}/gu, '_')
  return encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
