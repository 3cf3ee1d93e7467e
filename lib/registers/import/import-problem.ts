import type { Language } from '@/lib/i18n/languages'
import { nl } from '@/lib/i18n/messages/nl'
import { translator } from '@/lib/i18n/translate'

/** Why a file did not come in, besides what is wrong with the file itself. */
export const arrivalProblems = [
  'no-file',
  'too-many-files',
  'upload-incomplete',
  'file-name-invalid',
  'file-too-large',
  'disk-full',
  'no-headings',
  'given-up',
  'id-used',
] as const
export type ArrivalProblem = (typeof arrivalProblems)[number]

/** Why a file as a whole cannot be read. */
export type UnreadableProblem = keyof (typeof nl)['register-faults']['unreadable']

export type ImportProblem = ArrivalProblem | UnreadableProblem

/** A file of which nothing waits, and why; `line` is where it went wrong, when that is known. */
export type NotIn = { readonly ok: false; readonly problem: ImportProblem; readonly line: number | null }

export function notIn(problem: ImportProblem, line: number | null = null): NotIn {
  return { ok: false, problem, line }
}

/** A problem that an address tells; undefined for anything else. */
export function importProblemNamed(text: string): ImportProblem | undefined {
  return isUnreadable(text) ? text : arrivalProblems.find((problem) => problem === text)
}

function isUnreadable(text: string): text is UnreadableProblem {
  return Object.hasOwn(nl['register-faults'].unreadable, text)
}

/** Says what is wrong with a file and what to do. */
export function importSentence(language: Language, problem: ImportProblem, line: number | null): string {
  const t = translator(language)
  return isArrival(problem)
    ? t(`import.problem.${problem}`)
    : t(`register-faults.unreadable.${problem}`, { line: line ?? 0 })
}

function isArrival(problem: ImportProblem): problem is ArrivalProblem {
  return arrivalProblems.some((one) => one === problem)
}
