import type { AcceptedType } from './accepted-files'

/** One file of an evidence item, in the order of upload. The bytes are found by their SHA-256. */
export type EvidenceVersion = {
  readonly id: string
  readonly evidenceId: string
  readonly number: number
  readonly fileName: string
  readonly type: AcceptedType
  /** In bytes. */
  readonly size: number
  readonly sha256: string
  readonly scan: 'not-scanned' | 'waiting' | 'clean' | 'infected'
  readonly uploadedBy: string
  readonly uploadedByName: string
  readonly uploadedAt: Date
}
