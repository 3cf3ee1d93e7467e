import type { IncomingMessage, ServerResponse } from 'node:http'
import { isActionBody } from '@/bin/serve/action-form'
import { isUpload } from '@/bin/serve/body-limit'
import { refuseRequest } from '@/bin/serve/refusals'
import { isHost, isPage, refusedRequest, targetOf } from '@/bin/serve/refused-request'
import { watchSlowBody, type Patience } from '@/bin/serve/slow-bodies'
import { bodyOf, unread } from '@/bin/serve/whole-body'

/** The request as the app may see it; undefined when it was refused here, before the app could stumble over it. */
export async function judgeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  patience: Patience,
): Promise<IncomingMessage | undefined> {
  const { method = '', headers, rawHeaders } = request
  const host = headers['x-forwarded-host']?.toString()
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')
  const target = targetOf(request.url ?? '', host)
  if (target === null || !isHost(hosts, request.httpVersion)) return refuseRequest(response, 400)
  request.url = target
  const path = pathOf(request)
  const refused = refusedRequest({ method, path, headers, host })
  if (refused !== null) return refuseRequest(response, refused)
  if (method !== 'POST') return request
  watchSlowBody(request, response, { isUpload: isUpload(path), patience, giveUp: () => refuseRequest(response, 408) })
  if (!isPage(path)) return request
  const body = await bodyOf(request)
  if (body === null) return void response.destroy()
  const type = headers['content-type'] ?? ''
  if (await isActionBody(body, type, headers['next-action'] !== undefined)) return unread(request, body)
  return refuseRequest(response, 400)
}

/** The path that is asked for, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}
