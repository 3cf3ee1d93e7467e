import { editions } from '@/db/catalogue/editions'
import type { Framework } from '@/lib/framework/framework'

/** The first edition of the catalogue, in the shape in which the store hands it out. */
export function someFramework(): Framework {
  const edition = editions[0]
  if (edition === undefined) throw new Error('The catalogue is empty')
  const indicators = new Map(edition.indicators.map(({ id, title, hard }) => [id, { id, title, hard }]))
  return {
    ...edition,
    editionId: edition.id,
    retired: [],
    requirements: edition.requirements.map((requirement) => ({
      ...requirement,
      own: false,
      adapted: false,
      question: null,
      indicators: requirement.indicators.flatMap((id) => indicators.get(id) ?? []),
    })),
  }
}
