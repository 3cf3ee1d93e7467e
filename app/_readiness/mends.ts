import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'

/** Whether somebody with this role can do something about what is missing; who only reads is not told to. */
export function mends(role: Role): boolean {
  return may(role, 'requirements:assess') || may(role, 'evidence:edit')
}
