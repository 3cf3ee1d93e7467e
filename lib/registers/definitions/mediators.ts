import type { RegisterDefinition } from '../register'

/** The volunteers who mediate. The certificate of conduct (VOG) itself is never kept, only the day it was seen. */
export const mediators: RegisterDefinition = {
  name: 'mediators',
  table: 'mediator',
  title: { nl: 'Bemiddelaars', en: 'Mediators' },
  ownDay: 'activeFrom',
  key: { columns: ['code'], unique: true },
  retention: { from: 'activeUntil', months: 24 },
  columns: [
    {
      name: 'code',
      title: { nl: 'Code', en: 'Code' },
      kind: 'code',
      headings: ['Medewerker', 'Nr', 'Bemiddelaar'],
      required: true,
    },
    {
      name: 'name',
      title: { nl: 'Naam', en: 'Name' },
      kind: 'text',
      longest: 80,
      headings: ['Voornaam'],
      personal: true,
    },
    {
      name: 'activeFrom',
      title: { nl: 'Actief sinds', en: 'Active since' },
      kind: 'day',
      headings: ['Start', 'Startdatum'],
      required: true,
    },
    {
      name: 'activeUntil',
      title: { nl: 'Gestopt op', en: 'Stopped on' },
      kind: 'day',
      headings: ['Einde', 'Einddatum'],
      notBefore: ['activeFrom'],
    },
    {
      name: 'agreementSignedOn',
      title: { nl: 'Overeenkomst getekend', en: 'Agreement signed on' },
      kind: 'day',
      headings: ['Vrijwilligersovereenkomst d.d.', 'Vrijwilligersovereenkomst'],
    },
    {
      name: 'secrecySignedOn',
      title: { nl: 'Geheimhouding getekend', en: 'Secrecy signed on' },
      kind: 'day',
      headings: ['Geheimhoudingsverklaring d.d.', 'Geheimhoudingsverklaring'],
    },
    { name: 'vogSeenOn', title: { nl: 'VOG gezien op', en: 'VOG seen on' }, kind: 'day', headings: ['VOG'] },
  ],
}
