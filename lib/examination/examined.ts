import type { AcceptedType } from '@/lib/evidence/accepted-files'
import type { ScanState } from '@/lib/evidence/version'
import type { PrivacyChoice } from '@/lib/privacy/decision'
import type { Finding } from '@/lib/privacy/finding'
import type { PrivacyState, UnreadableWhy } from './states'

/** A file with what the examination made of it. */
export type ExaminedFile = {
  readonly id: string
  readonly position: number
  readonly fileName: string
  readonly type: AcceptedType
  readonly scan: ScanState
  /** The name of the virus, or a `ScanTrouble`; empty when there is nothing to say. */
  readonly scanNote: string
  readonly privacy: PrivacyState
  readonly privacyNote: UnreadableWhy | ''
  readonly findings: readonly Finding[]
}

/** Who decided what about the personal data in a version, and when. */
export type TakenDecision = {
  readonly number: number
  readonly choice: PrivacyChoice
  readonly note: string
  readonly decidedByName: string
  readonly decidedAt: Date
}

/** One version of an item with its files, and the decisions about it, the newest first. */
export type ExaminedVersion = {
  readonly id: string
  readonly number: number
  readonly privacyAsked: boolean
  readonly files: readonly ExaminedFile[]
  readonly decisions: readonly TakenDecision[]
}

/** An item that somebody has to look at, because of its newest version or of one that is still used. */
export type ItemOfConcern = {
  readonly evidenceId: string
  readonly title: string
  readonly uploadedBy: string
  /** A file holds a virus: it proves nothing and cannot be opened. */
  readonly infected: boolean
  /** Personal data was found, and nobody decided about it yet. */
  readonly privacyAsked: boolean
}
