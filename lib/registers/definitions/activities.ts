import type { RegisterDefinition } from '../register'

/** What was done to be known: publicity, information, network. */
export const activities: RegisterDefinition = {
  name: 'activities',
  table: 'activity',
  title: { nl: 'Activiteiten', en: 'Activities' },
  ownDay: 'day',
  key: { columns: ['day', 'kind', 'audience'], unique: false },
  retention: { from: 'day', months: null },
  columns: [
    { name: 'day', title: { nl: 'Datum', en: 'Day' }, kind: 'day', required: true },
    {
      name: 'kind',
      title: { nl: 'Soort activiteit', en: 'Kind of activity' },
      kind: 'choice',
      vocabulary: 'activityKind',
      headings: ['Soort'],
      required: true,
    },
    {
      name: 'audience',
      title: { nl: 'Doelgroep', en: 'Audience' },
      kind: 'text',
      longest: 120,
      headings: ['Voor wie'],
    },
    {
      name: 'description',
      title: { nl: 'Omschrijving', en: 'Description' },
      hint: { nl: 'Zonder namen van buren.', en: 'Without names of neighbours.' },
      kind: 'text',
      longest: 300,
      headings: ['Activiteit'],
    },
  ],
}
