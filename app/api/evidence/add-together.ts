import type { RouteDesk } from '../../_gate/routes'
import type { Received } from '../../_gate/uploads'
import type { FileRefusal } from '@/lib/evidence/file-refusals'
import type { FileOutcome, UploadProblem } from '@/lib/evidence/upload-report'
import type { FieldFault } from '@/lib/forms/fields'
import type { Result } from '@/lib/result'
import { addFiles } from './add-files'
import type { UploadFields } from './upload-fields'

/** One file of the form: its name, and whether it was accepted. */
export type Taken = { readonly name: string; readonly received: Result<Received, FileRefusal> }

type Ended = {
  readonly problem: UploadProblem | null
  readonly files: readonly FileOutcome[]
  readonly faults?: Readonly<Record<string, FieldFault>>
}

/**
 * Makes one item or one version of these files: all of them, or none. When one is refused or here already, the others
 * are held back and that is said.
 */
export async function addTogether(
  desk: RouteDesk,
  fields: UploadFields,
  together: readonly Taken[],
  files: number,
): Promise<Ended> {
  const received = together.flatMap((file) => (file.received.ok ? [file.received.value] : []))
  if (received.length < together.length) return told(together, () => null)
  const upload = { member: desk.member, today: desk.today, fields, received, files }
  const added = await desk.change((store) => addFiles(store, upload))
  if (!added.ok) {
    const { problem } = added
    if (problem === 'round-frozen' || problem === 'not-found' || problem === 'no-file' || problem === 'nothing-new')
      return { problem, files: [] }
    if (problem === 'period-in-future') {
      return { problem: 'invalid-input', files: [], faults: { periodUntil: 'day-in-future' } }
    }
    if (together.length === 0) return { problem: 'changed-meanwhile', files: [] }
    return told(together, ({ name }) => ({ outcome: 'refused', name, problem }))
  }
  if (added.value.outcome === 'added') {
    const { evidenceId } = added.value
    // Only files of before were taken over: the item is told of all the same.
    if (together.length === 0) return { problem: null, files: [{ outcome: 'added', name: '', evidenceId }] }
    return told(together, ({ name }) => ({ outcome: 'added', name, evidenceId }))
  }
  const { present } = added.value
  return told(together, ({ name, received: { value } }) => {
    const evidenceId = present.get(value.sha256)
    return evidenceId === undefined ? null : { outcome: 'already-present', name, evidenceId }
  })
}

type Accepted = Taken & { readonly received: { readonly ok: true; readonly value: Received } }

/** How each file ended; an accepted one of which nothing is said was held back because of another. */
function told(together: readonly Taken[], ofAccepted: (file: Accepted) => FileOutcome | null): Ended {
  return {
    problem: null,
    files: together.map(({ name, received }): FileOutcome => {
      if (!received.ok) return { outcome: 'refused', name, problem: received.problem }
      return ofAccepted({ name, received }) ?? { outcome: 'held-back', name }
    }),
  }
}
