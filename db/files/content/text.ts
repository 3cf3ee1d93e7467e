import { fileTypeFromBuffer } from 'file-type'
import { mailParts } from './mail-parts'
import { htmlWatch } from '@/lib/evidence/html-names'
import type { Watcher } from './watcher'

/** Characters of the start of a text by which its nature is judged. */
const startLength = 65_536

/** Bytes that no text has (WHATWG MIME Sniffing, "binary data byte"), as characters. */
const notText = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/

/** Bytes without a meaning in Windows-1252. */
const notWindows = /[\x81\x8d\x8f\x90\x9d]/

/** Anything without a signature of ours: text when every byte of it is, else what its first bytes are known for. */
export function watchText(start: Buffer): Watcher {
  const readings = isUtf16(start)
    ? [reading(start[0] === 0xff ? 'utf-16le' : 'utf-16be', notText)]
    : [reading('utf-8', notText), reading('latin1', new RegExp(`${notText.source}|${notWindows.source}`))]
  // Long headers may stand before the one that names a sender, so any first line of a header will do.
  const mail = /^(?:\xef\xbb\xbf)?(?:From |[!-9;-~]+[ \t]*:)/.test(start.toString('latin1', 0, 200))
    ? mailParts()
    : undefined
  return {
    push: (chunk) => {
      for (const text of readings) text.push(chunk)
      mail?.push(chunk.toString('latin1'))
      return chunk
    },
    end: async () => {
      for (const text of readings) text.end()
      const valid = readings.find((text) => text.isText())
      if (valid !== undefined) {
        return { is: 'text', start: valid.start(), holdsHtml: valid.holdsHtml(), parts: mail?.end() ?? [] }
      }
      const known = await fileTypeFromBuffer(start)
      return { is: 'other', type: known?.mime ?? null }
    },
  }
}

/** Reads bytes in one encoding until something proves that they are no text in it. */
function reading(encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1', forbidden: RegExp) {
  // `TextDecoder('latin1')` is Windows-1252 and slow; here only the bytes matter, and those Buffer gives one to one.
  const decoder = encoding === 'latin1' ? undefined : new TextDecoder(encoding, { fatal: true })
  let text = true
  let start = ''
  const html = htmlWatch()

  function take(decoded: string): void {
    text = !forbidden.test(decoded)
    if (!text) return
    html.push(decoded)
    if (start.length < startLength) start += decoded.slice(0, startLength - start.length)
  }

  function attempt(decode: () => string): void {
    if (!text) return
    try {
      take(decode())
    } catch {
      text = false
    }
  }

  return {
    push: (chunk: Buffer) => attempt(() => decoder?.decode(chunk, { stream: true }) ?? chunk.toString('latin1')),
    end: () => attempt(() => decoder?.decode() ?? ''),
    isText: () => text,
    start: () => start,
    holdsHtml: html.found,
  }
}

function isUtf16(start: Buffer): boolean {
  return (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
}
