import type { FileOutcome } from '@/lib/evidence/upload-report'
import type { FieldFault } from '@/lib/forms/fields'

/** What the route answers. With a `problem` nothing of the form was taken. */
export type UploadReply = {
  readonly problem?: string
  readonly sentence?: string
  readonly faults?: Readonly<Record<string, FieldFault>>
  readonly files?: readonly (FileOutcome & { readonly sentence?: string })[]
}
