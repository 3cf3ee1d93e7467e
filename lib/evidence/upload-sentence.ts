import type { Translate } from '@/lib/i18n/translate'
import type { FileRefusal } from './file-refusals'
import type { UploadProblem } from './upload-report'

/** Says why an upload, or one file of it, was not taken, and what to do. */
export function uploadSentence(
  t: Translate,
  problem: FileRefusal | UploadProblem | 'already-present' | 'held-back',
): string {
  return problem === 'invalid-input' || problem === 'not-found' || problem === 'round-frozen'
    ? t(`problem.${problem}`)
    : t(`file-problem.${problem}`)
}
