import { Section } from '../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { GroupFigure } from '../group-figure'

type GroupsSectionProps = {
  readonly language: Language
  readonly indicatorId: string
  readonly breakdowns: Breakdowns
}

/** An indicator that is groups, not one number, as the picture of those groups. */
export function GroupsSection({ language, indicatorId, breakdowns }: GroupsSectionProps) {
  const { channels, nuisance, vocabularies } = breakdowns
  return (
    <Section id="groups" title={translator(language)('figures.charts.title')}>
      {indicatorId === 'ind-nuisance-mix' ? (
        <GroupFigure {...{ language, vocabularies }} name="nuisance" vocabulary="nuisance" groups={nuisance} />
      ) : (
        <GroupFigure {...{ language, vocabularies }} name="channels" vocabulary="channel" groups={channels} />
      )}
    </Section>
  )
}
