import { Split } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { rowHref } from '@/lib/requirements/list-query'
import { neighboursOf } from '@/lib/requirements/order'
import { tagText } from '@/lib/requirements/checklist-sentences'
import { AnswerSection } from './answer-section'
import { Approval } from './approval'
import { ExpectationSections } from './expectations'
import { Help } from './help'
import { Indicators } from './indicators'
import type { LoadedRequirement } from './load'
import { Neighbours } from './neighbours'
import { Provenance } from './provenance'
import { RequirementRecommendations } from './recommendations'
import { StateNotice } from './state-notice'

type RequirementViewProps = LoadedRequirement & {
  /** The list sent somebody here to write down why this does not apply. */
  readonly saysNotApplicable: boolean
  /** How the list was seen that somebody comes from; it stays so on the way back. */
  readonly listQuery: string
}

/** One requirement: what it asks, what shows it, what we say of it, and what is left to do. */
export function RequirementView(props: RequirementViewProps) {
  const { language, framework, requirement, round, listQuery } = props
  const around = neighboursOf(framework, round.kind, requirement.id)
  const theme = framework.themes.find(({ id }) => id === requirement.themeId)
  const eyebrow = [theme?.title[language], tagText(language, requirement)].filter((word) => word !== undefined)
  return (
    <>
      <PageHeader
        back={{ href: rowHref(requirement.id, listQuery), label: translator(language)('requirements.back') }}
        eyebrow={eyebrow.join(' · ')}
        title={requirement.title[language]}
        lead={requirement.description[language]}
      />
      <StateNotice {...props} />
      <Split
        asideLabel={translator(language)('requirements.help.title')}
        main={
          <>
            <ExpectationSections {...props} />
            <AnswerSection {...props} />
            <Approval {...props} />
            <Indicators {...props} />
            <RequirementRecommendations {...props} />
          </>
        }
        aside={
          <>
            <Help language={language} requirement={requirement} />
            <Provenance language={language} framework={framework} requirement={requirement} />
          </>
        }
      />
      <p>
        <a href={`/requirements/${requirement.id}/history`}>{translator(language)('history.requirement.link')}</a>
      </p>
      {around && <Neighbours language={language} listQuery={listQuery} {...around} />}
    </>
  )
}
