import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from '@/bin/security-headers'
import type { RefusalStatus } from '@/bin/serve/refused-request'

const tooLarge = 'Dit is te groot om te versturen. This is too large to send.'
const unreadable = 'Dit verzoek is niet te lezen. This request cannot be read.'

const sentences: Readonly<Record<RefusalStatus, string>> = {
  400: unreadable,
  403: 'Dit kan alleen vanaf onze eigen pagina. This can be done from our own page only.',
  404: 'Dit bestaat hier niet. This does not exist here.',
  405: 'Zo werkt dit adres niet. This address does not work that way.',
  408: 'Het versturen duurde te lang. Sending took too long.',
  411: tooLarge,
  413: tooLarge,
  415: unreadable,
  417: unreadable,
}

/** Refuses with a sentence. The body stays unread, so the connection cannot be used again. */
export function refuseRequest(response: ServerResponse, status: RefusalStatus): undefined {
  if (response.headersSent) return void response.destroy()
  if (status === 405) response.setHeader('allow', 'GET, HEAD, POST')
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end(sentences[status])
}

/** What is no HTTP never reaches the app; the answer is empty and closed off as well. */
export function refuseGarbage(socket: Duplex): void {
  if (!socket.writable) return void socket.destroy()
  const headers = securityHeaders({ path: '/', nonce: '', https: false, dev: false }, () => undefined)
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n`)
}
