import type { Generated, GeneratedAlways } from 'kysely'
import type { Role } from '@/lib/members/roles'
import type { Language } from '@/lib/i18n/languages'

export interface PersonTable {
  id: Generated<string>
  email: string
  name: string
  password_hash: string
  language: Generated<Language>
  created_at: Generated<Date>
}

export interface OrganisationTable {
  id: Generated<string>
  name: string
  fictional: Generated<boolean>
  /** Who is the only reviewer may check their own work, as the lead decided. */
  own_check: Generated<boolean>
  /** How many active members may review; a trigger counts, nobody writes it. */
  reviewers: GeneratedAlways<number>
  created_at: Generated<Date>
}

export interface MemberTable {
  organisation_id: string
  id: Generated<string>
  person_id: string
  role: Role
  created_at: Generated<Date>
  removed_at: Date | null
}

export interface SessionTable {
  id: Generated<string>
  person_id: string
  organisation_id: string | null
  created_at: Generated<Date>
  seen_at: Generated<Date>
}

export interface SignInAttemptTable {
  subject: string
  failures: Generated<number>
  blocked_until: Date | null
  last_at: Generated<Date>
}

export interface InvitationTable {
  organisation_id: string
  id: Generated<string>
  secret_hash: string
  email: string
  name: string
  role: Role
  invited_by: string
  /** The member who may choose a new password by this link; null for an invitation. */
  member_id: string | null
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}

export interface SetupSecretTable {
  id: Generated<boolean>
  secret_hash: string
  created_at: Generated<Date>
}
