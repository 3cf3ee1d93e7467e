import { memberRoute } from '../../../_gate/routes'
import { calendarText } from '@/lib/calendar/calendar-text'
import { milestoneEvents } from '@/lib/calendar/milestone-events'
import { translator } from '@/lib/i18n/translate'
import { milestonesOf } from '@/lib/rounds/milestones'

/** The time line as a file for a calendar program: whole days, as this member may read them. */
export const GET = memberRoute('timeline:read', async ({ member, language, today, read }) => {
  const t = translator(language)
  const milestones = milestonesOf(await read((store) => store.timeline.facts(today)), member.role, today)
  const organisation = { id: member.organisationId, name: member.organisationName }
  const name = t('timeline.calendar.name', { organisation: member.organisationName })
  return new Response(calendarText(name, milestoneEvents(language, organisation, milestones)), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('timeline.calendar.file')}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
