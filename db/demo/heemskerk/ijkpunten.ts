import { changeAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import type { PilotDays } from '../days'
import { must } from '../must'

/**
 * What the steering group wants of the pilot year: 43 cases, and sixty percent of what was handled with a positive result.
 * That is what the pilot in Beverwijk had planned (domain facts, section 2).
 */
export async function setIjkpunten(lead: Member, { startsOn, after }: PilotDays): Promise<void> {
  const pilotYear = { fromOn: startsOn, byOn: after(12, -1) }
  const set = { ...pilotYear, setBy: 'stuurgroep', setOn: after(0, -14) }
  const cases = { title: 'Aantal zaken tegenover het ijkpunt', target: 'ten minste 43 zaken' }
  const positive = { title: 'Positief resultaat van behandelde zaken', target: 'ten minste 60%' }
  must(
    await changeAs(lead, async ({ ijkpunten }) => {
      const note = 'Zoals in de pilot van Beverwijk.'
      await ijkpunten.add({ ...set, indicatorId: 'ind-reports-vs-ijkpunt', target: 43, note }, null, cases)
      await ijkpunten.add({ ...set, indicatorId: 'ind-positive-handled', target: 0.6, note }, null, positive)
      return ok(null)
    }),
  )
}
