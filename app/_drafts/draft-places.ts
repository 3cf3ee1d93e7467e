import { longestKept } from './draft'

/** The part of the browser's storage that drafts need. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const prefix = 'toetsklaar-draft.'

/** Takes away what is too old, whoever typed it. */
export function throwAwayOld(shelf: Shelf, now: number): void {
  for (const place of places(shelf)) if (isOld(shelf.getItem(place) ?? '', now)) shelf.removeItem(place)
}

/** Takes away every draft in this browser: at signing out nothing stays behind. */
export function throwAwayAll(shelf: Shelf): void {
  for (const place of places(shelf)) shelf.removeItem(place)
}

/** Whether what is kept in a place is too old to be offered. */
export function isOld(kept: string, now: number): boolean {
  return !(now - Number(kept.split('.', 1)[0]) < longestKept)
}

function places(shelf: Shelf): readonly string[] {
  const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
  return names.filter((name) => name.startsWith(prefix))
}
