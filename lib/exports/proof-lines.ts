import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Proof } from '@/lib/readiness/proof'

const lacks = ['waiting', 'expired', 'rejected', 'withdrawn', 'missing'] as const

/** How the required proof of one requirement stands: "2 van 3 geaccepteerd", "1 verlopen". */
export function proofLines(language: Language, proof: Proof): readonly string[] {
  const t = translator(language)
  const required = proof.expectations.filter((expectation) => expectation.required)
  if (required.length === 0) return [t('summary.themes.noProofAsked')]
  const countOf = (state: string) => required.filter((expectation) => expectation.state === state).length
  return [
    t('summary.themes.proofOf', { done: countOf('accepted'), of: required.length }),
    ...lacks.flatMap((state) => {
      const count = countOf(state)
      return count === 0 ? [] : [t(`summary.proofState.${state}`, { count })]
    }),
  ]
}
