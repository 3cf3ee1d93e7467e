import type { RegisterDefinition } from '../register'

/** Complaints about the service; nothing of who complained. */
export const complaints: RegisterDefinition = {
  name: 'complaints',
  table: 'complaint',
  title: { nl: 'Klachten', en: 'Complaints' },
  ownDay: 'receivedOn',
  key: { columns: ['number'], unique: true },
  retention: { from: 'closedOn', months: 24 },
  columns: [
    {
      name: 'number',
      title: { nl: 'Klachtnummer', en: 'Complaint number' },
      hint: { nl: 'Een volgnummer, zonder naam of adres.', en: 'A running number, without a name or address.' },
      kind: 'text',
      longest: 40,
      headings: ['Nr', 'Nummer'],
      required: true,
    },
    {
      name: 'receivedOn',
      title: { nl: 'Ontvangen op', en: 'Received on' },
      kind: 'day',
      headings: ['Ontvangen', 'Datum klacht'],
      required: true,
    },
    {
      name: 'acknowledgedOn',
      title: { nl: 'Bevestigd op', en: 'Acknowledged on' },
      kind: 'day',
      headings: ['Bevestigd', 'Ontvangstbevestiging'],
      notBefore: ['receivedOn'],
    },
    {
      name: 'closedOn',
      title: { nl: 'Afgehandeld op', en: 'Closed on' },
      kind: 'day',
      headings: ['Afgehandeld', 'Afgesloten'],
      notBefore: ['receivedOn', 'acknowledgedOn'],
    },
    {
      name: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      kind: 'choice',
      vocabulary: 'complaintOutcome',
      headings: ['Resultaat'],
    },
  ],
}
