import { ownPath } from '../../_gate/path'
import { isSecure } from '../../_gate/request'
import type { FileOutcome, UploadProblem } from '@/lib/evidence/upload-report'
import { packReport, uploadCookie, uploadParameter } from '@/lib/evidence/upload-report'
import { uploadSentence } from '@/lib/evidence/upload-sentence'
import type { FieldFault } from '@/lib/forms/fields'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** How an upload ended. With a `problem` nothing of it was taken. */
export type UploadEnding = {
  readonly problem: UploadProblem | null
  readonly faults: Readonly<Record<string, FieldFault>>
  readonly files: readonly FileOutcome[]
}

const problemStatus: Readonly<Record<UploadProblem, number>> = {
  'no-file': 400,
  'upload-incomplete': 400,
  'too-many-files': 413,
  'invalid-input': 422,
  'not-found': 404,
  'round-frozen': 423,
  'nothing-new': 409,
  'changed-meanwhile': 409,
}

/** For our own script: every file with how it ended, in a sentence of the member's language. */
export function answerAsJson({ problem, faults, files }: UploadEnding, language: Language): Response {
  const t = translator(language)
  const told = files.map((file) => {
    if (file.outcome === 'added') return file
    return { ...file, sentence: uploadSentence(t, file.outcome === 'refused' ? file.problem : file.outcome) }
  })
  const whole = problem === null ? {} : { problem, sentence: uploadSentence(t, problem), faults }
  const status = problem === null ? statusOf(files) : problemStatus[problem]
  return Response.json({ ...whole, files: told }, { status, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * For a plain form: back to the page it came from, with the report in a cookie of ten minutes. Names of files may say
 * who somebody is, so they stay out of the address.
 */
export async function answerAsPage({ problem, faults, files }: UploadEnding, returnTo: string): Promise<Response> {
  const id = crypto.randomUUID()
  const notAdded = files.filter((file) => file.outcome !== 'added')
  const added = files.filter((file) => file.outcome === 'added')
  const items = [...new Set(added.map((file) => file.evidenceId))]
  const report = packReport({ id, problem, faults: { ...faults }, added: added.length, items, notAdded })
  const attributes = `Path=/; Max-Age=600; HttpOnly; SameSite=Lax${(await isSecure()) ? '; Secure' : ''}`
  return new Response(null, {
    status: 303,
    headers: { Location: withReport(ownPath(returnTo), id), 'Set-Cookie': `${uploadCookie}=${report}; ${attributes}` },
  })
}

function withReport(path: string, id: string): string {
  const [page = '/', fragment] = path.split('#', 2)
  const asked = `${page}${page.includes('?') ? '&' : '?'}${uploadParameter}=${id}`
  return fragment === undefined ? asked : `${asked}#${fragment}`
}

function statusOf(files: readonly FileOutcome[]): number {
  if (files.some((file) => file.outcome === 'added')) return 201
  const first = files.find(({ outcome }) => outcome === 'refused')
  if (first?.outcome !== 'refused') return 409
  if (first.problem === 'file-too-large') return 413
  return first.problem === 'organisation-full' || first.problem === 'disk-full' ? 507 : 415
}
