import type { ScanState } from '@/lib/evidence/version'
import { ok, refuse, type Result } from '@/lib/result'

/**
 * Whether the bytes of a file may be handed out: never when it is infected, and where there is a scanner only once it
 * called them clean. A scanner that is down makes nothing clean.
 */
export function servable(
  scan: ScanState,
  scans: 'scans' | 'scans-nothing',
): Result<null, 'file-infected' | 'file-waiting'> {
  if (scan === 'infected') return refuse('file-infected')
  return scan === 'clean' || scans === 'scans-nothing' ? ok(null) : refuse('file-waiting')
}

/** Whether a screen offers to open a file: those of who scans nothing never wait. */
export function mayOpen(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'not-scanned'
}
