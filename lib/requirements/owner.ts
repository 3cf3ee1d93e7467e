import type { ListedMember } from '@/lib/members/listed'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'

/** Any colleague can own a requirement: everybody who has "my work", where an owner hears of it. */
export function mayOwn(role: Role): boolean {
  return may(role, 'my-work:read')
}

/** Whether this member can become the owner: an active colleague. */
export function canBecomeOwner(members: readonly ListedMember[], memberId: string): boolean {
  return members.some(({ id, role }) => id === memberId && mayOwn(role))
}

/** An owner who is no member any more: the requirement asks for a new one. */
export function hasLeft(members: readonly Pick<ListedMember, 'id'>[], ownerId: string | null): boolean {
  return ownerId !== null && !members.some(({ id }) => id === ownerId)
}
