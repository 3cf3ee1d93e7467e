import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ChainFault, ChainVerdict } from './chain-check'

/** What a check of a log found, or that it could not be checked with the key that is here. */
export type CheckedLog = { readonly key: 'ours'; readonly verdict: ChainVerdict } | { readonly key: 'other' }

/** Whether nothing at all is wrong, as far as can be known. */
export function isSound(checked: CheckedLog): boolean {
  return checked.key === 'ours' && checked.verdict.faults.length === 0
}

/** What was found, in whole sentences: that all is well, or each fault with its place. */
export function verdictSentences(language: Language, checked: CheckedLog): readonly string[] {
  const t = translator(language)
  if (checked.key === 'other') return [t('log-page.fault.otherKey')]
  const { sound, faults } = checked.verdict
  if (faults.length === 0) return [t('log-page.check.sound', { count: sound })]
  return faults.map((fault) => faultSentence(language, fault))
}

function faultSentence(language: Language, fault: ChainFault): string {
  const t = translator(language)
  if (fault.kind === 'head') return t('log-page.fault.head')
  if (fault.kind === 'unchained') return t('log-page.fault.unchained', { count: fault.count })
  const count = fault.until - fault.from + 1
  const [from, until] = [formatNumber(fault.from, language), formatNumber(fault.until, language)]
  return t(`log-page.fault.${fault.kind}`, { count, from, until })
}
