import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { contentSecurityPolicy, securityHeaders, type Answer } from '@/bin/security-headers'
import { refusedBody } from '@/bin/serve/body-limit'
import { believable, cameOverHttps, type Arrival } from '@/bin/serve/forwarded'

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

type Wanted = Omit<Arrival, 'remoteAddress'> & { readonly port: number; readonly host: string; readonly dev: boolean }

/** An upload of the largest file over a slow line takes longer than the five minutes that Node allows. */
const longestRequest = 3_600_000

/** Longer than the minute for which proxies usually keep a connection open, so that they never meet a closed one. */
const idleConnection = 65_000

/** Listens, and puts the security headers on every answer; rejects with the code of the system when the port is taken. */
export async function startWebServer(wanted: Wanted): Promise<WebServer> {
  const gate = deferred<App>()
  const state = { closing: false, sockets: new Set<Duplex>() }
  const server = createServer(
    { requestTimeout: longestRequest, keepAliveTimeout: idleConnection },
    (request, response) => {
      prepareAnswer(request, response, wanted, () => state.closing)
      const refused = refusedBody(pathOf(request), request.headers)
      if (refused !== null) return refuseBody(response, refused)
      void gate.promise.then((app) => app.handle(request, response)).catch((problem) => fail(response, problem))
    },
  )
  server.on('clientError', refuseGarbage)
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
  { trustProxy, publicHttps, dev }: Wanted,
  closing: () => boolean,
): void {
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
  }
  completeHeaders(response, answer, closing)
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
      for (const [name, value] of Object.entries(securityHeaders(answer, present))) response.setHeader(name, value)
      if (closing()) response.shouldKeepAlive = false
      return Reflect.apply(writeHead, response, parts)
    },
  })
}

/** What is no HTTP never reaches the app; the answer is empty and closed off as well. */
function refuseGarbage(_: Error, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy()
  const headers = securityHeaders({ path: '/', nonce: '', https: false, dev: false }, () => undefined)
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n`)
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

/** The body stays unread, so the connection cannot be used again. */
function refuseBody(response: ServerResponse, status: 411 | 413): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end('Dit is te groot om te versturen. This is too large to send.')
}

function fail(response: ServerResponse, problem: unknown): void {
  console.error(problem)
  if (response.headersSent) response.destroy()
  else
    response
      .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Er ging iets mis. Something went wrong.')
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
