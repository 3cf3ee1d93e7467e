/** Why a requirement is not ready. Each reason has a sentence in the messages and an effort below. */
export type GapReason = keyof typeof efforts

/**
 * How much work it is to close a gap, in small whole numbers that only serve to put the cheapest first.
 * Ours, not from a source: 1 is a click by someone, 5 is something that has to change in the neighbourhood first.
 */
export const efforts = {
  /** Say whether the requirement is met. */
  'verdict-missing': 1,
  /** Look at an answer of an earlier round, and say that it still holds. */
  'answer-to-confirm': 1,
  /** A second person approves "not applicable". */
  'approval-missing': 1,
  /** A colleague reviews proof that is already there. */
  'proof-waiting': 1,
  /** Offer a withdrawn document again; it still has to be reviewed. */
  'proof-withdrawn': 2,
  /** Add a newer version of a document that people know how to make. */
  'proof-expired': 3,
  /** Mend a document; the rejection says what is wrong. */
  'proof-rejected': 3,
  /** Make or find a document that is not there yet. */
  'proof-missing': 4,
  /** Finish what is partly done. */
  'verdict-partly': 4,
  /** Do what is not done. */
  'verdict-not-met': 5,
  /** Practice has to change before the figure does. */
  'indicator-missed': 5,
  /** Rows have to be collected first. */
  'indicator-not-computable': 5,
} as const satisfies Record<string, number>
