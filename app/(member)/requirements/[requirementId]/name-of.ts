import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'

/** The name of a member, also when they left the organisation. */
export function nameOf(language: Language, members: readonly ListedMember[], memberId: string): string {
  const name = members.find(({ id }) => id === memberId)?.name
  return name ?? translator(language)('requirements.answer.formerMember')
}
