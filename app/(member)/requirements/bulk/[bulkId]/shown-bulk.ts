import type { Framework } from '@/lib/framework/framework'
import { requirementNamed } from '@/lib/framework/named'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import type { BulkChange } from '@/lib/requirements/bulk-change'
import type { NameOf } from '@/lib/requirements/bulk-sentences'

/** A change of many as its page gets it. */
export type ShownBulk = {
  readonly language: Language
  readonly memberId: string
  readonly bulk: BulkChange
  readonly framework: Framework
  readonly members: readonly ListedMember[]
  /** How the list was seen that somebody comes from. */
  readonly listQuery: string
}

/** The title of a requirement, also of one that this edition does not ask any more. */
export function titleOf({ language, framework }: Pick<ShownBulk, 'language' | 'framework'>, id: string): string {
  return requirementNamed(language, framework, id)
}

/** Names members; who left is called a former colleague. */
export function namesOf({ language, members }: Pick<ShownBulk, 'language' | 'members'>): NameOf {
  const former = translator(language)('requirements.answer.formerMember')
  return (memberId) => members.find(({ id }) => id === memberId)?.name ?? former
}
