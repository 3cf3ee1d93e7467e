import type { Member } from '@/lib/members/member'
import { changeAs } from '../store'
import type { PilotDays } from './days'
import { must } from './must'

/** Fills in the first case and the planned decision day of the pilot, as its lead. */
export async function saveDays(lead: Member, { firstCaseOn, decisionOn }: PilotDays): Promise<void> {
  must(
    await changeAs(lead, async (store) =>
      store.rounds.save({ ...(await store.rounds.current()), firstCaseOn, decisionOn }),
    ),
  )
}
