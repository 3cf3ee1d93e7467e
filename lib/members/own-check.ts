import { ok, refuse, type Result } from '@/lib/result'
import type { ListedMember } from './listed'
import { may } from './permissions'
import type { Role } from './roles'

/**
 * Whose work somebody may check: that of others, or their own as well. The second is for an organisation in which
 * nobody else may review, and only after its lead switched it on (product rules, Evidence). `alone` is the same
 * organisation before that: nobody else may review, so what its only reviewer adds waits for the switch.
 */
export type Checking = 'others' | 'own-too' | 'alone'

/** What decides whether own check works: the switch of the lead, and how many active members may review. */
export type OwnCheck = { readonly on: boolean; readonly reviewers: number }

/** Own check works as long as the switch is on and nobody else may review. */
export function checkingBy({ on, reviewers }: OwnCheck): Checking {
  if (reviewers !== 1) return 'others'
  return on ? 'own-too' : 'alone'
}

/** Who looks at what this member adds. Whoever may not review themselves waits for others, however few these are. */
export function eyesFor({ role, checking }: { readonly role: Role; readonly checking: Checking }): Checking {
  return may(role, 'evidence:review') ? checking : 'others'
}

/** Active members who may review, other than this one. */
export function otherReviewers(members: readonly ListedMember[], memberId: string): readonly ListedMember[] {
  return members.filter(({ id, role }) => id !== memberId && may(role, 'evidence:review'))
}

/** The switch goes on only while nobody else may review, and off at any time. Gives null when it stands so already. */
export function switchOwnCheck(
  now: OwnCheck,
  wanted: 'on' | 'off',
): Result<'on' | 'off' | null, 'somebody-else-reviews'> {
  if (now.on === (wanted === 'on')) return ok(null)
  if (wanted === 'on' && now.reviewers > 1) return refuse('somebody-else-reviews')
  return ok(wanted)
}
