import type { ReactNode } from 'react'
import type { ActionState } from '@/app/_gate/form'

/** How a page or action ended: with a state or page of its own, on another address, or as "not found". */
export type Ending<T> = T | { readonly wentTo: string } | 'not-found'

type Action<P extends string, Told> = (
  before: ActionState<P, Told> | undefined,
  form: FormData,
) => Promise<ActionState<P, Told>>
type Fields = Readonly<Record<string, string | readonly string[]>>

/** Sends a form to an action, as a button does. */
export function submit<P extends string, Told>(
  action: Action<P, Told>,
  fields: Fields = {},
): Promise<Ending<ActionState<P, Told>>> {
  return ending(() => action(undefined, formWith(fields)))
}

/** Opens a page with the parameters in its address and its query. */
export function open<Props>(page: (props: Props) => Promise<ReactNode>, props: Props): Promise<Ending<ReactNode>> {
  return ending(() => page(props))
}

type Route<Params> = (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response>

/** Opens an address that is a route, such as a one-time link. */
export function follow<Params>(
  route: Route<Params>,
  params: Params,
  url = 'http://toetsklaar.test/',
): Promise<Response> {
  return route(new Request(url), { params: Promise.resolve(params) })
}

/** A form with these fields; a list repeats its field. */
export function formWith(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of typeof values === 'string' ? [values] : values) form.append(name, value)
  }
  return form
}

/** The props of a page as Next hands them over. */
export function address<Params extends object, Query extends object>(params: Params, query: Query) {
  return { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
}

/** Next ends a page or action by throwing; its digest says how (next/dist/client/components: redirect, http-access-fallback). */
export async function ending<T>(work: () => Promise<T>): Promise<Ending<T>> {
  try {
    return await work()
  } catch (thrown) {
    const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : ''
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 'not-found'
    if (digest.startsWith('NEXT_REDIRECT;')) return { wentTo: digest.split(';').slice(2, -2).join(';') }
    throw thrown
  }
}
