import type { Framework } from '@/lib/framework/framework'
import { knownTitle, requirementOfExpectationNamed } from '@/lib/framework/named'
import type { Language } from '@/lib/i18n/languages'
import type { Names } from './shown'

/** Names for the entries of one page: members also when they left, requirements as the edition in use calls them. */
export function namesOf(
  language: Language,
  framework: Framework,
  people: readonly { readonly id: string; readonly name: string }[],
): Names {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    person: (memberId) => nameOf.get(memberId),
    requirement: (requirementId) => knownTitle(language, framework, requirementId),
    requirementOfExpectation: (expectationId) => requirementOfExpectationNamed(language, framework, expectationId),
  }
}
