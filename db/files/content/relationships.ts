import { SaxesParser } from 'saxes'
import type { Relation } from '@/lib/evidence/file-content'

/** More relations than any part has. */
const mostRelations = 50_000

/** Relations in one `.rels` part (ECMA-376, part 2, section 6.5). Throws when the part is no XML. */
export function relationsIn(bytes: Uint8Array): readonly Relation[] {
  const relations: Relation[] = []
  readElements(bytes, (element, attribute) => {
    if (element !== 'relationship') return
    if (relations.length === mostRelations) throw new Error('More relations than any part has')
    relations.push({
      type: attribute('Type'),
      target: attribute('Target'),
      external: attribute('TargetMode').trim().toLowerCase() === 'external',
    })
  })
  return relations
}

/** Content types by part (`Override`) or by extension (`Default`, with an empty name); section 7.2.3. */
export function contentTypesIn(bytes: Uint8Array): readonly { readonly name: string; readonly type: string }[] {
  const parts: { name: string; type: string }[] = []
  readElements(bytes, (element, attribute) => {
    if (element === 'override' || element === 'default') {
      parts.push({ name: attribute('PartName'), type: attribute('ContentType').trim() })
    }
  })
  return parts
}

/** Elements as a program would read them; their names without prefix and in lower case. */
function readElements(bytes: Uint8Array, hear: (element: string, attribute: (name: string) => string) => void): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('doctype', () => {
    throw new Error('A document type in a paper of the package')
  })
  parser.on('opentag', ({ name, attributes }) => hear(plain(name).toLowerCase(), (wanted) => attributes[wanted] ?? ''))
  parser.write(xmlText(bytes)).close()
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** How XML starts in UTF-16 and UTF-8, with a mark and without (XML 1.0, appendix F.1). */
const encodings: readonly (readonly [start: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

/** XML in the encoding in which a program would read it. Throws when that is no encoding of a package, or not kept to. */
export function xmlText(bytes: Uint8Array): string {
  const found = encodingOf(bytes)
  const text = new TextDecoder(found, { fatal: true }).decode(bytes)
  const [, , declared] = /^<\?xml\s[^>]*?encoding\s*=\s*(["'])([\w.-]{1,40})\1/.exec(text) ?? []
  // A package is in UTF-8 or UTF-16 (ECMA-376, part 2, section 7.2.3); ASCII is the same as the first.
  const allowed = found === 'utf-8' ? /^(?:utf-?8|us-ascii|ascii)$/i : /^utf-?16(?:le|be)?$/i
  if (declared !== undefined && !allowed.test(declared)) throw new Error('Not the encoding that it says')
  return text
}

/** The encoding of XML by its first bytes. */
export function encodingOf(bytes: Uint8Array): string {
  return encodings.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1] ?? 'utf-8'
}
