import type { AcceptedType } from './accepted-files'
import type { EvidenceDays } from './details'

/** How the search for viruses in a file stands. */
export type ScanState = 'not-scanned' | 'waiting' | 'clean' | 'infected'

/** One file of a version. The bytes are found by their SHA-256. */
export type EvidenceFile = {
  readonly id: string
  /** Place among the files of its version, counted from 1. */
  readonly position: number
  readonly fileName: string
  readonly type: AcceptedType
  /** In bytes. */
  readonly size: number
  readonly sha256: string
  readonly scan: ScanState
}

/** What an item consisted of from one moment on: one or more files, and the days that they are about. */
export type EvidenceVersion = EvidenceDays & {
  readonly id: string
  readonly evidenceId: string
  readonly number: number
  readonly files: readonly EvidenceFile[]
  readonly uploadedBy: string
  readonly uploadedByName: string
  readonly uploadedAt: Date
}
