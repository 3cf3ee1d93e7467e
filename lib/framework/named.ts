import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { expectationOf, requirementOf, type Framework, type Requirement } from './framework'

/**
 * The title of a requirement that an answer or an entry of the log was about. One that the edition of now does not ask
 * any more is said to be of an earlier edition, with its title where the edition still has it as retired.
 */
export function requirementNamed(language: Language, framework: Framework, requirementId: string): string {
  return knownTitle(language, framework, requirementId) ?? translator(language)('framework-move.earlierRequirement')
}

/** The same for the requirement that an expectation belongs to. */
export function requirementOfExpectationNamed(language: Language, framework: Framework, expectationId: string): string {
  const asked = expectationOf(framework, expectationId)?.requirement
  const asks =
    asked ?? framework.retired.find(({ expectations }) => expectations.some(({ id }) => id === expectationId))
  return requirementNamed(language, framework, asks?.id ?? '')
}

/** The title of a requirement in force, or of one that was retired; undefined for an id that is neither. */
export function knownTitle(language: Language, framework: Framework, requirementId: string): string | undefined {
  const asked = requirementOf(framework, requirementId)
  if (asked !== undefined) return asked.title[language]
  const retired = retiredOf(framework, requirementId)
  return retired && translator(language)('framework-move.earlierTitle', { title: retired.title[language] })
}

/** A requirement that the lead retired in this edition; undefined for any other. */
export function retiredOf(framework: Framework, requirementId: string): Requirement | undefined {
  return framework.retired.find(({ id }) => id === requirementId)
}
