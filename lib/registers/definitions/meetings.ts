import type { RegisterDefinition } from '../register'

/** Peer review, steering group and regional meetings. */
export const meetings: RegisterDefinition = {
  name: 'meetings',
  table: 'meeting',
  title: { nl: 'Bijeenkomsten', en: 'Meetings' },
  ownDay: 'day',
  key: { columns: ['kind', 'day'], unique: false },
  retention: { from: 'day', months: null },
  columns: [
    {
      name: 'kind',
      title: { nl: 'Soort', en: 'Kind' },
      kind: 'choice',
      vocabulary: 'meetingKind',
      headings: ['Soort bijeenkomst'],
      required: true,
    },
    { name: 'day', title: { nl: 'Datum', en: 'Day' }, kind: 'day', required: true },
    {
      name: 'invited',
      title: { nl: 'Uitgenodigd', en: 'Invited' },
      kind: 'whole',
      most: 9999,
      headings: ['Aantal uitgenodigd'],
    },
    {
      name: 'present',
      title: { nl: 'Aanwezig', en: 'Present' },
      kind: 'whole',
      most: 9999,
      headings: ['Aantal aanwezig'],
    },
    { name: 'minutes', title: { nl: 'Verslag', en: 'Minutes' }, kind: 'flag', headings: ['Notulen'] },
  ],
}
