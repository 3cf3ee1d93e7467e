import type { Box } from './box'
import { isOld, prefix, type Shelf } from './draft-places'

/** Something that was kept, with the moment in milliseconds since 1970. */
export type Kept<Content> = { readonly at: number; readonly content: Content }

export type DraftStore = ReturnType<typeof createDraftStore>

/** Keeps drafts in the browser of one member, closed; one thing at a time, so that what is forgotten stays forgotten. */
export function createDraftStore(shelf: Shelf, box: Box, now: () => number) {
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }
  const placeOf = async (subject: string) => `${prefix}${await box.nameOf(subject)}`

  return {
    /** Keeps what was typed or chosen about this subject; a browser that is full or forbids it keeps nothing. */
    keep: (subject: string, content: unknown): Promise<void> =>
      inTurn(async () => {
        const at = now()
        const closed = await box.close(JSON.stringify({ at, content }))
        try {
          shelf.setItem(await placeOf(subject), `${at}.${closed}`)
        } catch {
          return
        }
      }),

    /** What is kept about this subject, unless it is too old or belongs to somebody else. */
    find: <Content>(subject: string): Promise<Kept<Content> | null> =>
      inTurn(async () => {
        const place = await placeOf(subject)
        const kept = shelf.getItem(place)
        if (kept === null || isOld(kept, now())) return null
        const text = await box.open(kept.slice(kept.indexOf('.') + 1))
        if (text !== null) return JSON.parse(text)
        shelf.removeItem(place)
        return null
      }),

    forget: (subject: string): Promise<void> => inTurn(async () => shelf.removeItem(await placeOf(subject))),
  }
}
