import { DescriptionList, type Fact } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction, Progress } from '@/lib/readiness/fractions'
import type { Readiness } from '@/lib/readiness/score'

/** All numbers beside each other, each leading to what it is made of. */
export function Numbers({ language, readiness }: { readonly language: Language; readonly readiness: Readiness }) {
  const t = translator(language)
  const { fractions, withoutOwn, otherPart, evidence, work } = readiness
  const counted = (name: string, term: string, fraction: Fraction | undefined): Fact | null =>
    fraction === undefined || fraction.of === 0
      ? null
      : { term, value: <NumberLink href={`#${name}`} text={shortText(language, fraction)} /> }
  const progress = (name: string, term: string, { done, of, percent }: Progress): Fact | null =>
    of === 0
      ? null
      : {
          term,
          value: <NumberLink href={`#${name}`} text={`${t('trend.of', { done, of })} (${percent ?? 0}%)`} />,
        }
  const facts = [
    counted('must', t('explained.must'), fractions.must),
    withoutOwn.of === fractions.must.of ? null : counted('without-own', t('explained.withoutOwn'), withoutOwn),
    counted('should', t('explained.should'), fractions.should),
    counted('optional', t('explained.optional'), fractions.optional),
    counted('other-part', t('explained.otherPart'), otherPart?.must),
    progress('evidence', t('overview.evidence'), evidence),
    progress('work', t('overview.work'), work),
  ]
  return (
    <Section id="numbers" title={t('explained.numbers')}>
      <DescriptionList facts={facts.filter((fact) => fact !== null)} />
    </Section>
  )
}

function NumberLink({ href, text }: { readonly href: string; readonly text: string }) {
  return <a href={href}>{text}</a>
}

/** "4 van 6 (66%)". */
function shortText(language: Language, fraction: Fraction): string {
  const { value, of, percentage } = fractionText(language, fraction)
  return `${value} ${of} (${percentage ?? ''})`
}
