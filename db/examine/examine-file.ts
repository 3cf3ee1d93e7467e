import { createReadStream } from 'node:fs'
import type { ScannerAddress } from '@/lib/examination/scanner-address'
import type { ScanTrouble } from '@/lib/examination/states'
import type { OrganisationId } from '@/lib/members/member'
import { placeOf } from '../files/folders'
import { scanWith } from './clamd'
import {
  finish,
  ownAddresses,
  postpone,
  postponeScan,
  postponeScans,
  readFirst,
  saveClean,
  saveInfected,
  type DueFile,
} from './queue'
import { saveFindings } from './save-findings'
import type { TextReader } from './text-reader'

/** What files are examined with. */
export type Tools = {
  readonly scanner: ScannerAddress | null
  readonly reader: TextReader
  /** Breaks off a scan under way. */
  readonly signal: AbortSignal
}

/** A file is taken up so often; after that its trouble is said, and it waits for the night. */
const mostAttempts = 3
/** Seconds until the scanner is asked again. */
const scannerPause = 60

type Scanned = 'clean' | 'infected' | 'not-asked' | ScanTrouble

/** Has one file scanned for viruses. Throws on a surprise, and when it is broken off. */
export async function scanFile(organisationId: OrganisationId, file: DueFile, tools: Tools): Promise<void> {
  const scan = await scanned(organisationId, file, tools)
  if (scan === 'infected') await saveFindings(organisationId, file, unread('infected'))
  const isDone = scan === 'clean' || scan === 'infected' || scan === 'not-asked'
  const trouble = isDone ? '' : scan
  const willPass = trouble === 'down' || trouble === 'slow'
  const again = willPass || file.attempts < mostAttempts
  if (file.privacy === 'waiting' && scan !== 'infected') await readFirst(organisationId, file, trouble)
  else if (trouble === '') await finish(organisationId, file)
  else await postponeScan(organisationId, file, trouble, again ? scannerPause : null)
  // The others need not find out one by one.
  if (willPass) await postponeScans(organisationId, trouble, scannerPause)
}

/** Searches one file for personal data. Throws on a surprise, and when it is broken off. */
export async function readFile(organisationId: OrganisationId, file: DueFile, tools: Tools): Promise<void> {
  // What holds a virus is opened by nobody, and not by us.
  if (file.scan === 'infected') await saveFindings(organisationId, file, unread('infected'))
  else if (file.privacy === 'waiting') await searchText(organisationId, file, tools.reader)
  if (file.scan === 'waiting' && tools.scanner !== null) await postpone(organisationId, file, scannerPause)
  else await finish(organisationId, file)
}

async function searchText(organisationId: OrganisationId, file: DueFile, reader: TextReader): Promise<void> {
  if (file.attempts > mostAttempts) return saveFindings(organisationId, file, unread('failed'))
  const known = await ownAddresses(organisationId)
  const path = placeOf(organisationId, file.sha256)
  await saveFindings(organisationId, file, await reader.read({ path, type: file.type, known }))
}

function unread(why: 'infected' | 'failed') {
  return { state: 'unreadable', why, findings: [], total: 0 } as const
}

/** What the scanner says of a file that it has not judged yet, saved when it is a judgement. */
async function scanned(organisationId: OrganisationId, file: DueFile, { scanner, signal }: Tools): Promise<Scanned> {
  if (file.scan === 'clean' || file.scan === 'infected') return file.scan
  if (scanner === null) return 'not-asked'
  if (file.attempts > mostAttempts && file.scanNote === '') return 'failed'
  const bytes = createReadStream(placeOf(organisationId, file.sha256), { highWaterMark: 64 * 1024 })
  const outcome = await scanWith(scanner, bytes, signal)
  if (outcome.is === 'clean') await saveClean(organisationId, file)
  if (outcome.is === 'infected') await saveInfected(organisationId, file, outcome.virus)
  return outcome.is === 'trouble' ? outcome.why : outcome.is
}
