'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { ownAddress } from '../../_gate/request'
import { dayField, idField, requiredText } from '@/lib/forms/fields'
import { ok, refuse, type Result } from '@/lib/result'
import { changeMilestone } from '@/lib/rounds/own-milestone'

/** One form adds and changes, so both can be refused for the same reasons. */
type MilestoneProblem = 'changed-meanwhile' | 'not-found' | 'round-frozen'

const Entry = z.object({ title: requiredText(200), on: dayField })

/** Puts a day of our own on the time line of the round that is on. */
export const addMilestone = memberAction(
  'timeline:edit',
  Entry,
  async ({ store }, entry): Promise<Result<null, MilestoneProblem>> => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    await store.milestones.add(running.value, entry)
    return ok(null)
  },
)

/** Changes a day of our own. */
export const saveMilestone = memberAction(
  'timeline:edit',
  Entry.extend({ milestoneId: idField, seenVersion: z.coerce.number('wrong').int('wrong') }),
  async ({ store }, { milestoneId, seenVersion, ...entry }): Promise<Result<null, MilestoneProblem>> => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const milestone = await store.milestones.find(milestoneId)
    if (milestone === undefined) return refuse('not-found')
    if (milestone.roundId !== running.value.id) return refuse('round-frozen')
    const changed = changeMilestone(milestone, entry, seenVersion)
    if (!changed.ok || changed.value === null) return changed.ok ? ok(null) : changed
    return store.milestones.save(milestone, changed.value)
  },
)

/** Takes a day of our own off the time line. */
export const removeMilestone = memberAction(
  'timeline:edit',
  z.object({ milestoneId: idField }),
  async ({ store }, { milestoneId }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const milestone = await store.milestones.find(milestoneId)
    if (milestone === undefined) return refuse('not-found')
    if (milestone.roundId !== running.value.id) return refuse('round-frozen')
    await store.milestones.remove(milestone)
    return ok({ goTo: '/timeline#days' })
  },
)

/** Makes an address for the calendar of this member, which is told this once; an earlier one stops working. */
export const makeCalendarFeed = memberAction('timeline:read', z.object({}), async ({ store }) => {
  const { secret } = await store.calendarFeeds.make()
  return ok({ told: { address: `${await ownAddress()}/calendar/${secret}.ics` } })
})

/** Ends the address of this member. */
export const revokeCalendarFeed = memberAction('timeline:read', z.object({}), async ({ store }) => {
  await store.calendarFeeds.revoke()
  return ok({ told: 'revoked' as const })
})
