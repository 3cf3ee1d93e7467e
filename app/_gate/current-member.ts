import 'server-only'
import type { Membership } from '@/db/store/identity'
import type { Member } from '@/lib/members/member'
import type { FrozenRound } from '@/lib/rounds/round'
import { admit } from './admit'
import { currentIdentity } from './session'

/**
 * The member at work, the organisations they can switch to, and the last change before anything of this page was read:
 * the gate asks first, so no change can fall between what a page shows and what it hears of afterwards.
 */
export async function currentMember(): Promise<{
  readonly member: Member
  readonly memberships: readonly Membership[]
  readonly changesSeen: number
  readonly frozen: FrozenRound | null
}> {
  const member = await admit('account:own')
  const identity = await currentIdentity()
  return {
    member,
    memberships: identity?.memberships ?? [],
    changesSeen: identity?.changesSeen ?? 0,
    frozen: identity?.frozen ?? null,
  }
}
