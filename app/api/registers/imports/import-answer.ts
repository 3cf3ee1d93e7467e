import { problemResponse } from '../../../_gate/routes'
import type { Language } from '@/lib/i18n/languages'
import { importSentence, type ImportProblem, type NotIn } from '@/lib/registers/import/import-problem'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { Ok } from '@/lib/result'

/** The import that waits for somebody, or why nothing of the file does. */
export type ImportEnding = Ok<string> | NotIn

const statuses: Readonly<Partial<Record<ImportProblem, number>>> = {
  'upload-incomplete': 400,
  'no-file': 400,
  'too-many-files': 413,
  'file-too-large': 413,
  'id-used': 409,
  'disk-full': 507,
}

/** For our own script where to go next or what is wrong; for a plain form the page itself. */
export async function importAnswer(
  request: Request,
  language: Language,
  register: RegisterDefinition | undefined,
  ending: ImportEnding,
): Promise<Response> {
  const wantsJson = request.headers.get('accept')?.includes('application/json') === true
  const headers = { 'Cache-Control': 'no-store' }
  if (ending.ok) {
    const goTo = `/registers/imports/${ending.value}`
    return wantsJson ? Response.json({ goTo }, { status: 201, headers }) : seeOther(goTo)
  }
  const { problem, line } = ending
  if (wantsJson) {
    const sentence = importSentence(language, problem, line)
    return Response.json({ problem, sentence }, { status: statuses[problem] ?? 415, headers })
  }
  if (register === undefined) return problemResponse('not-found', 404)
  const said = new URLSearchParams({ problem, ...(line === null ? {} : { line: String(line) }) })
  return seeOther(`/registers/${register.name}/import?${said}`)
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}
