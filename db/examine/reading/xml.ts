import { SaxesParser } from 'saxes'

/** What a reader of XML hears. Names come without their prefix: `w:t` and `a:t` are both `t`. */
export type XmlReader = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads XML as it comes. Entities of its own are not followed, so that nothing grows; what is no XML throws.
 * Of a part that is not there nothing is heard. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser<{ position: false }>({ position: false })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) =>
    reader.open?.(plain(name), (wanted) => attributeOf(attributes, wanted)),
  )
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(plain(name)))
  let decoder: TextDecoder | undefined
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
  }
  if (decoder === undefined) return
  parser.write(decoder.decode()).close()
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

type Attributes = Readonly<Record<string, string | { readonly value: string }>>

function attributeOf(attributes: Attributes, wanted: string): string | undefined {
  const found = attributes[wanted] ?? Object.entries(attributes).find(([name]) => plain(name) === wanted)?.[1]
  return typeof found === 'object' ? found.value : found
}

/** XML may be written in UTF-16 as well; the mark at its start then says so. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
