import type { Language } from '@/lib/i18n/languages'
import type { Checking } from './own-check'
import type { Role } from './roles'

/** Minted by the session look-up only, so that an id from a form can never stand in for it. */
export type OrganisationId = string & { readonly __brand: 'OrganisationId' }
export type MemberId = string & { readonly __brand: 'MemberId' }

/** A person at work in one organisation. */
export type Member = {
  readonly id: MemberId
  readonly organisationId: OrganisationId
  readonly organisationName: string
  /** The demo organisation says "fictief" on every page. */
  readonly fictional: boolean
  readonly personId: string
  readonly sessionId: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly role: Role
  /** Whose work this member may check, if any: their own as well where own check works. */
  readonly checking: Checking
}
