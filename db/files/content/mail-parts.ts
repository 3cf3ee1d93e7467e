import type { MailPart } from '@/lib/evidence/file-content'
import { namesInHeader } from '@/lib/evidence/mail-names'

const longestLine = 4_000
const longestHeader = 64_000
const mostParts = 1_000

/**
 * Looks for what is attached to a message while it streams by (RFC 2045 and 2046), and how it starts. Also finds parts
 * of messages inside it, and files that were written into its text (uuencode).
 */
export function mailParts() {
  const parts: MailPart[] = []
  let rest = ''
  let header: string | null = ''
  let waiting: { names: readonly string[]; base64: boolean } | null = null

  function push(chunk: string): void {
    const lines = (rest + chunk).split('\n')
    rest = (lines.pop() ?? '').slice(-longestLine)
    for (const line of lines) read(line.endsWith('\r') ? line.slice(0, -1) : line)
  }

  function read(line: string): void {
    if (header !== null) {
      if (line === '') endHeader(header)
      else if (header.length < longestHeader) header += `${line.slice(0, longestLine)}\n`
    } else if (line.startsWith('--')) {
      take('')
      header = ''
    } else if (waiting !== null && line.trim() !== '') take(line)
    else if (line.startsWith('begin ')) {
      const name = /^begin [0-7]{3,4} (.{1,255})$/.exec(line)?.[1]
      if (name !== undefined) add({ names: [name], start: '' })
    }
  }

  function endHeader(text: string): void {
    header = /^content-type[ \t]*:[ \t\n]*message\//im.test(text) ? '' : null
    waiting = {
      names: namesInHeader(text),
      base64: /^content-transfer-encoding[ \t]*:[ \t\n]*base64/im.test(text),
    }
  }

  /** The first line of a part tells what it is; of a part without one only its name is known. */
  function take(line: string): void {
    if (waiting === null) return
    const start = waiting.base64 ? Buffer.from(line.slice(0, 64), 'base64').toString('latin1') : line.slice(0, 48)
    add({ names: waiting.names, start })
    waiting = null
  }

  function add(part: MailPart): void {
    if (parts.length < mostParts) parts.push(part)
  }

  return {
    push,
    end: (): readonly MailPart[] => {
      if (rest !== '') read(rest)
      take('')
      return parts
    },
  }
}
