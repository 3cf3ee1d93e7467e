import { formTexts } from '../../_frame/form-texts'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import type { CalendarFeed } from '@/lib/calendar/feed'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { Milestone } from '@/lib/rounds/milestone'
import type { TimelineClocks } from '@/lib/rounds/timeline-clocks'
import { CalendarPart } from './calendar-part'
import { ClockPart } from './clock-part'
import { DayList } from './day-list'
import { addMilestone } from './actions'
import { MilestoneForm } from './milestone-form'
import { YearPart } from './year-part'

export type TimelineProps = {
  readonly language: Language
  readonly role: Role
  readonly today: Day
  readonly clocks: TimelineClocks
  readonly milestones: readonly Milestone[]
  readonly feed: CalendarFeed | null
}

/** When what can be done, a picture of the year, every day of it, and the way to a calendar. */
export function TimelineView({ language, role, today, clocks, milestones, feed }: TimelineProps) {
  const t = translator(language)
  const edits = may(role, 'timeline:edit')
  return (
    <>
      <PageHeader
        title={t('timeline.title')}
        lead={t('timeline.lead')}
        back={{ href: '/rounds', label: t('timeline.back') }}
      />
      <ClockPart language={language} clocks={clocks} />
      <YearPart {...{ language, today, clocks, milestones }} />
      <Section id="days" title={t('timeline.list.title')} lead={t('timeline.list.lead')}>
        <DayList {...{ language, today, milestones, edits }} runningRoundId={runningId(clocks)} />
      </Section>
      {edits && (
        <Section id="add-day" title={t('timeline.own.title')}>
          {clocks.round.frozenOn === null ? (
            <MilestoneForm
              action={addMilestone}
              saved={null}
              texts={{
                ...{ name: t('timeline.own.name'), hint: t('timeline.own.hint'), on: t('timeline.own.on') },
                ...{ submit: t('timeline.own.add'), done: t('timeline.own.added'), stored: null },
                ...formTexts(t, ['changed-meanwhile', 'not-found', 'round-frozen']),
              }}
            />
          ) : (
            <p>{t('timeline.own.frozen')}</p>
          )}
        </Section>
      )}
      <CalendarPart language={language} feed={feed} />
    </>
  )
}

function runningId({ round }: TimelineClocks): string | null {
  return round.frozenOn === null ? round.id : null
}
