/** Says whether every given font can show a character, by code point. */
export type Covers = (codePoint: number) => boolean

/** Reads from TrueType files which characters all of them can show (OpenType 1.9, table "cmap", format 12). */
export function coverageOf(fonts: readonly Uint8Array[]): Covers {
  const sets = fonts.map(charactersOf)
  return (codePoint) => sets.every((set) => set.has(codePoint))
}

function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = cmapOffset(view)
  const groups = segmentedOffset(view, table)
  const characters = new Set<number>()
  for (let at = 0; at < view.getUint32(groups + 12); at += 1) {
    const group = groups + 16 + 12 * at
    const last = view.getUint32(group + 4)
    for (let character = view.getUint32(group); character <= last; character += 1) characters.add(character)
  }
  return characters
}

/** Where the table starts that maps characters to glyphs. */
function cmapOffset(view: DataView): number {
  const cmap = 0x636d6170
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const entry = 12 + 16 * at
    if (view.getUint32(entry) === cmap) return view.getUint32(entry + 8)
  }
  throw new Error('This is no TrueType font: it has no "cmap"')
}

/** Where the map starts that covers all of Unicode. */
function segmentedOffset(view: DataView, table: number): number {
  for (let at = 0; at < view.getUint16(table + 2); at += 1) {
    const offset = table + view.getUint32(table + 8 + 8 * at)
    if (view.getUint16(offset) === 12) return offset
  }
  throw new Error('This font maps no more than the first 65,536 characters')
}
