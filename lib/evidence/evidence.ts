import { z } from 'zod'
import type { Day } from '@/lib/day'

/** Kinds of proof, as the framework names them (framework, evidence kinds). */
export const evidenceKinds = [
  'training-record',
  'case-statistics',
  'protocol',
  'agreement',
  'policy',
  'plan',
  'report',
  'publicity',
  'minutes',
  'other',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export const EvidenceKindShape = z.enum(evidenceKinds)

/** A document and what we know of it. `aboutOn` is the day the document is about, never the day of upload. */
export type Evidence = {
  readonly id: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly aboutOn: Day
  readonly periodFrom: Day | null
  readonly periodUntil: Day | null
  /** An end that the document itself names, as a policy or contract may. */
  readonly endsOn: Day | null
  readonly source: string
  readonly obtained: string
  readonly redactionNote: string
  readonly confidential: boolean
  readonly version: number
}
