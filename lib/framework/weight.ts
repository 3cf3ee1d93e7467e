/** Of which decision a requirement is part: the recognition by the CCV, or that of the partners on the pilot. */
export type Part = 'recognition' | 'pilot'

/** How much a requirement matters. */
export type Level = 'must' | 'should' | 'optional'

/** Requirements that stand outside every fraction (product rules, Readiness). */
export type Gate = 'precondition' | 'full-year' | 'quality' | 'decision'
