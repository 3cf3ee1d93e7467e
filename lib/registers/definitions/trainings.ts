import type { RegisterDefinition } from '../register'

/** What mediators were trained in. */
export const trainings: RegisterDefinition = {
  name: 'trainings',
  table: 'training',
  title: { nl: 'Trainingen', en: 'Trainings' },
  ownDay: 'day',
  key: { columns: ['mediator', 'kind', 'day'], unique: false },
  retention: { from: 'day', months: null },
  columns: [
    {
      name: 'mediator',
      title: { nl: 'Bemiddelaar', en: 'Mediator' },
      kind: 'code',
      headings: ['Code', 'Medewerker'],
      required: true,
    },
    {
      name: 'kind',
      title: { nl: 'Soort training', en: 'Kind of training' },
      kind: 'choice',
      vocabulary: 'trainingKind',
      headings: ['Soort'],
      required: true,
    },
    { name: 'provider', title: { nl: 'Aanbieder', en: 'Provider' }, kind: 'text', longest: 120 },
    { name: 'recognised', title: { nl: 'Erkend', en: 'Recognised' }, kind: 'flag' },
    { name: 'hours', title: { nl: 'Uren', en: 'Hours' }, kind: 'number', most: 999, headings: ['Aantal uren'] },
    { name: 'day', title: { nl: 'Datum', en: 'Day' }, kind: 'day', headings: ['Datum training'], required: true },
  ],
}
