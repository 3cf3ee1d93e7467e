import type { Reading } from '../../_readiness/step-rows'
import { translator } from '@/lib/i18n/translate'
import type { Readiness } from '@/lib/readiness/score'
import { OpenedFraction } from './opened-fraction'

/** The fractions that stand beside the figure, each opened on its own. */
export function BesideSections(shown: Reading & { readonly readiness: Readiness }) {
  const t = translator(shown.language)
  const { part, fractions, otherPart } = shown.readiness
  return (
    <>
      <OpenedFraction
        {...shown}
        id="should"
        title={t('explained.should')}
        fraction={fractions.should}
        name={{ part, level: 'should' }}
      />
      <OpenedFraction
        {...shown}
        id="optional"
        title={t('explained.optional')}
        fraction={fractions.optional}
        name={{ part, level: 'optional' }}
      />
      {otherPart && (
        <OpenedFraction
          {...shown}
          id="other-part"
          title={t('explained.otherPart')}
          fraction={otherPart.must}
          name={{ part: otherPart.part, level: 'must' }}
        />
      )}
    </>
  )
}
