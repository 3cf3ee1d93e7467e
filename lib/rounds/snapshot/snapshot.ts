import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { RoundKind } from '@/lib/rounds/round'

/** The frozen state of a round: numbered within its organisation, and the same for ever. */
export type Snapshot = {
  readonly id: string
  readonly roundId: string
  readonly number: number
  /** The day on which it was made, and is judged. */
  readonly madeOn: Day
  readonly madeAt: Date
  /** Member who made it. */
  readonly madeBy: string
  /** SHA-256 of its content, in hexadecimal. */
  readonly sha256: string
}

/** A snapshot with its content as it is stored: canonical JSON, of which the hash was taken. */
export type WholeSnapshot = Snapshot & { readonly content: string }

/** A frozen round as a list shows it. */
export type PastRound = Pick<Snapshot, 'id' | 'roundId' | 'number' | 'madeOn'> & {
  readonly roundNumber: number
  readonly kind: RoundKind
}

/** What was rendered when a round was frozen. */
export type SnapshotFile = {
  readonly name: string
  readonly type: string
  readonly language: Language
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** The name under which a snapshot keeps its summary. */
export function summaryFileName(language: Language): string {
  return `summary-${language}.pdf`
}
