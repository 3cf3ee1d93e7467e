import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { EvidenceKindShape } from '@/lib/evidence/evidence'
import { linkStatuses } from '@/lib/evidence/review'
import { toConfirms, VerdictShape, WorkShape } from '@/lib/requirements/assessment'

/** People stand in it by the ids of `people`, which names them. */
export const FrozenAnswerShape = z.object({
  requirementId: z.string(),
  work: WorkShape,
  verdict: VerdictShape.nullable(),
  reasoning: z.string(),
  notApplicableReason: z.string(),
  setBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  refusedBy: z.string().nullable(),
  refusal: z.string(),
  ownerId: z.string().nullable(),
  dueOn: DayShape.nullable(),
  toConfirm: z.enum(toConfirms).nullable(),
  changedAt: z.string().nullable(),
  version: z.number(),
})

/** A document that was used, with the version on which each link rested. */
export const FrozenEvidenceShape = z.object({
  id: z.string(),
  title: z.string(),
  kind: EvidenceKindShape,
  aboutOn: DayShape,
  periodFrom: DayShape.nullable(),
  periodUntil: DayShape.nullable(),
  endsOn: DayShape.nullable(),
  source: z.string(),
  obtained: z.string(),
  redactionNote: z.string(),
  confidential: z.boolean(),
  versions: z
    .array(
      z.object({
        id: z.string(),
        number: z.number(),
        uploadedBy: z.string(),
        files: z
          .array(z.object({ name: z.string(), type: z.string(), size: z.number(), sha256: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
})

export const FrozenLinkShape = z.object({
  id: z.string(),
  expectationId: z.string(),
  evidenceId: z.string(),
  versionId: z.string(),
  pages: z.string(),
  shows: z.string(),
  status: z.enum(linkStatuses),
  validUntil: DayShape.nullable(),
  uploadedBy: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  reason: z.string(),
  infected: z.boolean(),
})
