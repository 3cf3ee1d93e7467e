import type { Term } from '../vocabulary'

/** Kinds of meeting (indicator definitions, Columns of the registers). */
export const meetingKindTerms: readonly Term[] = [
  {
    id: 'intervision',
    title: { nl: 'intervisie', en: 'peer review' },
    words: ['intervision', 'intervisiebijeenkomst'],
  },
  {
    id: 'steering',
    title: { nl: 'stuurgroep', en: 'steering group' },
    words: ['steering', 'stuurgroepoverleg', 'stuurgroepvergadering'],
  },
  {
    id: 'regional',
    title: { nl: 'regio-overleg', en: 'regional meeting' },
    words: ['regional', 'regionaal overleg', 'regio'],
  },
]
