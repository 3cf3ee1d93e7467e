import type { Framework } from '@/lib/framework/framework'
import { requirementOf } from '@/lib/framework/framework'
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

/** The title of a requirement; its id when this edition does not have it. */
export function titleOf({ language, framework }: Pick<ShownBulk, 'language' | 'framework'>, id: string): string {
  return requirementOf(framework, id)?.title[language] ?? id
}

/** Names members; who left is called a former colleague. */
export function namesOf({ language, members }: Pick<ShownBulk, 'language' | 'members'>): NameOf {
  const former = translator(language)('requirements.answer.formerMember')
  return (memberId) => members.find(({ id }) => id === memberId)?.name ?? former
}
