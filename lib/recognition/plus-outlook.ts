import type { Advice } from '@/lib/rounds/timeline-facts'

/** The explanations of PLUS that were found, of 2014, 2017 and 2018 (domain facts, 2.1); they differ. */
export const plusExplanations = ['worked-in', 'none-left', 'all-met'] as const
export type PlusExplanation = (typeof plusExplanations)[number]

/** How it stands by one explanation; the CCV decides, and about some of it nobody but the CCV can say anything. */
export type PlusOutlook = { readonly explanation: PlusExplanation; readonly stands: 'yes' | 'no' | 'unknown' }

/** What stands now, by each explanation: from the register of recommendations, and the must requirements that are ready. */
export function plusOutlook(
  { all, done, proved }: Advice,
  must: { readonly ready: number; readonly of: number },
  /** Whether the edition in use is the CCV's own: only then are all its criteria known. */
  ccvOwn: boolean,
): readonly PlusOutlook[] {
  const isFull = must.of > 0 && must.ready === must.of
  const yesWhen = (so: boolean) => (so ? 'yes' : 'no')
  return [
    { explanation: 'worked-in', stands: all === 0 ? 'unknown' : yesWhen(proved === all) },
    { explanation: 'none-left', stands: yesWhen(done === all && isFull) },
    { explanation: 'all-met', stands: isFull ? (ccvOwn ? 'yes' : 'unknown') : 'no' },
  ]
}
