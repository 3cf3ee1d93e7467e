import { DescriptionList, type Fact } from '../../_ui/list'
import type { Language } from '@/lib/i18n/languages'
import { fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { ijkpuntenStanding } from '@/lib/ijkpunten/measured'
import type { Fraction, Progress } from '@/lib/readiness/fractions'
import type { Readiness } from '@/lib/readiness/score'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

type BesideProps = {
  readonly language: Language
  readonly readiness: Readiness
  readonly indicators: readonly IndicatorReading[]
}

/** Numbers of their own, never mixed into readiness: the other part, should, evidence, work. Each opens. */
export function Beside({ language, readiness, indicators }: BesideProps) {
  const t = translator(language)
  const ijkpunten = ijkpuntenStanding(indicators)
  const { otherPart, fractions, evidence, work } = readiness
  const facts: readonly (Fact | null)[] = [
    otherPart && fact(t('overview.otherPart'), 'other-part', fractionSentence(language, otherPart.must)),
    fractions.should.of > 0 ? fact(t('overview.should'), 'should', fractionSentence(language, fractions.should)) : null,
    fractions.optional.of > 0
      ? fact(t('overview.optional'), 'optional', fractionSentence(language, fractions.optional))
      : null,
    fact(t('overview.evidence'), 'evidence', t('overview.evidenceValue', counts(evidence))),
    fact(t('overview.work'), 'work', t('overview.workValue', counts(work))),
    {
      term: t('ijkpunten.title'),
      value: <a href="/ijkpunten">{t('ijkpunten.standing', { set: ijkpunten.set, onPath: ijkpunten.onPath })}</a>,
    },
  ]
  return <DescriptionList facts={facts.filter((one) => one !== null)} />
}

/** A number as a sentence that leads to what it is made of. */
function fact(term: string, id: string, sentence: string): Fact {
  return { term, value: <a href={`/readiness#${id}`}>{sentence}</a> }
}

function fractionSentence(language: Language, fraction: Fraction): string {
  return fractionText(language, fraction).sentence
}

function counts({ done, of, percent }: Progress) {
  return { done, of, percent: percent ?? 0 }
}
