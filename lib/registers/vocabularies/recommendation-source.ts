import type { Term } from '../vocabulary'

/** Who recommended something (product rules, Words). */
export const recommendationSourceTerms: readonly Term[] = [
  { id: 'ccv', title: { nl: 'CCV', en: 'CCV' }, words: ['commissie', 'adviescommissie'] },
  { id: 'partner', title: { nl: 'partner', en: 'partner' }, words: ['gemeente', 'corporatie', 'stuurgroep'] },
  {
    id: 'own-evaluation',
    title: { nl: 'eigen evaluatie', en: 'own evaluation' },
    words: ['evaluatie', 'zelf', 'own-evaluation'],
  },
]
