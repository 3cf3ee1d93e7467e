import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { requirementNamed, requirementOfExpectationNamed } from '@/lib/framework/named'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import type { WaitingAnswers, WaitingEvidence } from '@/lib/my-work/my-work'
import type { OpenRecommendation } from '@/lib/recommendations/recommendation'

/** Everything the page knows. */
export type MyWorkProps = {
  readonly language: Language
  readonly today: Day
  readonly member: Member
  readonly framework: Framework
  /** Names by member, those who left included. */
  readonly names: Readonly<Record<string, string>>
  readonly evidence: WaitingEvidence
  readonly answers: WaitingAnswers
  /** Open recommendations that are overdue or due soon; empty for who cannot do anything about them. */
  readonly recommendations: readonly OpenRecommendation[]
}

/** One thing to do, in words, with the place where it is done. */
export type TaskRow = { readonly key: string; readonly href: string; readonly title: string; readonly hint: string }

/** The rows that are shown, and how many there are in all. */
export type Group = { readonly rows: readonly TaskRow[]; readonly total: number }

/** The name of a requirement in the language of the reader. */
export function requirementTitle({ framework, language }: MyWorkProps, requirementId: string): string {
  return requirementNamed(language, framework, requirementId)
}

/** The name of the requirement that an expectation belongs to. */
export function requirementOfExpectation({ framework, language }: MyWorkProps, expectationId: string): string {
  return requirementOfExpectationNamed(language, framework, expectationId)
}

/** The name of a member, or "a former colleague" for one nobody knows. */
export function nameOf({ names, language }: MyWorkProps, memberId: string | null): string {
  return names[memberId ?? ''] ?? translator(language)('requirements.answer.formerMember')
}
