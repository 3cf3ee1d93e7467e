import { editions } from '@/db/catalogue/editions'
import type { Edition } from '@/lib/framework/edition'

/** The edition of the catalogue with this id; throws when there is none. */
export function editionOf(id: string): Edition {
  const found = editions.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no edition ${id}`)
  return found
}
