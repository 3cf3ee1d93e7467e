import { readMultipart, type ArrivedForm } from '../../evidence/multipart'
import {
  discardSheet,
  takeSheet,
  whileBeingRead,
  type ArrivalRefusal,
  type ArrivedSheet,
} from '../../../_gate/import-files'
import { memberRoute, problemResponse, type RouteDesk } from '../../../_gate/routes'
import { idField } from '@/lib/forms/fields'
import { notIn } from '@/lib/registers/import/import-problem'
import type { RegisterDefinition } from '@/lib/registers/register'
import { registerNamed } from '@/lib/registers/registers'
import { ok, type Result } from '@/lib/result'
import { importAnswer, type ImportEnding } from './import-answer'
import { readInto } from './read-into'

type Taken = Result<ArrivedSheet, ArrivalRefusal>

/**
 * Takes in a spreadsheet for a register, from a plain form or from our own script: streamed to disk, read row by row into
 * what waits for a confirmation, and gone from disk when that is done, whatever happens.
 */
export const POST = memberRoute('registers:edit', async (desk, request) => {
  const arrived: ArrivedSheet[] = []
  try {
    const form = await readMultipart<Taken>(request, async (name, bytes) => {
      const taken = await takeSheet(name, bytes)
      if (taken.ok) arrived.push(taken.value)
      return taken
    })
    const register = registerNamed(form.fields['register'] ?? '')
    if (form.whole && register === undefined) return await problemResponse('not-found', 404)
    const ending = await takeIn(desk, form, register, request.signal)
    return importAnswer(request, desk.language, register, ending)
  } finally {
    await Promise.all(arrived.map(discardSheet))
  }
})

async function takeIn(
  desk: RouteDesk,
  form: ArrivedForm<Taken>,
  register: RegisterDefinition | undefined,
  signal: AbortSignal,
): Promise<ImportEnding> {
  if (!form.whole || register === undefined) return notIn('upload-incomplete')
  const [file, ...others] = form.files
  if (file === undefined) return notIn('no-file')
  if (others.length > 0 || form.tooManyFiles) return notIn('too-many-files')
  if (!file.ok) return notIn(file.problem)
  // A form that was sent twice is one import; a form without an id of its own gets one here.
  const asked = idField.safeParse(form.fields['importId'])
  const importId = asked.success ? asked.data : crypto.randomUUID()
  const outcome = await whileBeingRead(importId, () => readInto(desk, file.value, { id: importId, register }, signal))
  return outcome.ok ? ok(importId) : outcome
}
