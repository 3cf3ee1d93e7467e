import { ReadinessFigure } from '../../../_ui/fraction'
import { Split } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { fractionCounts, fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { FrozenFiles } from './files'
import { FrozenFigures } from './figures'
import type { ShownRound } from './load'
import { FrozenThemes } from './themes'

/** A frozen round to read: how it stood, every answer with its proof, and the files that were kept. */
export function RoundView(props: ShownRound) {
  const { language, round, content, justFrozen } = props
  const t = translator(language)
  const { must } = content.readiness.fractions
  const { madeOn, madeBy } = content.snapshot
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: t('rounds.round.back') }}
        eyebrow={t('rounds.eyebrow', {
          start: formatDay(round.startsOn, language),
          decision: formatDay(round.decisionOn, language),
        })}
        title={t('rounds.name', { number: round.number, kind: t(`rounds.kind.${round.kind}`) })}
        lead={t('rounds.round.frozen', { day: formatDay(madeOn, language), name: madeBy })}
      />
      {justFrozen && <Notice tone="success" live="status" title={t('rounds.round.justFrozen')} />}
      <Split
        asideLabel={t('rounds.round.files')}
        main={
          <>
            <Section id="readiness" title={t('rounds.round.readiness')}>
              <ReadinessFigure {...fractionText(language, must)} counts={fractionCounts(must)} />
            </Section>
            <FrozenThemes {...props} />
            <FrozenFigures {...props} />
          </>
        }
        aside={<FrozenFiles {...props} />}
      />
    </>
  )
}
