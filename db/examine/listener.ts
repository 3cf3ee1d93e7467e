import { Client } from 'pg'
import type { OrganisationId } from '@/lib/members/member'

export type Listener = {
  /** Whether this process is the one that examines. */
  readonly isOurs: () => boolean
  /** Is done when all that was committed before was told. */
  readonly caughtUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Ears = {
  readonly wake: (organisationId: OrganisationId) => void
  /** This process examines from now on: whatever waits is for it. */
  readonly start: () => Promise<void>
}

/** Seconds until asked again whether another process still examines, or the database is there again. */
const pause = 30
const lock = "hashtextextended('the examiner', 0)"

/**
 * One connection that is held for as long as this process examines: it carries a lock that only one process can have,
 * and on it the database tells which organisation has something to examine. Whoever dies loses both.
 */
export function listener({ wake, start }: Ears): Listener {
  let client: Client | null = null
  let ours = false
  let stopped = false
  let told = false
  let timer: NodeJS.Timeout | undefined

  async function begin(): Promise<void> {
    if (stopped) return
    const fresh = new Client({ connectionString: process.env.DATABASE_URL, options: '-c role=toetsklaar_app' })
    fresh.on('error', (surprise) => lose(fresh, surprise))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', ({ payload }) => payload && wake(payload as OrganisationId))
    client = fresh
    try {
      await fresh.connect()
      const { rows } = await fresh.query<{ ours: boolean }>(`select pg_try_advisory_lock(${lock}) as ours`)
      if (rows[0]?.ours !== true) {
        told = false
        return void (await fresh.end())
      }
      await fresh.query('listen toetsklaar_examination')
      ours = true
      await start()
      if (client === fresh) told = false
    } catch (surprise) {
      lose(fresh, surprise)
    }
  }

  /** The lock is gone with the connection; begins again a little later. Of each loss the first surprise is told. */
  function lose(lost: Client, surprise?: unknown) {
    if (lost !== client) return
    if (surprise !== undefined && !told && !stopped) {
      told = true
      console.error('The examination of files lost the database, and tries again:', surprise)
    }
    client = null
    ours = false
    lost.end().catch(() => {})
    if (!stopped) timer = setTimeout(() => void begin(), pause * 1000).unref()
  }

  const begun = begin()
  return {
    isOurs: () => ours,
    caughtUp: async () => {
      await begun
      // The database tells what was committed before it answers this.
      await client?.query('select')
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await begun
      await client?.end().catch(() => {})
    },
  }
}
