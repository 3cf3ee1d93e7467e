import type { RegisterDefinition } from '../register'

/** What the CCV, a partner or our own evaluation advised. */
export const recommendations: RegisterDefinition = {
  name: 'recommendations',
  table: 'recommendation',
  title: { nl: 'Aanbevelingen', en: 'Recommendations' },
  ownDay: 'day',
  key: { columns: ['source', 'day', 'text'], unique: false },
  retention: { from: 'day', months: null },
  columns: [
    {
      name: 'source',
      title: { nl: 'Bron', en: 'Source' },
      kind: 'choice',
      vocabulary: 'recommendationSource',
      headings: ['Van wie'],
      required: true,
    },
    { name: 'day', title: { nl: 'Datum', en: 'Day' }, kind: 'day', required: true },
    {
      name: 'text',
      title: { nl: 'Aanbeveling', en: 'Recommendation' },
      hint: { nl: 'Zonder namen van buren.', en: 'Without names of neighbours.' },
      kind: 'text',
      longest: 1000,
      headings: ['Tekst'],
      required: true,
    },
    {
      name: 'owner',
      title: { nl: 'Wie', en: 'Owner' },
      hint: {
        nl: 'Een functie, of iemand van jullie zelf. Nooit een buur.',
        en: 'A role, or one of you. Never a neighbour.',
      },
      kind: 'text',
      longest: 80,
      headings: ['Eigenaar', 'Verantwoordelijke'],
    },
    { name: 'dueOn', title: { nl: 'Termijn', en: 'Due on' }, kind: 'day', headings: ['Uiterlijk', 'Deadline'] },
    {
      name: 'proof',
      title: { nl: 'Bewijs', en: 'Proof' },
      hint: { nl: 'Zonder namen van buren.', en: 'Without names of neighbours.' },
      kind: 'text',
      longest: 200,
      headings: ['Bewijsstuk'],
    },
    {
      name: 'doneOn',
      title: { nl: 'Afgerond op', en: 'Done on' },
      kind: 'day',
      headings: ['Afgerond', 'Gereed'],
      notBefore: ['day'],
    },
  ],
}
