import type { Milestone } from '@/lib/rounds/milestone'
import type { Language } from './languages'
import { translator } from './translate'

/** So long a text of people is at most in a title. */
const mostLetters = 80

/** What a day on the time line is about, in a few words. What was recommended stays in its register: a calendar may travel. */
export function milestoneTitle(language: Language, milestone: Pick<Milestone, 'kind' | 'subject' | 'choice'>): string {
  const { kind, subject, choice } = milestone
  if (kind === 'own') return subject[language]
  // A message can choose between names without a hyphen only.
  const chosen = choice.replaceAll('-', '_')
  return translator(language)(`timeline.milestone.${kind}`, { subject: cut(subject[language]), choice: chosen })
}

function cut(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`
}
