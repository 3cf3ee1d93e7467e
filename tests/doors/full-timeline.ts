import { changeAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { value } from '@/tests/support/given'

/** One id of each thing on the time line that an address or a form can name. */
export type TimelineIds = Readonly<Record<'milestoneId' | 'appliedRoundId' | 'file', string>>

/** A day of our own, an application at the CCV, and an address for a calendar. */
export async function givenFullTimeline(lead: Member): Promise<TimelineIds> {
  return value(
    await changeAs(lead, async (store) => {
      const round = await store.rounds.current()
      await store.milestones.add(round, { title: 'Open dag', on: day('2026-12-05') })
      const { secret } = await store.calendarFeeds.make()
      const sent = { sentOn: day('2026-11-02'), answer: null, reference: 'CCV-1', note: '' }
      value(await store.recognitions.save({ ...sent, roundId: round.id, version: 0 }))
      const own = (await store.timeline.facts(day('2026-11-23'))).milestones.find(({ title }) => title === 'Open dag')
      if (own === undefined) throw new Error('no day of our own')
      return ok({ milestoneId: own.id, appliedRoundId: round.id, file: `${secret}.ics` })
    }),
  )
}
