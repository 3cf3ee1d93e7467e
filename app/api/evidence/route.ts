import { faultsOf } from '../../_gate/form'
import { memberRoute, type RouteDesk } from '../../_gate/routes'
import { discardAll, takeIn, type Received } from '../../_gate/uploads'
import { cleanFileName } from '@/lib/evidence/file-name'
import type { FileOutcome } from '@/lib/evidence/upload-report'
import { addTogether, type Taken } from './add-together'
import { readMultipart, type ArrivedForm } from './multipart'
import { answerAsJson, answerAsPage, type UploadEnding } from './upload-answer'
import { readUploadFields } from './upload-fields'

/**
 * Takes in evidence: one or more files with what is said about them, from a plain form or from our own script.
 * The bytes are streamed to disk; rows are written when the whole form is in, one transaction per item.
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
  if (form.tooManyFields) return { ...nothing, problem: 'invalid-input' }
  const fields = readUploadFields(form.fields, desk.today)
  const keepsFiles = fields.success && fields.data.makes === 'versions' && fields.data.keep.length > 0
  if (form.files.length === 0 && !keepsFiles) return { ...nothing, problem: 'no-file' }
  if (!fields.success) return { files: [], problem: 'invalid-input', faults: faultsOf(fields.error) }
  const isEach = fields.data.makes === 'items' && fields.data.as === 'each'
  const files: FileOutcome[] = []
  for (const together of isEach ? form.files.map((file) => [file]) : [form.files]) {
    const ended = await addTogether(desk, fields.data, together, form.files.length)
    // What is in stays in, so from then on every file is told of by itself.
    if (ended.problem !== null && !files.some(({ outcome }) => outcome === 'added')) {
      return { ...nothing, problem: ended.problem, faults: ended.faults ?? {} }
    }
    files.push(...ended.files)
  }
  return { problem: null, faults: {}, files }
}
