import type { Day } from '@/lib/day'
import { isDue } from '@/lib/nightly/due'
import type { When } from './do-chores'

/** What there is to do in a night. */
type Work = {
  readonly ofInstallation: readonly (() => Promise<unknown>)[]
  /** Gives whether nothing is left to do. */
  readonly ofOrganisations: (when: When) => Promise<boolean>
}

/**
 * Gives what to call every hour: it does what this night still asks. Each of the two has a night of its own, so that an
 * organisation where a chore keeps failing does not keep the installation from its chores. Those of the installation
 * were done by the start itself, in the night `began`; one that fails is told and tried again an hour later.
 */
export function nights(began: Day, { ofInstallation, ofOrganisations }: Work): (when: When) => Promise<void> {
  let installation = began
  let organisations: Day | null = null
  return async (when) => {
    if (isDue(installation, when.night) && (await every(ofInstallation))) installation = when.night
    if (isDue(organisations, when.night) && (await ofOrganisations(when))) organisations = when.night
  }
}

/** Does all of them, whichever fails; gives whether none did. */
async function every(chores: readonly (() => Promise<unknown>)[]): Promise<boolean> {
  let complete = true
  for (const chore of chores) {
    await chore().catch((surprise: unknown) => {
      console.error(surprise)
      complete = false
    })
  }
  return complete
}
