import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { Recognition } from './recognition'

/** What people fill in of an application. */
export type RecognitionEntry = Omit<Recognition, 'roundId' | 'version'>

export type RecognitionProblem =
  | 'changed-meanwhile'
  | 'application-of-a-pilot'
  | 'sent-in-future'
  | 'answered-in-future'
  | 'answered-before-sent'
  | 'certificate-before-sent'

/**
 * Records that the application of a round was sent, what the CCV answered, or a correction of either; also when the round
 * is frozen, because the answer comes later. `before` is what is kept now, `seenVersion` the version that was on the
 * screen (0 for none). Gives what to keep, or null when nothing differs.
 */
export function recordRecognition(
  round: Pick<Round, 'id' | 'kind'>,
  before: Recognition | null,
  entry: RecognitionEntry,
  seenVersion: number,
  today: Day,
): Result<Recognition | null, RecognitionProblem> {
  if (round.kind === 'pilot') return refuse('application-of-a-pilot')
  if (before !== null && isSame(before, entry)) return ok(null)
  if ((before?.version ?? 0) !== seenVersion) return refuse('changed-meanwhile')
  const { sentOn, answer } = entry
  if (sentOn > today) return refuse('sent-in-future')
  if (answer !== null && answer.on > today) return refuse('answered-in-future')
  if (answer !== null && answer.on < sentOn) return refuse('answered-before-sent')
  if (answer?.outcome === 'granted' && answer.certificate.from < sentOn) return refuse('certificate-before-sent')
  return ok({ ...entry, roundId: round.id, version: seenVersion })
}

function isSame(one: RecognitionEntry, other: RecognitionEntry): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other))
}

function partsOf({ sentOn, answer, reference, note }: RecognitionEntry) {
  const certificate = answer?.outcome === 'granted' ? answer.certificate : null
  return [
    ...[sentOn, reference, note, answer?.outcome, answer?.on],
    ...[certificate?.from, certificate?.termMonths, certificate?.plus],
  ]
}
