import type { OwnChecks } from '@/lib/readiness/own-checks'
import type { Language } from './languages'
import { translator } from './translate'

/** Says how much one person placed and checked alone, in whole sentences; nothing where nobody did. */
export function ownCheckSentences(language: Language, { evidence, notApplicable }: OwnChecks): readonly string[] {
  const t = translator(language)
  return [
    ...(evidence === 0 ? [] : [t('readiness.ownCheck.evidence', { count: evidence })]),
    ...(notApplicable === 0 ? [] : [t('readiness.ownCheck.notApplicable', { count: notApplicable })]),
  ]
}
