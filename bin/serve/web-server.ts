import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { contentSecurityPolicy, securityHeaders, type Answer } from '@/bin/security-headers'
import { believable, cameOverHttps, type Arrival } from '@/bin/serve/forwarded'
import { judgeRequest, pathOf } from '@/bin/serve/judge-request'
import { refuseGarbage, refuseRequest } from '@/bin/serve/refusals'
import { usualPatience, type Patience } from '@/bin/serve/slow-bodies'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
/** Answers whether anything took the connection over. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** What answers the requests; it comes later than the port, which is claimed before anything else is touched. */
export type App = { readonly handle: Handle; readonly upgrade: Upgrade }

export type WebServer = {
  /** The port it listens on, also when the settings asked for any free one. */
  readonly port: number
  /** Lets the requests through that have waited for the app. */
  readonly open: (app: App) => void
  /** Takes no new requests, waits at most `patience` milliseconds for those in flight, and then cuts them off. */
  readonly close: (patience: number) => Promise<void>
}

type Wanted = Omit<Arrival, 'remoteAddress'> & {
  readonly port: number
  readonly host: string
  readonly dev: boolean
  readonly patience?: Patience
}

/** An upload of the largest file over a slow line takes longer than the five minutes that Node allows. */
const longestRequest = 3_600_000

/** Longer than the minute for which proxies usually keep a connection open, so that they never meet a closed one. */
const idleConnection = 65_000

/** Listens, and puts the security headers on every answer; rejects with the code of the system when the port is taken. */
export async function startWebServer(wanted: Wanted): Promise<WebServer> {
  const gate = deferred<App>()
  const state = { closing: false, sockets: new Set<Duplex>() }
  const ours = randomBytes(16).toString('hex')
  const server = createServer(
    // Without a host Node would answer by itself, without our headers.
    { requestTimeout: longestRequest, keepAliveTimeout: idleConnection, requireHostHeader: false },
    (request, response) => {
      const fromOurselves = request.headers['x-toetsklaar-ours'] === ours
      prepareAnswer(request, response, { ...wanted, ours }, () => state.closing)
      void (
        fromOurselves ? Promise.resolve(request) : judgeRequest(request, response, wanted.patience ?? usualPatience)
      )
        .then(async (accepted) => accepted && (await gate.promise).handle(accepted, response))
        .catch((problem) => fail(response, problem))
    },
  )
  server.on('clientError', (_, socket) => refuseGarbage(socket))
  server.on('connect', (_, socket) => refuseGarbage(socket))
  server.on('checkExpectation', (request, response) => {
    prepareAnswer(request, response, { ...wanted, ours }, () => state.closing)
    refuseRequest(response, 417)
  })
  // Only development takes connections over; elsewhere the wish is passed by, as it may be (RFC 9110, section 7.8).
  if (wanted.dev)
    server.on('upgrade', (request, socket, head) => {
      state.sockets.add(socket)
      socket.once('close', () => state.sockets.delete(socket))
      void gate.promise.then((app) => app.upgrade(request, socket, head) || socket.destroy())
    })
  const port = await listening(server, wanted)
  const close = (patience: number) => {
    state.closing = true
    for (const socket of state.sockets) socket.destroy()
    return closed(server, patience)
  }
  return { port, open: gate.resolve, close }
}

function prepareAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { publicHttps, dev, ours, ...wanted }: Wanted & { readonly ours: string },
  closing: () => boolean,
): void {
  // Next passes an action that was posted to another page on to ourselves, and then we are the proxy.
  const trustProxy = wanted.trustProxy || request.headers['x-toetsklaar-ours'] === ours
  const arrival = { trustProxy, publicHttps, remoteAddress: request.socket.remoteAddress ?? '' }
  const answer: Answer = {
    path: pathOf(request),
    nonce: randomBytes(16).toString('base64'),
    https: cameOverHttps(request.headers, arrival),
    dev,
  }
  request.headers = {
    ...believable(request.headers, arrival),
    // From here Next takes the nonce for its scripts.
    'content-security-policy': contentSecurityPolicy(answer),
    // A page cannot ask Next for its own address; sign-in and the choice of language come back to it.
    'x-toetsklaar-path': pathWithQuery(request.url),
    'x-toetsklaar-ours': ours,
    ...(isByItself(request) ? { 'x-toetsklaar-by-itself': 'yes' } : {}),
  }
  completeHeaders(response, answer, closing)
}

/** What an open page asks without a person: whether something changed, and then itself again, of which Next makes a GET. */
function isByItself({ method, url = '/', headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers['rsc'] !== undefined || url.startsWith('/api/changes'))
}

/** The address within the product, without the mark that Next puts on requests of its own. */
function pathWithQuery(url = '/'): string {
  const [path = '/', query = ''] = url.split('?', 2)
  const asked = new URLSearchParams(query)
  asked.delete('_rsc')
  // Two slashes in front would name another host.
  return `/${path.replace(/^\/+/, '')}${asked.size > 0 ? `?${asked}` : ''}`
}

/** Headers are added at the last moment, when it is known which ones the route has set itself. */
function completeHeaders(response: ServerResponse, answer: Answer, closing: () => boolean): void {
  const present = (name: string) => response.getHeader(name)?.toString()
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, _, parts) {
      if (isSignOut(response)) response.setHeader('clear-site-data', '"cache", "storage"')
      for (const [name, value] of Object.entries(securityHeaders(answer, present))) response.setHeader(name, value)
      if (closing()) response.shouldKeepAlive = false
      return Reflect.apply(writeHead, response, parts)
    },
  })
}

/** The cookie of a session is taken away: what its pages left in this browser goes too (OWASP ASVS 5.0, 14.3.1). */
function isSignOut(response: ServerResponse): boolean {
  return [response.getHeader('set-cookie')].flat().some((cookie) => /^(__Host-)?toetsklaar-session=;/.test(`${cookie}`))
}

function fail(response: ServerResponse, problem: unknown): void {
  // Who went away in the middle of a request hears nothing any more, and that is no fault of ours.
  if (response.socket?.destroyed !== false && isBrokenOff(problem)) return
  console.error(problem)
  if (response.headersSent) response.destroy()
  else
    response
      .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Er ging iets mis. Something went wrong.')
}

function isBrokenOff(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'ECONNRESET'
}

/** A promise that is kept from outside. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((keep) => (resolve = keep))
  return { promise, resolve }
}

function listening(server: Server, { port, host }: Wanted): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      const address = server.address()
      done(address && typeof address === 'object' ? address.port : port)
    })
  })
}

function closed(server: Server, patience: number): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      done()
    })
    server.closeIdleConnections()
  })
}
