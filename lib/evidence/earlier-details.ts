import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { changedFrom, walkBack } from '@/lib/log/walk-back'
import type { EvidenceDetails } from './details'
import { EvidenceKindShape } from './evidence'

const ChangesShape = z.object({
  title: changedFrom(z.string()),
  kind: changedFrom(EvidenceKindShape),
  aboutOn: changedFrom(DayShape),
  periodFrom: changedFrom(DayShape.nullable()),
  periodUntil: changedFrom(DayShape.nullable()),
  endsOn: changedFrom(DayShape.nullable()),
  source: changedFrom(z.string()),
  obtained: changedFrom(z.string()),
  redactionNote: changedFrom(z.string()),
  confidential: changedFrom(z.boolean()),
})

/** What we knew of an item before the given changes, newest first; null when a change cannot be read. */
export function earlierDetails(
  now: EvidenceDetails,
  changes: readonly Readonly<Record<string, unknown>>[],
): EvidenceDetails | null {
  const { title, kind, aboutOn, periodFrom, periodUntil, endsOn, source, obtained, redactionNote, confidential } = now
  const days = { aboutOn, periodFrom, periodUntil, endsOn }
  return walkBack({ title, kind, ...days, source, obtained, redactionNote, confidential }, changes, ChangesShape)
}
