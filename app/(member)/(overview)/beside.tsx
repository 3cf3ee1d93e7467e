import { Stack } from '../../_ui/layout'
import { DescriptionList, type Fact } from '../../_ui/list'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction, Progress } from '@/lib/readiness/fractions'
import type { FractionName } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'
import { missingItems, notReadyItems, unfinishedItems } from './open-items'
import { OpenedNumber } from './opened-number'

type Numbers = { readonly language: Language; readonly framework: Framework; readonly readiness: Readiness }

/** Numbers of their own, never mixed into readiness: the other part, should, evidence, work. Each opens. */
export function Beside({ clock, ...numbers }: Numbers & { readonly clock: string }) {
  const { language, readiness } = numbers
  const t = translator(language)
  const { otherPart, fractions, part, evidence, work } = readiness
  const facts: readonly (Fact | null)[] = [
    otherPart && fact(t('overview.otherPart'), otherPart.must, { part: otherPart.part, level: 'must' }, numbers),
    fact(t('overview.should'), fractions.should, { part, level: 'should' }, numbers),
    fact(t('overview.optional'), fractions.optional, { part, level: 'optional' }, numbers),
    {
      term: t('overview.evidence'),
      value: (
        <OpenedNumber
          language={language}
          sentence={t('overview.evidenceValue', counts(evidence))}
          lead={t('overview.stepsLead')}
          items={missingItems(numbers)}
        />
      ),
    },
    {
      term: t('overview.work'),
      value: (
        <OpenedNumber
          language={language}
          sentence={t('overview.workValue', counts(work))}
          lead={t('overview.workLead')}
          items={unfinishedItems(numbers)}
        />
      ),
    },
  ]
  return (
    <Stack>
      <p>{clock}</p>
      <DescriptionList facts={facts.filter((one) => one !== null)} />
    </Stack>
  )
}

/** A fraction that opens; null for a level of which nothing applies, but the must of the other part always shows. */
function fact(term: string, fraction: Fraction, name: FractionName, numbers: Numbers): Fact | null {
  if (fraction.of === 0 && name.level !== 'must') return null
  const { language } = numbers
  const value = (
    <OpenedNumber
      language={language}
      sentence={fractionText(language, fraction).sentence}
      lead={translator(language)('overview.eachCosts', { points: 100 / fraction.of })}
      items={notReadyItems(numbers, name)}
    />
  )
  return { term, value }
}

function counts({ done, of, percent }: Progress) {
  return { done, of, percent: percent ?? 0 }
}
