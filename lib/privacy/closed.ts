import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { ok, refuse, type Result } from '@/lib/result'
import type { PrivacyChoice } from './decision'

/** How the question about personal data in one version stands. */
export type PrivacyStanding = {
  /** Personal data was found in it, and nobody decided about that yet. */
  readonly privacyAsked: boolean
  /** The decision in force about it, or about the same file in a later version; null when there is none. */
  readonly privacyChoice: PrivacyChoice | null
}

export type ClosedWhy = 'file-privacy-asked' | 'file-privacy-closed'

/**
 * Whether who has this role may open the files of a version. What is to be replaced or redacted stays, but only for
 * who can do so; as long as nobody decided, it stays inside the team (product rules, Evidence, Privacy).
 */
export function openFor(role: Role, { privacyAsked, privacyChoice }: PrivacyStanding): Result<null, ClosedWhy> {
  const goes = privacyChoice === 'replace' || privacyChoice === 'redact'
  if (goes && !may(role, 'evidence:edit')) return refuse('file-privacy-closed')
  if (privacyAsked && !may(role, 'privacy:read')) return refuse('file-privacy-asked')
  return ok(null)
}

/** The decision about a newest version that promised a newer one; null when there is none. Only to keep settles it. */
export function promised({ privacyAsked, privacyChoice }: PrivacyStanding): Exclude<PrivacyChoice, 'keep'> | null {
  return privacyAsked || privacyChoice === 'keep' ? null : privacyChoice
}
