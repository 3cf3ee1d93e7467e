import { askedFeed } from '../../../_gate/calendar-feed'
import { publicRoute } from '../../../_gate/routes'
import { calendarText } from '@/lib/calendar/calendar-text'
import { milestoneEvents } from '@/lib/calendar/milestone-events'
import { translator } from '@/lib/i18n/translate'
import { milestonesOf } from '@/lib/rounds/milestones'

const headers = { 'Cache-Control': 'private, no-store' }

/**
 * The time line for a calendar program, which cannot sign in: `/calendar/<secret>.ics`. Whatever opens nothing is not
 * found, without saying why.
 */
export const GET = publicRoute<{ file: string }>(async (_request, { file }) => {
  const feed = file.endsWith('.ics') ? await askedFeed(file.slice(0, -'.ics'.length)) : null
  if (feed === null) return new Response(null, { status: 404, headers })
  const { organisationId: id, organisationName: name, role, language, facts, today } = feed
  const milestones = milestonesOf(facts, role, today)
  const title = translator(language)('timeline.calendar.name', { organisation: name })
  return new Response(calendarText(title, milestoneEvents(language, { id, name }, milestones)), {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  })
})
