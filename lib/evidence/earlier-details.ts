import { z } from 'zod'
import { DayShape } from '@/lib/day'
import type { EvidenceDetails } from './details'
import { EvidenceKindShape } from './evidence'

/** A change as the log keeps it: from and to. Only what it was before is needed to walk back. */
function from<Shape extends z.ZodType>(shape: Shape) {
  return z.tuple([shape, z.unknown()]).optional()
}

const ChangesShape = z.object({
  title: from(z.string()),
  kind: from(EvidenceKindShape),
  aboutOn: from(DayShape),
  periodFrom: from(DayShape.nullable()),
  periodUntil: from(DayShape.nullable()),
  endsOn: from(DayShape.nullable()),
  source: from(z.string()),
  obtained: from(z.string()),
  redactionNote: from(z.string()),
  confidential: from(z.boolean()),
})

/**
 * What we knew of an item before the given changes: walks back from what we know now, newest change first. Null when a
 * change cannot be read, which no change of ours is.
 */
export function earlierDetails(
  now: EvidenceDetails,
  changes: readonly Readonly<Record<string, unknown>>[],
): EvidenceDetails | null {
  let details: EvidenceDetails = {
    title: now.title,
    kind: now.kind,
    aboutOn: now.aboutOn,
    periodFrom: now.periodFrom,
    periodUntil: now.periodUntil,
    endsOn: now.endsOn,
    source: now.source,
    obtained: now.obtained,
    redactionNote: now.redactionNote,
    confidential: now.confidential,
  }
  for (const change of changes) {
    const read = ChangesShape.safeParse(change)
    if (!read.success) return null
    const known = read.data
    details = {
      title: before(known.title, details.title),
      kind: before(known.kind, details.kind),
      aboutOn: before(known.aboutOn, details.aboutOn),
      periodFrom: before(known.periodFrom, details.periodFrom),
      periodUntil: before(known.periodUntil, details.periodUntil),
      endsOn: before(known.endsOn, details.endsOn),
      source: before(known.source, details.source),
      obtained: before(known.obtained, details.obtained),
      redactionNote: before(known.redactionNote, details.redactionNote),
      confidential: before(known.confidential, details.confidential),
    }
  }
  return details
}

function before<Value>(change: readonly [Value, unknown] | undefined, otherwise: Value): Value {
  return change === undefined ? otherwise : change[0]
}
