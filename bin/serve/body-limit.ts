import type { IncomingHttpHeaders } from 'node:http'

/** Bytes of the largest form or message that is not an upload; the longest answer with every field full stays far below. */
export const largestMessage = 1_000_000

/** The addresses that take files, and count their bytes by themselves while they stream by. */
const uploads: readonly string[] = ['/api/evidence', '/api/registers/imports']

/** Whether an address takes files: they may be large, and take their time. */
export function isUpload(path: string): boolean {
  return uploads.includes(path)
}

/**
 * The status to refuse a request with before its body is read, or null: what reads a whole body into memory must not
 * be handed one without end. Browsers always say how long a form is.
 */
export function refusedBody(path: string, headers: IncomingHttpHeaders): 411 | 413 | null {
  if (isUpload(path)) return null
  if (headers['content-length'] !== undefined) return Number(headers['content-length']) > largestMessage ? 413 : null
  return headers['transfer-encoding'] === undefined ? null : 411
}
