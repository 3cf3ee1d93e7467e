import type { OrganisationId } from '@/lib/members/member'

export type Turns = {
  /** Something may be there to do for this organisation, now or in so many milliseconds. */
  readonly wake: (organisationId: OrganisationId, after?: number) => void
  /** Is done when nobody is left to take a turn. */
  readonly idle: () => Promise<void>
  /** Forgets what was to be done later. */
  readonly forget: () => void
}

/**
 * Organisations that take turns: each does one thing, and then it is the turn of the next, so that one with a lot to do
 * holds up nobody. `take` says whether there may be more to do for the same one.
 */
export function turns(take: (organisationId: OrganisationId) => Promise<boolean>): Turns {
  const waiting = new Set<OrganisationId>()
  const timers = new Map<OrganisationId, NodeJS.Timeout>()
  let working: Promise<void> = Promise.resolve()

  async function work(): Promise<void> {
    // Whoever is put in again meanwhile comes after all others.
    for (const organisationId of waiting) {
      waiting.delete(organisationId)
      if (await take(organisationId)) waiting.add(organisationId)
    }
  }

  function wake(organisationId: OrganisationId, after = 0): void {
    clearTimeout(timers.get(organisationId))
    timers.delete(organisationId)
    if (after > 0) return void timers.set(organisationId, setTimeout(() => wake(organisationId), after).unref())
    waiting.add(organisationId)
    working = working.then(work)
  }

  return {
    wake,
    idle: async () => {
      for (let seen; seen !== working;) await (seen = working)
    },
    forget: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
