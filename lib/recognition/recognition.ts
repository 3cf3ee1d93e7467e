import type { Day } from '@/lib/day'

/** What the CCV answered to an application; "withdrawn" is what we did ourselves. */
export const recognitionOutcomes = ['granted', 'not-granted', 'withdrawn'] as const
export type RecognitionOutcome = (typeof recognitionOutcomes)[number]

/**
 * So long a certificate holds unless the CCV says otherwise (domain facts, 2.1: two years, sources of 2014 and 2017, so
 * the lead can adjust it).
 */
export const defaultTermMonths = 24

/** The application of one round at the CCV, and what came of it. */
export type Recognition = {
  readonly roundId: string
  readonly sentOn: Day
  readonly answer: RecognitionAnswer | null
  /** How the CCV refers to the application or certificate. */
  readonly reference: string
  readonly note: string
  readonly version: number
}

export type RecognitionAnswer =
  | { readonly outcome: 'granted'; readonly on: Day; readonly certificate: Certificate }
  | { readonly outcome: Exclude<RecognitionOutcome, 'granted'>; readonly on: Day }

/** `from` is its first day; it holds for so many months. */
export type Certificate = { readonly from: Day; readonly termMonths: number; readonly plus: boolean }
