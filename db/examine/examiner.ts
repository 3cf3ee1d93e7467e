import type { OrganisationId } from '@/lib/members/member'
import type { ScannerAddress } from '@/lib/examination/scanner-address'
import { everyOrganisation } from '../nightly/organisations'
import { systemWithin } from '../store/transaction'
import { readFile, scanFile, type Tools } from './examine-file'
import { listener, type Listener } from './listener'
import { nextDue, postpone, takeUp, type DueFile, type Work } from './queue'
import { settleScans } from './settle-scans'
import { textReader } from './text-reader'
import { turns } from './turns'

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
 * Starts to examine whatever waits, and then whatever is uploaded: one file at a time is scanned, and beside it one is
 * read, so that nobody waits with a download for a text that is slow to read. Organisations take turns. Of several
 * processes on the same database one examines; when it ends, another takes over. An idle machine does nothing: the
 * database tells of uploads.
 */
export function startExaminer({ scanner, program, changed = () => {} }: Wanted): Examiner {
  const reader = textReader(program)
  const stopping = new AbortController()
  const tools: Tools = { scanner, reader, signal: stopping.signal }
  const scans = turns((organisationId) => turn(organisationId, 'scan').catch(tell))
  const reads = turns((organisationId) => turn(organisationId, 'read').catch(tell))

  /** Does one file of an organisation; false when none is there, or it is not for us. */
  async function turn(organisationId: OrganisationId, work: Work): Promise<boolean> {
    if (stopping.signal.aborted || !heard.isOurs()) return false
    const file = await takeUp(organisationId, work)
    if (file === undefined) return lookAgain(organisationId, work)
    await (work === 'scan' ? scanFile : readFile)(organisationId, file, tools).catch((surprise) =>
      // What was broken off is taken up again at the next start.
      stopping.signal.aborted ? undefined : putOff(organisationId, file, surprise),
    )
    // What was scanned is read, and what was read may wait for another scan.
    const other = work === 'scan' ? reads : scans
    other.wake(organisationId)
    changed(organisationId)
    return true
  }

  /** Something may wait for a later moment: a scanner that is down, a file that met a surprise. */
  async function lookAgain(organisationId: OrganisationId, work: Work): Promise<false> {
    const due = await nextDue(organisationId, work)
    const lane = work === 'scan' ? scans : reads
    if (due !== null) lane.wake(organisationId, Math.max(due.getTime() - Date.now(), 0) + 50)
    return false
  }

  function wake(organisationId: OrganisationId): void {
    scans.wake(organisationId)
    reads.wake(organisationId)
  }

  async function start(): Promise<void> {
    const organisations = await everyOrganisation()
    for (const organisationId of organisations) {
      await systemWithin(organisationId, (tx) => settleScans(tx, scanner)).catch(tell)
    }
    for (const organisationId of organisations) wake(organisationId)
  }

  const heard: Listener = listener({ wake, start })
  return {
    idle: async () => {
      await heard.caughtUp()
      // Each wakes the other.
      await scans.idle()
      await reads.idle()
      await scans.idle()
    },
    stop: async () => {
      stopping.abort()
      for (const lane of [scans, reads]) lane.forget()
      await heard.stop()
      // A document that computes without end would hold up the whole product.
      await reader.stop()
      await Promise.all([scans.idle(), reads.idle()])
    },
  }
}

async function putOff(organisationId: OrganisationId, file: DueFile, surprise: unknown): Promise<void> {
  tell(surprise)
  await postpone(organisationId, file, surprisePause[Math.min(file.attempts, surprisePause.length) - 1] ?? 10)
}

/** A surprise of ours; what is in the files never is in it. */
function tell(surprise: unknown): false {
  console.error('examination:', surprise)
  return false
}
