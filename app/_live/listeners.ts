import type { ChangesReply } from './changes-reply'

type Listener = {
  /** Takes in what changed; the page is then not made again. */
  readonly changes?: (reply: ChangesReply) => void
  /** There is a connection and a session again. */
  readonly recovered?: () => void
  /** The page shows by itself what a colleague did. */
  readonly shown?: () => void
}

const listeners = new Set<Listener>()

/** Hears of changes from here on, until the function that comes back is called. */
export function listen(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Hands changes to who takes them in; false when nobody does. */
export function toldOf(reply: ChangesReply): boolean {
  const takers = [...listeners].flatMap(({ changes }) => changes ?? [])
  for (const take of takers) take(reply)
  return takers.length > 0
}

/** What a colleague did stands on the page: nobody needs to be told of it any more. */
export function tellShown(): void {
  for (const { shown } of listeners) shown?.()
}

/** Tells everybody who listens that there is a connection and a session again. */
export function tellRecovered(): void {
  for (const { recovered } of listeners) recovered?.()
}
