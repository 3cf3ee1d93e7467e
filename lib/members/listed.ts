import type { Role } from './roles'

/** A member as colleagues see one another. */
export type ListedMember = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: Date
}

/** A one-time link that was sent and not used yet. The link itself cannot be shown again: only its hash is kept. */
export type OpenInvitation = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly expiresAt: Date
}
