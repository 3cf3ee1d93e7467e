import 'server-only'
import type { Membership } from '@/db/store/identity'
import type { Member } from '@/lib/members/member'
import { admit } from './admit'
import { currentIdentity } from './session'

/** The member at work and the organisations they can switch to; for the frame around a screen. */
export async function currentMember(): Promise<{
  readonly member: Member
  readonly memberships: readonly Membership[]
}> {
  const member = await admit('account:own')
  return { member, memberships: (await currentIdentity())?.memberships ?? [] }
}
