import { EmptyState } from '../../../_ui/empty-state'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'
import { ChooseRounds } from './choose-rounds'
import type { Compared } from './compared'
import { ComparedIndicators } from './compared-indicators'
import { ComparedRequirements } from './compared-requirements'
import { PairTable } from './pair-table'

type CompareViewProps = {
  readonly language: Language
  readonly rounds: readonly Round[]
  /** Null while there are no two rounds to hold against each other. */
  readonly compared: Compared | null
}

/** Two rounds side by side: readiness, themes, requirements and indicators, then and later. */
export function CompareView({ language, rounds, compared }: CompareViewProps) {
  const t = translator(language)
  const header = (
    <PageHeader
      back={{ href: '/rounds', label: t('next-round.back') }}
      title={t('compare-rounds.title')}
      lead={t('compare-rounds.lead')}
    />
  )
  if (compared === null) {
    return (
      <>
        {header}
        {rounds.length < 2 ? (
          <EmptyState level={2} title={t('compare-rounds.none')}>
            <p>{t('compare-rounds.noneText')}</p>
          </EmptyState>
        ) : (
          <ChooseRounds language={language} rounds={rounds} one={rounds[1]?.id} other={rounds[0]?.id} same />
        )}
      </>
    )
  }
  const { one, other, comparison } = compared
  return (
    <>
      {header}
      <ChooseRounds language={language} rounds={rounds} one={one.id} other={other.id} />
      <Section id="readiness" title={t('compare-rounds.readiness')} lead={t('compare-rounds.readinessLead')}>
        <PairTable
          {...{ language, compared }}
          name={t('compare-rounds.part')}
          rows={comparison.parts.map((pair) => ({
            ...pair,
            title: t(`compare-rounds.parts.${pair.id === 'pilot' ? 'pilot' : 'recognition'}`),
          }))}
        />
      </Section>
      <ComparedRequirements language={language} compared={compared} />
      <Section id="themes" title={t('compare-rounds.themes')}>
        <PairTable
          {...{ language, compared }}
          name={t('compare-rounds.theme')}
          rows={comparison.themes.map((pair) => ({ ...pair, title: pair.title[language] }))}
        />
      </Section>
      <ComparedIndicators language={language} compared={compared} />
    </>
  )
}
