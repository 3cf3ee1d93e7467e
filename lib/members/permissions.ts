import type { Role } from './roles'

const everyone = ['lead', 'editor', 'reviewer', 'viewer'] as const
const colleagues = ['lead', 'editor', 'reviewer'] as const

/** Who may do what, as one table. Nobody gets data without naming a line of it. */
export const permissions = {
  'account:own': everyone,
  'readiness:read': everyone,
  'my-work:read': colleagues,
  'requirements:read': everyone,
  'requirements:assess': ['lead', 'editor'],
  'requirements:approve-not-applicable': colleagues,
  'evidence:read': everyone,
  'evidence:read-confidential': colleagues,
  'evidence:edit': ['lead', 'editor'],
  'evidence:review': colleagues,
  'privacy:read': colleagues,
  'privacy:decide': ['lead', 'editor'],
  'registers:read': colleagues,
  'registers:edit': ['lead', 'editor'],
  'registers:manage': ['lead'],
  'indicators:read': everyone,
  'indicators:manage': ['lead'],
  'summary:read': everyone,
  'rounds:read': everyone,
  'rounds:manage': ['lead'],
  'framework:read': everyone,
  'framework:manage': ['lead'],
  'timeline:read': everyone,
  'timeline:edit': ['lead', 'editor'],
  'ijkpunten:read': everyone,
  'ijkpunten:manage': ['lead'],
  'partners:read': colleagues,
  'partners:manage': ['lead'],
  'value:read': everyone,
  'value:edit': ['lead', 'editor'],
  'decision:read': everyone,
  'decision:record': ['lead'],
  'recognition:read': everyone,
  'recognition:manage': ['lead'],
  'log:read': ['lead'],
  'members:read': colleagues,
  'members:manage': ['lead'],
  'organisation:read': everyone,
  'organisation:manage': ['lead'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether a role holds a permission. */
export function may(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission]
  return holders.includes(role)
}
