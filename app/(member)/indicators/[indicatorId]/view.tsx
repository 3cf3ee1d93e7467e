import { Split } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { choiceFor } from '@/lib/registers/figures/choice'
import { nationalFigures } from '@/lib/registers/figures/national'
import { onDay } from '../asked-day'
import { DayForm } from '../day-form'
import { AskedBy } from './asked-by'
import { ChoiceSection } from './choice-section'
import { CourseSection } from './course-section'
import { Definition } from './definition'
import { GroupsSection } from './groups-section'
import { LackingSection } from './lacking-section'
import type { LoadedIndicator } from './load'
import { NationalSection } from './national-section'
import { Now } from './now'
import { StatementSection } from './statement-section'

/** One indicator: what it comes to and how it is counted, its course, what it is for, and what there is to choose. */
export function IndicatorView(loaded: LoadedIndicator) {
  const { language, member, today, on, wrong, framework, reading, course, breakdowns, lacking } = loaded
  const t = translator(language)
  const { id, definition } = reading
  const national = nationalFigures(framework, id)
  const choice =
    loaded.round.frozenOn === null && on === today && may(member.role, 'indicators:manage') ? choiceFor(reading) : null
  return (
    <>
      <PageHeader
        title={definition.title[language]}
        eyebrow={t('figures.on', { day: formatDay(on, language) })}
        back={{ href: onDay('/indicators', on, today), label: t('figures.title') }}
      />
      <Split
        asideLabel={t('figures.detail.aside')}
        main={
          <>
            <Now {...{ language, role: member.role, today, reading }} />
            {lacking !== null && <LackingSection {...{ language, lacking }} />}
            {definition.type === 'declaration' && <StatementSection {...loaded} />}
            {breakdowns !== null && <GroupsSection {...{ language, breakdowns }} indicatorId={id} />}
            {course.length > 0 && <CourseSection {...{ language, today, reading, course }} />}
            <Definition {...{ language, framework, reading }} />
            {national.length > 0 && <NationalSection language={language} figures={national} />}
            {choice !== null && <ChoiceSection {...loaded} choice={choice} />}
          </>
        }
        aside={
          <>
            <DayForm {...{ language, on, today, wrong }} action={`/indicators/${id}`} />
            <AskedBy {...{ language, framework, reading }} />
          </>
        }
      />
    </>
  )
}
