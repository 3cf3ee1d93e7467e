const longest = 200
const longestExtension = 12

/**
 * The name under which a file is shown and downloaded, made from the name that the browser sent: only its last path
 * part, normalised (NFC), on one line, without control, direction or other invisible characters, at most 200 code
 * points with its extension kept. Null when nothing remains to call it by.
 */
export function cleanFileName(declared: string): string | null {
  const visible = declared
    .normalize('NFC')
    // Directions could make "fdp.exe" out of "exe.pdf"; controls could break a header; a lone surrogate is no text.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (/[\t\n\r]/.test(character) ? ' ' : ''))
    // Letters that nobody sees: a name of nothing else is no name.
    .replace(/[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu, '')
  const lastPart = visible.slice(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1)
  // Windows allows these in no name, and reads what follows a colon as a hidden part of the file.
  const allowed = lastPart.replace(/[<>:"|?*]/gu, '-')
  const name = unreserved(withoutEnd(allowed.replace(/\s+/gu, ' ').trim()))
  const dot = extensionDot(name)
  const stem = [...name.slice(0, dot)]
  const extension = [...name.slice(dot)]
  if (stem.join('').replace(/[. ]/gu, '') === '') return null
  return [...stem.slice(0, longest - extension.length), ...extension].join('')
}

/** Windows takes these names for a device, whatever their extension. */
function unreserved(name: string): string {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?: *\.|$)/i.test(name) ? `_${name}` : name
}

/** Windows drops dots and spaces at the end, so a name that keeps them is another name there. */
function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1
  return name.slice(0, end)
}

/** In lower case, without the dot; empty when the name has none. */
export function extensionOf(name: string): string {
  return name.slice(extensionDot(name) + 1).toLowerCase()
}

/** The name without its extension: what an item is called until somebody gives it a better title. */
export function titleOf(name: string): string {
  return name.slice(0, extensionDot(name)).trim()
}

/** Where the extension starts; the length of the name when what follows the last dot is no extension. */
function extensionDot(name: string): number {
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1)
  return dot >= 0 && extension.length <= longestExtension && !extension.includes(' ') ? dot : name.length
}
