import type { Term } from '../vocabulary'

/** Who reported a case (framework, vocabulary; indicator definitions, Columns of the registers). Only `self` means something to an indicator. */
export const channelTerms: readonly Term[] = [
  {
    id: 'self',
    title: { nl: 'zelfmelder', en: 'self-reporter' },
    words: ['self', 'zelf', 'zelfmelding', 'bewoner', 'buurtbewoner'],
  },
  {
    id: 'housing-corporation',
    title: { nl: 'woningcorporatie', en: 'housing corporation' },
    words: ['corporatie', 'woningbouw', 'woningbouwvereniging', 'verhuurder', 'housing-corporation'],
  },
  { id: 'police', title: { nl: 'politie', en: 'police' }, words: ['wijkagent'] },
  { id: 'municipality', title: { nl: 'gemeente', en: 'municipality' }, words: [] },
  {
    id: 'welfare-work',
    title: { nl: 'welzijnswerk', en: 'welfare work' },
    words: ['welzijn', 'welfare-work', 'maatschappelijk werk'],
  },
  { id: 'health-care', title: { nl: 'zorg', en: 'health care' }, words: ['huisarts', 'health-care', 'ggz'] },
  { id: 'other', title: { nl: 'overig', en: 'other' }, words: ['anders'] },
]
