import type { IncomingHttpHeaders } from 'node:http'

/** Bytes of the largest form or message that is not an upload; the longest answer with every field full stays far below. */
export const largestMessage = 1_000_000

/** The one address that takes files, and counts their bytes by itself while they stream by. */
const uploads = '/api/evidence'

/**
 * The status to refuse a request with before its body is read, or null: what reads a whole body into memory must not
 * be handed one without end. Browsers always say how long a form is.
 */
export function refusedBody(path: string, headers: IncomingHttpHeaders): 411 | 413 | null {
  if (path === uploads) return null
  if (headers['content-length'] !== undefined) return Number(headers['content-length']) > largestMessage ? 413 : null
  return headers['transfer-encoding'] === undefined ? null : 411
}
