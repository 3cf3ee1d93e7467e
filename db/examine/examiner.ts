import type { OrganisationId } from '@/lib/members/member'
import type { ScannerAddress } from '@/lib/examination/scanner-address'
import { everyOrganisation } from '../nightly/organisations'
import { systemWithin } from '../store/transaction'
import { examineFile, type Tools } from './examine-file'
import { listener, type Listener } from './listener'
import { nextDue, postpone, takeUp, type DueFile } from './queue'
import { settleScans } from './settle-scans'
import { textReader } from './text-reader'

/** Examines files as long as the product runs. */
export type Examiner = {
  /** Is done when nothing waits that could be examined now. */
  readonly idle: () => Promise<void>
  /** Ends the file at hand, and begins no other. */
  readonly stop: () => Promise<void>
}

export type Wanted = {
  readonly scanner: ScannerAddress | null
  /** The program of the thread that reads documents. */
  readonly program: string
  /** Hears that an organisation changed, after the commit. */
  readonly changed?: (organisationId: OrganisationId) => void
}

/** Seconds until a file is taken up again that met a surprise; longer after each. */
const surprisePause = [10, 60, 600]

/**
 * Starts to examine whatever waits, and then whatever is uploaded, one file at a time. Of several processes on the same
 * database one examines; when it ends, another takes over. An idle machine does nothing: the database tells of uploads.
 */
export function startExaminer({ scanner, program, changed = () => {} }: Wanted): Examiner {
  const reader = textReader(program)
  const waiting = new Set<OrganisationId>()
  const timers = new Map<OrganisationId, NodeJS.Timeout>()
  const stopping = new AbortController()
  let working: Promise<void> = Promise.resolve()

  function wake(organisationId: OrganisationId) {
    waiting.add(organisationId)
    working = working.then(work).catch(tell)
  }

  async function work(): Promise<void> {
    for (const organisationId of [...waiting]) {
      waiting.delete(organisationId)
      await workFor(organisationId).catch(tell)
    }
  }

  async function workFor(organisationId: OrganisationId): Promise<void> {
    const tools: Tools = { scanner, reader, signal: stopping.signal }
    for (;;) {
      if (stopping.signal.aborted || !heard.isOurs()) return
      const file = await takeUp(organisationId)
      if (file === undefined) return lookAgain(organisationId)
      await examineFile(organisationId, file, tools).catch((surprise) =>
        // What was broken off is taken up again at the next start.
        stopping.signal.aborted ? undefined : putOff(organisationId, file, surprise),
      )
      changed(organisationId)
    }
  }

  /** Something may wait for a later moment: a scanner that is down, a file that met a surprise. */
  async function lookAgain(organisationId: OrganisationId): Promise<void> {
    const due = await nextDue(organisationId)
    clearTimeout(timers.get(organisationId))
    if (due === null) return
    const pause = Math.max(due.getTime() - Date.now(), 0) + 50
    timers.set(organisationId, setTimeout(() => wake(organisationId), pause).unref())
  }

  async function start(): Promise<void> {
    for (const organisationId of await everyOrganisation()) {
      await systemWithin(organisationId, (tx) => settleScans(tx, scanner)).catch(tell)
      wake(organisationId)
    }
  }

  const heard: Listener = listener({ wake, start })
  return {
    idle: async () => {
      await heard.caughtUp()
      for (let seen; seen !== working;) await (seen = working)
    },
    stop: async () => {
      stopping.abort()
      for (const timer of timers.values()) clearTimeout(timer)
      await heard.stop()
      // A document that computes without end would hold up the whole product.
      await reader.stop()
      await working
    },
  }
}

async function putOff(organisationId: OrganisationId, file: DueFile, surprise: unknown): Promise<void> {
  tell(surprise)
  await postpone(organisationId, file, surprisePause[Math.min(file.attempts, surprisePause.length) - 1] ?? 10)
}

/** A surprise of ours; what is in the files never is in it. */
function tell(surprise: unknown): void {
  console.error('examination:', surprise)
}
