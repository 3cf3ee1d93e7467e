import { DescriptionList, type Fact } from '../../_ui/list'
import type { Language } from '@/lib/i18n/languages'
import { fractionText, progressText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction } from '@/lib/readiness/fractions'
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
    { term: t('overview.evidence'), value: progressText(language, 'evidence', readiness.evidence) },
    { term: t('overview.work'), value: progressText(language, 'work', readiness.work) },
  ]
  return (
    <>
      <p>{clock}</p>
      <DescriptionList facts={facts.filter((one) => one !== null)} />
    </>
  )
}

function fact(term: string, fraction: Fraction, language: Language): Fact {
  return { term, value: fractionText(language, fraction).sentence }
}
