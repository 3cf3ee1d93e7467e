import { refuse, ok, type Result } from '@/lib/result'

/** What can be done about personal data in a document (product rules, Evidence, Privacy). */
export const privacyChoices = ['replace', 'redact', 'keep'] as const
export type PrivacyChoice = (typeof privacyChoices)[number]

export const longestNote = 2000

export type PrivacyDecision = {
  readonly choice: PrivacyChoice
  /** Why it is kept, or what is made unreadable; may stay empty when it is replaced. */
  readonly note: string
}

/** A decision about one version, if it is whole: to keep says why, to redact says what. */
export function decide(choice: PrivacyChoice, note: string): Result<PrivacyDecision, 'privacy-note-missing'> {
  if (choice !== 'replace' && note.trim() === '') return refuse('privacy-note-missing')
  return ok({ choice, note: note.trim() })
}
