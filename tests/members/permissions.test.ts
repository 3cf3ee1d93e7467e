import { may, permissions, type Permission } from '@/lib/members/permissions'
import { roles, type Role } from '@/lib/members/roles'

/** Who may do what, written out once more from the product's own table. A new permission does not compile without a line. */
const expected: Readonly<Record<Permission, readonly Role[]>> = {
  'account:own': ['lead', 'editor', 'reviewer', 'viewer'],
  'readiness:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'my-work:read': ['lead', 'editor', 'reviewer'],
  'requirements:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'requirements:assess': ['lead', 'editor'],
  'requirements:approve-not-applicable': ['lead', 'editor', 'reviewer'],
  'evidence:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'evidence:read-confidential': ['lead', 'editor', 'reviewer'],
  'evidence:edit': ['lead', 'editor'],
  'evidence:review': ['lead', 'editor', 'reviewer'],
  'privacy:read': ['lead', 'editor', 'reviewer'],
  'privacy:decide': ['lead', 'editor'],
  'registers:read': ['lead', 'editor', 'reviewer'],
  'registers:edit': ['lead', 'editor'],
  'registers:manage': ['lead'],
  'indicators:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'indicators:manage': ['lead'],
  'summary:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'rounds:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'rounds:manage': ['lead'],
  'framework:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'framework:manage': ['lead'],
  'timeline:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'timeline:edit': ['lead', 'editor'],
  'ijkpunten:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'ijkpunten:manage': ['lead'],
  'partners:read': ['lead', 'editor', 'reviewer'],
  'partners:manage': ['lead'],
  'value:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'value:edit': ['lead', 'editor'],
  'decision:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'decision:record': ['lead'],
  'recognition:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'recognition:manage': ['lead'],
  'log:read': ['lead'],
  'members:read': ['lead', 'editor', 'reviewer'],
  'members:manage': ['lead'],
  'organisation:read': ['lead', 'editor', 'reviewer', 'viewer'],
  'organisation:manage': ['lead'],
}

const named = Object.keys(permissions).filter((name): name is Permission => name in permissions)

describe.each(roles)('a %s', (role) => {
  test.each(named)('%s', (permission) => {
    expect(may(role, permission)).toBe(expected[permission].includes(role))
  })
})

test('the lead may do everything in the organisation', () => {
  expect(named.filter((permission) => !may('lead', permission))).toEqual([])
})

test('a viewer only reads, and never what is confidential', () => {
  const viewed = named.filter((permission) => may('viewer', permission) && permission !== 'account:own')
  expect(viewed.filter((permission) => !permission.endsWith(':read'))).toEqual([])
})

test('a reviewer changes nothing but reviews', () => {
  const changes = named.filter((permission) => may('reviewer', permission) && !permission.includes(':read'))
  expect(changes).toEqual(['account:own', 'requirements:approve-not-applicable', 'evidence:review'])
})
