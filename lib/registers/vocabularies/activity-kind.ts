import type { Term } from '../vocabulary'

/** Kinds of activity; only `publicity` counts as a publicity action. Ours, not from a source. */
export const activityKindTerms: readonly Term[] = [
  {
    id: 'publicity',
    title: { nl: 'publiciteit', en: 'publicity' },
    words: ['publiciteitsactie', 'pr', 'flyer', 'folder', 'artikel'],
  },
  {
    id: 'information',
    title: { nl: 'voorlichting', en: 'information meeting' },
    words: ['presentatie', 'information'],
  },
  { id: 'network', title: { nl: 'netwerk', en: 'network' }, words: ['netwerkbijeenkomst', 'kennismaking'] },
  { id: 'other', title: { nl: 'overig', en: 'other' }, words: ['anders'] },
]
