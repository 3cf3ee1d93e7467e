import { Stack } from '../../_ui/layout'
import { DescriptionList, type Fact } from '../../_ui/list'
import type { Language } from '@/lib/i18n/languages'
import { fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction, Progress } from '@/lib/readiness/fractions'
import type { Readiness } from '@/lib/readiness/score'

type Props = { readonly language: Language; readonly readiness: Readiness; readonly clock: string }

/** Numbers of their own, never mixed into readiness: the other part, should, evidence, work. */
export function Beside({ language, readiness, clock }: Props) {
  const t = translator(language)
  const { otherPart, fractions } = readiness
  const facts: readonly (Fact | null)[] = [
    otherPart && fact(t('overview.otherPart'), otherPart.must, language),
    fractions.should.of > 0 ? fact(t('overview.should'), fractions.should, language) : null,
    fractions.optional.of > 0 ? fact(t('overview.optional'), fractions.optional, language) : null,
    { term: t('overview.evidence'), value: t('overview.evidenceValue', numbers(readiness.evidence)) },
    { term: t('overview.work'), value: t('overview.workValue', numbers(readiness.work)) },
  ]
  return (
    <Stack>
      <p>{clock}</p>
      <DescriptionList facts={facts.filter((one) => one !== null)} />
    </Stack>
  )
}

function fact(term: string, fraction: Fraction, language: Language): Fact {
  return { term, value: fractionText(language, fraction).sentence }
}

function numbers({ done, of, percent }: Progress) {
  return { done, of, percent: percent ?? 0 }
}
