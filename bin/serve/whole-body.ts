import { IncomingMessage } from 'node:http'

/** The whole body of a message that is known to be small; null when it broke off. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of request) pieces.push(Buffer.from(piece))
  } catch {
    return null
  }
  return request.complete ? Buffer.concat(pieces) : null
}

/** The same request with its body still to be read. */
export function unread(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(again, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again.headers = headers
  again.push(body)
  again.push(null)
  return again
}
