import { faultsOf } from '../../_gate/form'
import { memberRoute, type RouteDesk } from '../../_gate/routes'
import { discardAll, takeIn, type Received } from '../../_gate/uploads'
import { cleanFileName } from '@/lib/evidence/file-name'
import type { FileRefusal } from '@/lib/evidence/file-refusals'
import type { FileOutcome } from '@/lib/evidence/upload-report'
import type { Result } from '@/lib/result'
import { addFile } from './add-file'
import { readMultipart, type ArrivedForm } from './multipart'
import { answerAsJson, answerAsPage, type UploadEnding } from './upload-answer'
import { readUploadFields } from './upload-fields'

type Taken = { readonly name: string; readonly received: Result<Received, FileRefusal> }

/**
 * Takes in evidence: one or more files with what is said about them, from a plain form or from our own script.
 * The bytes are streamed to disk; rows are written when the whole form is in, one transaction per file.
 */
export const POST = memberRoute('evidence:edit', async (desk, request) => {
  const waiting: Received[] = []
  let room = await desk.read((store) => store.files.room())
  try {
    const form = await readMultipart<Taken>(request, async (name, bytes) => {
      const received = await takeIn(name, bytes, room)
      if (received.ok) {
        waiting.push(received.value)
        room -= received.value.size
      }
      return { name: cleanFileName(name) ?? '?', received }
    })
    const ending = await addAll(desk, form)
    return request.headers.get('accept')?.includes('application/json')
      ? answerAsJson(ending, desk.language)
      : await answerAsPage(ending, form.fields.returnTo || '/evidence')
  } finally {
    await discardAll(waiting)
  }
})

async function addAll(desk: RouteDesk, form: ArrivedForm<Taken>): Promise<UploadEnding> {
  const nothing = { faults: {}, files: [] }
  if (!form.whole) return { ...nothing, problem: 'upload-incomplete' }
  if (form.tooManyFiles) return { ...nothing, problem: 'too-many-files' }
  if (form.files.length === 0) return { ...nothing, problem: 'no-file' }
  const fields = readUploadFields(form.fields, desk.today)
  if (!fields.success) return { files: [], problem: 'invalid-input', faults: faultsOf(fields.error) }
  const files: FileOutcome[] = []
  for (const { name, received } of form.files) {
    if (!received.ok) {
      files.push({ outcome: 'refused', name, problem: received.problem })
      continue
    }
    const upload = {
      member: desk.member,
      fields: fields.data,
      received: received.value,
      files: form.files.length,
    }
    const added = await desk.change((store) => addFile(store, upload))
    if (added.ok) files.push({ ...added.value, name })
    else if (added.problem === 'not-found' && !files.some(isAdded)) return { ...nothing, problem: 'not-found' }
    else files.push({ outcome: 'refused', name, problem: added.problem })
  }
  return { problem: null, faults: {}, files }
}

/** What is in stays in, so from then on every file is told of by itself. */
function isAdded({ outcome }: FileOutcome): boolean {
  return outcome === 'added'
}
