import { Section } from '../../../_ui/section'
import { Table } from '../../../_ui/table'
import { figureText, standingText, whyText } from '@/lib/i18n/indicator-sentences'
import { translator } from '@/lib/i18n/translate'
import { frozenFacts } from '@/lib/rounds/snapshot/frozen-standing'
import type { ShownRound } from './load'

/** Every indicator as it stood. */
export function FrozenFigures({ language, content }: ShownRound) {
  const t = translator(language)
  const { indicators } = frozenFacts(content)
  return (
    <Section id="figures" title={t('rounds.round.indicators')} lead={t('rounds.round.indicatorsLead')}>
      <Table
        caption={t('rounds.round.indicators')}
        captionHidden
        columns={[
          { label: t('rounds.round.indicator') },
          { label: t('rounds.round.figure') },
          { label: t('rounds.round.target') },
        ]}
        rows={indicators.map((reading) => ({
          key: reading.id,
          cells: [
            reading.definition.title[language],
            whyText(language, reading) ?? figureText(language, reading),
            standingText(language, reading),
          ],
        }))}
      />
    </Section>
  )
}
