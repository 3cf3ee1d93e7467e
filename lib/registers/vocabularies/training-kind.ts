import type { Term } from '../vocabulary'

/** Kinds of training (indicator definitions, Columns of the registers). */
export const trainingKindTerms: readonly Term[] = [
  {
    id: 'basic',
    title: { nl: 'basistraining', en: 'basic training' },
    words: ['basis', 'basic', 'basiscursus', 'basisopleiding'],
  },
  {
    id: 'followup',
    title: { nl: 'vervolgtraining', en: 'follow-up training' },
    words: ['vervolg', 'followup', 'follow up'],
  },
  {
    id: 'deepening',
    title: { nl: 'verdiepingstraining', en: 'deepening training' },
    words: ['verdieping', 'deepening', 'verdiepend'],
  },
]
