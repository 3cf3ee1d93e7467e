import type { Term } from '../vocabulary'

/** Why a report is not suitable for mediation (framework, vocabulary; indicator definitions, Columns of the registers). */
export const unsuitableReasonTerms: readonly Term[] = [
  {
    id: 'violence-or-threat',
    title: { nl: 'geweld of bedreiging', en: 'violence or threat' },
    words: ['geweld', 'bedreiging', 'violence-or-threat'],
  },
  { id: 'criminal-fact', title: { nl: 'strafbaar feit', en: 'criminal fact' }, words: ['criminal-fact'] },
  {
    id: 'addiction-or-psychiatric-not-reachable',
    title: { nl: 'verslaving of psychiatrie', en: 'addiction or psychiatric problems' },
    words: ['verslaving', 'psychiatrie', 'addiction-or-psychiatric-not-reachable'],
  },
  {
    id: 'legal-procedure',
    title: { nl: 'juridische procedure', en: 'legal procedure' },
    words: ['rechtszaak', 'legal-procedure'],
  },
  { id: 'family', title: { nl: 'familie', en: 'family' }, words: ['familieconflict'] },
  {
    id: 'organisation-versus-citizen',
    title: { nl: 'organisatie tegenover burger', en: 'organisation against citizen' },
    words: ['organisation-versus-citizen'],
  },
  { id: 'party-not-able', title: { nl: 'partij niet in staat', en: 'a party is not able' }, words: ['party-not-able'] },
  { id: 'other', title: { nl: 'overig', en: 'other' }, words: ['anders'] },
]
