import type { Term } from '../vocabulary'

/** How a complaint ended. Ours, not from a source. */
export const complaintOutcomeTerms: readonly Term[] = [
  { id: 'upheld', title: { nl: 'gegrond', en: 'upheld' }, words: [] },
  {
    id: 'partly-upheld',
    title: { nl: 'deels gegrond', en: 'partly upheld' },
    words: ['gedeeltelijk gegrond', 'partly-upheld'],
  },
  { id: 'not-upheld', title: { nl: 'ongegrond', en: 'not upheld' }, words: ['niet gegrond', 'not-upheld'] },
  { id: 'withdrawn', title: { nl: 'ingetrokken', en: 'withdrawn' }, words: [] },
  { id: 'other', title: { nl: 'overig', en: 'other' }, words: ['anders'] },
]
