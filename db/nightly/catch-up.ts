import type { Day } from '@/lib/day'
import { isBehind, recordReadiness } from '../store/readiness-record'
import { systemWithin } from '../store/transaction'
import { everyOrganisation } from './organisations'

/** Records every organisation of which the last change was not recorded, because the power went in between. */
export async function catchUp(today: Day, stopped: () => boolean): Promise<void> {
  for (const organisationId of await everyOrganisation()) {
    if (stopped()) return
    try {
      await systemWithin(organisationId, async (tx) => {
        if (await isBehind(tx)) await recordReadiness(tx, organisationId, today)
      })
    } catch (surprise) {
      console.error(surprise)
    }
  }
}
