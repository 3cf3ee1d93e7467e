import type { AcceptedType } from './accepted-files'
import type { PrivacyState } from '@/lib/examination/states'
import type { PrivacyStanding } from '@/lib/privacy/closed'
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
  /** The name of the virus, or why a scan still waits; empty otherwise. */
  readonly scanNote: string
  readonly privacy: PrivacyState
}

/** What an item consisted of from one moment on: one or more files, and the days that they are about. */
export type EvidenceVersion = EvidenceDays &
  PrivacyStanding & {
    readonly id: string
    readonly evidenceId: string
    readonly number: number
    readonly files: readonly EvidenceFile[]
    readonly uploadedBy: string
    readonly uploadedByName: string
    readonly uploadedAt: Date
  }
