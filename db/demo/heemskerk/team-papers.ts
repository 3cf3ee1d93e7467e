import type { PilotDays } from '../days'
import { accepted, rejected, type Paper } from '../paper'
import type { Colleague } from './colleague'

/** Documents on the mediators, who go by a code everywhere. */
export function teamPapers({ after, startsOn, endOfMonth }: PilotDays): readonly Paper<Colleague>[] {
  return [
    {
      file: 'certificaten-basistraining.pdf',
      title: 'Certificaten basistraining',
      kind: 'training-record',
      aboutOn: after(1, 12),
      source: 'Trainingsbureau',
      redactionNote: 'Namen zijn vervangen door codes.',
      by: 'editor',
      serves: [
        {
          expectation: 'vol-basic.e1',
          pages: 'p. 1–9',
          shows: 'Negen certificaten van 18 uur, één per actieve bemiddelaar.',
          review: accepted('lead'),
        },
      ],
    },
    {
      file: 'overzicht-trainingen.xlsx',
      title: 'Overzicht van bemiddelaars en trainingen',
      kind: 'training-record',
      aboutOn: after(7, -10),
      source: 'Coördinator',
      redactionNote: 'Namen zijn vervangen door codes.',
      by: 'editor',
      serves: [
        {
          expectation: 'vol-basic.e1',
          pages: 'tabblad Bemiddelaars',
          shows: 'Per bemiddelaar wanneer de training klaar was, de uren en de aanbieder.',
          review: accepted('lead'),
        },
        {
          expectation: 'vol-followup.e1',
          pages: 'tabblad Bemiddelaars, laatste kolom',
          shows: 'Wie er bij de verdiepingsavond in maand 5 was.',
          review: rejected(
            'lead',
            'Ik zie wie er was, maar niet wat het programma was. Voeg het programma van de avond toe. ' +
              'Vijf bemiddelaars hebben nog geen avond gehad: zet erbij wanneer zij aan de beurt zijn.',
          ),
        },
        {
          expectation: 'dec-team.e1',
          pages: 'tabblad Team',
          shows: 'Negen actieve bemiddelaars, drie erbij en één vertrokken sinds de start.',
          review: accepted('lead'),
        },
      ],
    },
    {
      file: 'vrijwilligersovereenkomst.docx',
      title: 'Vrijwilligersovereenkomst',
      kind: 'agreement',
      aboutOn: after(1, 12),
      source: 'Welzijnsorganisatie',
      redactionNote: 'Namen zijn vervangen door codes.',
      by: 'lead',
      serves: [
        {
          expectation: 'vol-agreement.e1',
          pages: 'p. 1–2',
          shows: 'Het model, en de lijst van wie tekende.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'geheimhoudingsverklaring.pdf',
      title: 'Geheimhoudingsverklaring en wie tekende',
      kind: 'agreement',
      aboutOn: after(2, 9),
      source: 'Welzijnsorganisatie',
      redactionNote: 'Namen zijn vervangen door codes.',
      confidential: true,
      by: 'lead',
      serves: [
        {
          expectation: 'con-secrecy.e1',
          pages: 'p. 1–2',
          shows: 'De verklaring, en de lijst van alle bemiddelaars en de coördinator.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'intervisiekalender.xlsx',
      title: 'Intervisie: data, onderwerpen en opkomst',
      kind: 'minutes',
      aboutOn: endOfMonth(6),
      periodFrom: startsOn,
      periodUntil: endOfMonth(6),
      source: 'Coördinator',
      by: 'editor',
      serves: [
        {
          expectation: 'vol-intervision.e1',
          pages: '',
          shows: 'Drie avonden met onderwerp en opkomst, zonder gegevens over zaken.',
          review: accepted('lead'),
        },
      ],
    },
  ]
}
