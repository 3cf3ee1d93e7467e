import type { IncomingHttpHeaders } from 'node:http'
import { refusedBody } from '@/bin/serve/body-limit'

/** A request as far as it is known before its body. */
export type Asked = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The host that the visitor asked for, as our own proxy or the browser says. */
  readonly host: string | undefined
}

export type RefusalStatus = 400 | 403 | 404 | 405 | 408 | 411 | 413 | 415 | 417

const methods: readonly string[] = ['GET', 'HEAD', 'POST']

/** A name or address with a port, as browsers write it (RFC 9110, section 7.2). */
const hostName = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * The path and query that a request asks for; null when they are no address that we could have given out. A program
 * may write the whole address (RFC 9112, section 3.2.2); that must then be ours.
 */
export function targetOf(url: string, host: string | undefined): string | null {
  const target = url.startsWith('/') ? url : withinHost(url, host)
  if (target === null) return null
  const [path = '/', query = ''] = target.split('?', 2)
  return isReadable(path) && !/%00/.test(query) ? target : null
}

function withinHost(url: string, host: string | undefined): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const { host: asked, pathname, search } = new URL(url)
  return asked === host ? `${pathname}${search}` : null
}

/** No character may be half, and none may be the one that ends a text in PostgreSQL and in paths of files. */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** Whether the host can be believed to be one: a page must not repeat anything else. HTTP/1.0 need not name one. */
export function isHost(named: readonly string[], httpVersion: string): boolean {
  if (named.length === 0) return httpVersion === '1.0'
  return named.length === 1 && hostName.test(named[0] ?? '')
}

/**
 * The status to refuse a request with before its body is read and before the app hears of it, or null. The app would
 * refuse most of these too, but as a fault of its own.
 */
export function refusedRequest({ method, path, headers, host }: Asked): RefusalStatus | null {
  if (!methods.includes(method)) return 405
  // Next makes pictures smaller here, of addresses that a visitor chooses; none of our pages asks for it.
  if (path.startsWith('/_next/image')) return 404
  const body = refusedBody(path, headers)
  if (body !== null) return body
  if (method !== 'POST') return null
  if (isFromElsewhere(headers, host)) return 403
  if (!isPage(path)) return null
  const action = headers['next-action']
  if (action !== undefined && !/^[0-9a-f]{42}$/.test(String(action))) return 400
  return isAction(headers) ? null : 415
}

/** Whether a change goes to a page, where Next looks for a server action in it. */
export function isPage(path: string): boolean {
  return !path.startsWith('/api/') && !path.startsWith('/_')
}

function isAction(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'] ?? ''
  return /^multipart\/form-data\b/i.test(type) || (headers['next-action'] !== undefined && /^text\/plain\b/i.test(type))
}

/** Browsers name the site that a change comes from; a program of the user's own names none. */
function isFromElsewhere(headers: IncomingHttpHeaders, host: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin } = headers
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host)
}
