import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { milestonesOf } from '@/lib/rounds/milestones'
import { timelineClocks } from '@/lib/rounds/timeline-clocks'
import { TimelineView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('timeline.title') }
}

export default async function TimelinePage() {
  const shown = await asMember('timeline:read', async ({ store, member, language, today }) => {
    const facts = await store.timeline.facts(today)
    return {
      ...{ language, today, role: member.role },
      clocks: timelineClocks(facts),
      milestones: milestonesOf(facts, member.role, today),
      feed: await store.calendarFeeds.own(),
    }
  })
  return <TimelineView {...shown} />
}
