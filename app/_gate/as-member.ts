import 'server-only'
import { readAs, type Reader } from '@/db/store'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { Member } from '@/lib/members/member'
import type { Permission } from '@/lib/members/permissions'
import { admit } from './admit'
import { today } from './today'

/** What a screen or action works with once the gate has let it through. */
export type Desk<Data> = {
  readonly member: Member
  readonly language: Language
  readonly today: Day
  readonly store: Data
}

/** The desk of a screen, which only reads. */
export type ReadDesk = Desk<Reader>

/** Reads for one screen. The database refuses writes here. */
export async function asMember<T>(permission: Permission, work: (desk: ReadDesk) => Promise<T>): Promise<T> {
  const member = await admit(permission)
  return readAs(member, (store) => work({ member, language: member.language, today: today(), store }))
}
