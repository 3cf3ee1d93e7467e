import { ok, refuse, type Result } from '@/lib/result'
import type { ListedMember } from './listed'
import type { Role } from './roles'

/** What a one-time link is made for. */
export type Invited = { readonly name: string; readonly email: string; readonly role: Role }

/** Invites someone by e-mail address; who is a member already needs no link. */
export function invite(members: readonly ListedMember[], invited: Invited): Result<Invited, 'already-member'> {
  if (members.some((member) => member.email === invited.email)) return refuse('already-member')
  return ok(invited)
}

/** Changes a role; the last lead stays lead, or nobody could manage the organisation (product rules, People). */
export function changeRole(
  members: readonly ListedMember[],
  memberId: string,
  role: Role,
): Result<{ member: ListedMember; role: Role }, 'not-found' | 'last-lead'> {
  const member = members.find((candidate) => candidate.id === memberId)
  if (member === undefined) return refuse('not-found')
  if (role !== 'lead' && isLastLead(members, member)) return refuse('last-lead')
  return ok({ member, role })
}

/** Takes a member out of the organisation; the last lead cannot leave. */
export function remove(
  members: readonly ListedMember[],
  memberId: string,
): Result<ListedMember, 'not-found' | 'last-lead'> {
  const member = members.find((candidate) => candidate.id === memberId)
  if (member === undefined) return refuse('not-found')
  if (isLastLead(members, member)) return refuse('last-lead')
  return ok(member)
}

/** Lets a member who forgot the password choose a new one by a link; one's own is changed at the account. */
export function renewPassword(
  members: readonly ListedMember[],
  memberId: string,
  byId: string,
): Result<ListedMember, 'not-found' | 'own-password'> {
  const member = members.find((candidate) => candidate.id === memberId)
  if (member === undefined) return refuse('not-found')
  return memberId === byId ? refuse('own-password') : ok(member)
}

/** Whether nobody else could manage the organisation. */
export function isLastLead(members: readonly ListedMember[], member: Pick<ListedMember, 'role'>): boolean {
  return member.role === 'lead' && members.filter((candidate) => candidate.role === 'lead').length === 1
}
