/**
 * The names that the header of a part gives its file: in quotes or not, in words of RFC 2047, in percents and in pieces of
 * RFC 2231. Whatever programs make of a broken header stands among them.
 */
export function namesInHeader(header: string): readonly string[] {
  const unfolded = header.replace(/\n[ \t]+/g, ' ')
  const parameters = unfolded.matchAll(
    /\b(?:file)?name(?:\*\d{1,3})?(\*?)[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.){0,1000})"|([^;\s]{1,1000}))/gi,
  )
  const pieces = [...parameters].map(([, encoded, quoted, plain = '']) => decoded(quoted ?? plain, encoded === '*'))
  return pieces.length > 1 ? [...pieces, pieces.join('')] : pieces
}

function decoded(value: string, percents: boolean): string {
  const plain = value.replace(/\\(.)/g, '$1')
  const words = plain.replace(/=\?[^?]{1,40}\?([bq])\?([^?]{0,1000})\?=[ \t]*/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === 'b' ? fromBase64(text) : fromHexOf('=', text.replaceAll('_', ' ')),
  )
  return percents ? fromHexOf('%', words.replace(/^[\w-]*'[\w-]*'/, '')) : words
}

function fromHexOf(mark: '=' | '%', text: string): string {
  const pattern = mark === '=' ? /=([\da-f]{2})/gi : /%([\da-f]{2})/gi
  return text.replace(pattern, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Enough to read an extension by; what is no base64 stays as it is. */
function fromBase64(text: string): string {
  try {
    return atob(text)
  } catch {
    return text
  }
}
