import type { Term } from '../vocabulary'

/** Kinds of nuisance (framework, vocabulary; indicator definitions, Columns of the registers). */
export const nuisanceTerms: readonly Term[] = [
  {
    id: 'noise-people',
    title: { nl: 'geluid personen', en: 'noise of people' },
    words: ['geluidsoverlast personen', 'noise-people'],
  },
  {
    id: 'noise-equipment',
    title: { nl: 'geluid apparatuur', en: 'noise of equipment' },
    words: ['geluidsoverlast apparatuur', 'noise-equipment'],
  },
  {
    id: 'harassment-or-disturbed-relation',
    title: { nl: 'pesten of verstoorde relatie', en: 'harassment or a disturbed relation' },
    words: ['pesten', 'verstoorde relatie', 'harassment-or-disturbed-relation'],
  },
  {
    id: 'garden-outdoor',
    title: { nl: 'tuin of buitenruimte', en: 'garden or outdoor space' },
    words: ['tuin', 'buitenruimte', 'garden-outdoor'],
  },
  { id: 'pets', title: { nl: 'huisdieren', en: 'pets' }, words: ['huisdier'] },
  { id: 'children', title: { nl: 'kinderen', en: 'children' }, words: ['kind'] },
  { id: 'parking', title: { nl: 'parkeren', en: 'parking' }, words: ['parkeeroverlast'] },
  { id: 'rubbish', title: { nl: 'rommel', en: 'rubbish' }, words: ['afval', 'rommel of afval'] },
  { id: 'smell-smoke', title: { nl: 'stank of rook', en: 'smell or smoke' }, words: ['stank', 'rook', 'smell-smoke'] },
  { id: 'other', title: { nl: 'overig', en: 'other' }, words: ['anders'] },
]
