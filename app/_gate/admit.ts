import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Member } from '@/lib/members/member'
import { may, type Permission } from '@/lib/members/permissions'
import { tellSecurity } from './security-events'
import { currentIdentity } from './session'

/**
 * Lets a member through who holds the permission. Nobody signed in goes to sign-in and comes back afterwards;
 * a member without the permission gets "not found", which tells a stranger less than "forbidden".
 */
export async function admit(permission: Permission): Promise<Member> {
  const identity = await currentIdentity()
  if (identity === null) redirect(`/sign-in${await wayBack()}`)
  if (identity.member === null) redirect('/no-organisation')
  if (!may(identity.member.role, permission)) {
    tellSecurity({ event: 'permission-refused', member: identity.member.id, permission })
    notFound()
  }
  return identity.member
}

/** Where the visitor wanted to go. The server hands the path on; Next tells it to nobody. */
async function wayBack(): Promise<string> {
  const path = (await headers()).get('x-toetsklaar-path')
  return path === null || path === '/' || path.startsWith('/sign-in') ? '' : `?next=${encodeURIComponent(path)}`
}
