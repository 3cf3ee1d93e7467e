import type { Day } from '@/lib/day'
import type { RegisterName } from '../register'

/**
 * What is counted in the registers for one day; rules make indicators of it. Only what was known on that day counts
 * (indicator definitions, Common to all). "In the period" is in the twelve months that end on the day.
 */
export type Counts = {
  /** Whether a register has any row, also one of after the day: a day before the first row is counted as none. */
  readonly filled: Readonly<Record<RegisterName, boolean>>
  readonly mediators: MediatorCounts
  readonly cases: CaseCounts
  readonly meetings: MeetingCounts
  /** Publicity in the period. */
  readonly publicity: number
  readonly complaints: { readonly received: number; readonly acknowledgedInTime: number }
  readonly recommendations: { readonly given: number; readonly doneWithProof: number }
  readonly partners: PartnerCounts
  /** The calendar year of the planned decision and the two after, in their order. */
  readonly money: readonly MoneyOfYear[]
  readonly unknownCodes: {
    /** Codes in cases, and in trainings, that the register of mediators does not know. */
    readonly cases: readonly string[]
    readonly trainings: readonly string[]
  }
  readonly erasedUntil: ErasedUntil
}

/** Per register the day up to which rows may be gone after their term; nothing of a register that lost none. */
export type ErasedUntil = Readonly<Partial<Record<RegisterName, Day>>>

/** About mediators who are active on the day. */
export type MediatorCounts = {
  readonly active: number
  /** The latest basic training is recognised. */
  readonly recognised: number
  /** The latest basic training has 15 hours or more. */
  readonly fifteenHours: number
  /** Active since twelve months ago or longer, and those of them who had a follow-up or deepening training in the period. */
  readonly forAYear: number
  readonly followedUp: number
  /** Agreement and secrecy both signed. */
  readonly signed: number
}

export type CaseCounts = {
  /** In the whole history, also of rows that are gone by now. */
  readonly firstAcceptedOn: Day | null
  /** In the whole history: cases with a first talk by somebody without a basic training on that day. */
  readonly byUntrained: number
  readonly accepted: number
  /** First talk in the period, and those of them with two or more different mediators. */
  readonly withTalk: number
  readonly byPair: number
  /** Reported in the period with a first contact or without one for more than five working days. */
  readonly contactDue: number
  readonly contactInTime: number
  /** Closed in the period and accepted: how many, and the middle of the days between. */
  readonly closedAfterAccepted: number
  readonly medianDays: number | null
  /** Reported in the period, suitability filled. */
  readonly assessed: number
  readonly suitable: number
  /** Closed in the period after a talk, more than 42 days ago. */
  readonly aftercareDue: number
  readonly aftercareInTime: number
  /** Closed in the period, reported by somebody else than a resident. */
  readonly referred: number
  readonly referredWithFeedback: number
  /** Reported in the period; null is blank. */
  readonly byChannel: readonly Counted[]
  readonly byNuisance: readonly Counted[]
  /** Closed in the period. */
  readonly byOutcome: readonly CountedOutcome[]
}

export type Counted = { readonly term: string | null; readonly count: number }
export type CountedOutcome = Counted & { readonly suitable: boolean | null }

/** About partners who are in the steering group now; an evaluation counts when it was handed in by the day, in its round. */
export type PartnerCounts = { readonly inSteeringGroup: number; readonly evaluated: number }

/** In whole cents. Committed is promised or decided, not what is only asked for; a budget that nobody filled in is null. */
export type MoneyOfYear = { readonly year: number; readonly budget: number | null; readonly committed: number }

export type MeetingCounts = {
  readonly intervision: number
  /** Of peer reviews in the period with anybody invited: how often so many of so many were there. */
  readonly attendance: readonly Attendance[]
  readonly steeringWithMinutes: number
}

export type Attendance = { readonly present: number; readonly invited: number; readonly count: number }
