import { SaxesParser } from 'saxes'
import { UnreadableSheet } from '../unreadable'

/** What a reader of XML hears; names come without their prefix. */
export type XmlReader = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Longest stretch without a tag: the longest text of a cell is some thirty thousand characters. */
const longestStretch = 1024 ** 2

/**
 * Reads XML piece by piece and pauses after each, so that what was heard can be handed on before more comes. Entities
 * of its own are not followed, so that nothing grows.
 */
export async function* readingXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let sinceTag = 0
  parser.on('error', () => {
    throw new UnreadableSheet('damaged')
  })
  parser.on('doctype', () => {
    throw new UnreadableSheet('damaged')
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    reader.open(plain(name), attributes)
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    reader.close?.(plain(name))
  })
  const decoder = new TextDecoder()
  let isEmpty = true
  for await (const piece of bytes) {
    isEmpty = false
    sinceTag += piece.length
    parser.write(decoder.decode(piece, { stream: true }))
    if (sinceTag > longestStretch) throw new UnreadableSheet('unpacks-too-large')
    yield
  }
  if (isEmpty) return
  parser.write(decoder.decode()).close()
  yield
}

/** Reads XML to its end. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const pieces = readingXml(bytes, reader)
  while ((await pieces.next()).done !== true) continue
}

/** An attribute by its name without prefix; the prefix of a relation differs from program to program. */
export function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return attributes[wanted] ?? Object.entries(attributes).find(([name]) => plain(name) === wanted)?.[1]
}

function plain(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
