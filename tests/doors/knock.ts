import { formWith, ending } from '@/tests/support/in-the-browser'
import type { Door } from './doors'
import { load, type FoundDoor } from './found-doors'
import type { Ids } from './full-organisation'

/** How far somebody came: inside, sent to sign in, or told that there is nothing here. */
export type Entry = 'inside' | 'sign-in' | 'not-found'

export type Answer = { readonly entry: Entry; readonly said: unknown }

/** What addresses of registers and indicators name that is the same for every organisation. */
const ofRegisters = {
  indicatorId: 'ind-positive-handled',
  register: 'cases',
  vocabulary: 'channel',
  term: 'police',
} as const

/** Comes to a door with these ids, as a browser would, and tells what it heard. */
export async function knock(found: FoundDoor, door: Door, ids: Ids): Promise<Answer> {
  const handler = load(found.source)[
    found.kind === 'page' ? 'default' : found.kind === 'route' ? found.method : found.action
  ]
  if (typeof handler !== 'function') throw new Error(`${found.name} is no door`)
  const params = { ...ids, ...ofRegisters, number: '1', position: '1', secret: 'x'.repeat(32) }
  if (found.kind === 'route')
    return answerOf(await handler(requestFor(found.method, door, ids), { params: after(params) }))
  const said = await ending<unknown>(async () => {
    if (found.kind === 'page') return handler({ params: after(params), searchParams: after(door.query?.(ids) ?? {}) })
    const form = formWith(door.form?.(ids) ?? {})
    return handler.length === 1 ? handler(form) : handler(undefined, form)
  })
  return { entry: entryOf(said), said }
}

const after = <T>(value: T) => Promise.resolve(value)

function requestFor(method: string, door: Door, ids: Ids): Request {
  const headers = {
    origin: 'http://toetsklaar.test',
    'x-forwarded-host': 'toetsklaar.test',
    accept: 'application/json',
  }
  if (method === 'GET') return new Request('http://toetsklaar.test/', { headers })
  const form = formWith(door.form?.(ids) ?? {})
  form.append('file', new Blob(['Notulen van 3 november']), 'notulen.txt')
  return new Request('http://toetsklaar.test/', { method, headers, body: form })
}

async function answerOf(response: Response): Promise<Answer> {
  const entry = response.status === 401 ? 'sign-in' : response.status === 404 ? 'not-found' : 'inside'
  const isText = response.headers.get('content-type')?.includes('json') ?? false
  return { entry, said: { status: response.status, body: isText ? await response.text() : null } }
}

function entryOf(said: unknown): Entry {
  if (said === 'not-found') return 'not-found'
  const wentTo = typeof said === 'object' && said !== null && 'wentTo' in said ? String(said.wentTo) : ''
  return /^\/sign-in(?!\?signed-out)/.test(wentTo) ? 'sign-in' : 'inside'
}
