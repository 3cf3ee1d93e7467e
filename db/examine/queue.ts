import { sql } from 'kysely'
import type { AcceptedType } from '@/lib/evidence/accepted-files'
import type { ScanState } from '@/lib/evidence/version'
import type { ScanTrouble, PrivacyState } from '@/lib/examination/states'
import type { OrganisationId } from '@/lib/members/member'
import { recorderOn } from '../store/log'
import { systemWithin } from '../store/transaction'

/** A file whose turn it is. */
export type DueFile = {
  readonly id: string
  readonly versionId: string
  readonly evidenceId: string
  readonly position: number
  readonly type: AcceptedType
  readonly sha256: string
  readonly scan: ScanState
  readonly scanNote: string
  readonly privacy: PrivacyState
  /** How often it was taken up, this time included; also when the process died of it. */
  readonly attempts: number
}

/** What a file waits for: a scan comes first, and whoever waits for one never waits for a text that is read. */
export type Work = 'scan' | 'read'

/** Whether a file waits for this. A scan that gave trouble is put off until the text was read. */
function waitsFor(work: Work) {
  const forScan = sql<boolean>`(scan = 'waiting' and (scan_note = '' or privacy <> 'waiting'))`
  return work === 'scan' ? forScan : sql<boolean>`not ${forScan}`
}

/** The file of an organisation that has waited longest for this, counted as an attempt before anything is done with it. */
export function takeUp(organisationId: OrganisationId, work: Work): Promise<DueFile | undefined> {
  return systemWithin(organisationId, async (tx) => {
    const { rows } = await sql<DueFile>`
      update evidence_file as file set attempts = attempts + 1
      from evidence_version as version
      where file.id = (
          select id from evidence_file where examine_at <= now() and ${waitsFor(work)}
          order by examine_at, id limit 1 for update skip locked)
        and version.organisation_id = file.organisation_id and version.id = file.version_id
      returning file.id, file.version_id as "versionId", version.evidence_id as "evidenceId", file.position, file.type,
        file.sha256, file.scan, file.scan_note as "scanNote", file.privacy, file.attempts
    `.execute(tx)
    return rows[0]
  })
}

/** When the next file of an organisation is due for this; null when none is. */
export async function nextDue(organisationId: OrganisationId, work: Work): Promise<Date | null> {
  return systemWithin(organisationId, async (tx) => {
    const { due } = await tx
      .selectFrom('evidence_file')
      .select(({ fn }) => fn.min('examine_at').as('due'))
      .where('examine_at', 'is not', null)
      .where(waitsFor(work))
      .executeTakeFirstOrThrow()
    return due
  })
}

/** E-mail addresses of the organisation's own members, in small letters: these are no finding. */
export async function ownAddresses(organisationId: OrganisationId): Promise<readonly string[]> {
  const rows = await systemWithin(organisationId, (tx) =>
    tx.selectFrom('member').innerJoin('person', 'person.id', 'member.person_id').select('person.email').execute(),
  )
  return rows.map(({ email }) => email.toLowerCase())
}

/** Saves that a file is clean. */
export function saveClean(organisationId: OrganisationId, file: DueFile): Promise<void> {
  return saveScan(organisationId, file, 'clean', '')
}

/** Saves that a file is infected, and tells the log the name of the virus. */
export function saveInfected(organisationId: OrganisationId, file: DueFile, virus: string): Promise<void> {
  return saveScan(organisationId, file, 'infected', virus)
}

async function saveScan(organisationId: OrganisationId, file: DueFile, scan: 'clean' | 'infected', note: string) {
  await systemWithin(organisationId, async (tx) => {
    const saved = await tx
      .updateTable('evidence_file')
      .set({ scan, scan_note: note, scanned_at: sql`now()` })
      .where('id', '=', file.id)
      .where('scan', 'not in', ['clean', 'infected'])
      .returning('id')
      .executeTakeFirst()
    if (saved === undefined || scan === 'clean') return
    const record = recorderOn(tx, { organisationId, memberId: null, cause: 'system' })
    await record('virus-found', file.evidenceId, { position: file.position, virus: note })
  })
}

/** Saves why a scan has no answer yet, and when to try again; null: not before the night. */
export async function postponeScan(
  organisationId: OrganisationId,
  file: DueFile,
  why: ScanTrouble,
  seconds: number | null,
): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    tx
      .updateTable('evidence_file')
      .set({ scan: 'waiting', scan_note: why, examine_at: inSeconds(seconds) })
      .where('id', '=', file.id)
      .where('scan', 'not in', ['clean', 'infected'])
      .execute(),
  )
}

/** Puts a file off after a surprise. */
export async function postpone(organisationId: OrganisationId, file: DueFile, seconds: number): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    tx
      .updateTable('evidence_file')
      .set({ examine_at: inSeconds(seconds) })
      .where('id', '=', file.id)
      .execute(),
  )
}

/** The text is read first; whatever the scan came to, that begins with all its attempts. */
export async function readFirst(
  organisationId: OrganisationId,
  file: DueFile,
  trouble: ScanTrouble | '',
): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    tx.updateTable('evidence_file').set({ scan_note: trouble, attempts: 0 }).where('id', '=', file.id).execute(),
  )
}

/** Lets all files that wait for the scanner wait until it is asked again; their text is read meanwhile. */
export async function postponeScans(organisationId: OrganisationId, why: ScanTrouble, seconds: number): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    tx
      .updateTable('evidence_file')
      .set({
        scan_note: why,
        examine_at: sql`case when privacy = 'waiting' then examine_at else ${inSeconds(seconds)} end`,
      })
      .where('scan', '=', 'waiting')
      .where('examine_at', 'is not', null)
      .execute(),
  )
}

/** Nothing is left to do for this file. */
export async function finish(organisationId: OrganisationId, file: DueFile): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    tx.updateTable('evidence_file').set({ examine_at: null, attempts: 0 }).where('id', '=', file.id).execute(),
  )
}

function inSeconds(seconds: number | null) {
  return seconds === null ? null : sql<Date>`now() + make_interval(secs => ${seconds})`
}
