import { addMonths } from '@/lib/day'
import type { PilotDays } from '../days'
import { accepted, waits, type Paper } from '../paper'
import type { Colleague } from './colleague'

/** Documents on how mediation is done here, and what residents are told of it. */
export function practicePapers({ today, after }: PilotDays): readonly Paper<Colleague>[] {
  return [
    {
      file: 'werkwijze-van-melding-tot-nazorg.pdf',
      title: 'Werkwijze van melding tot nazorg',
      kind: 'protocol',
      aboutOn: after(0, -7),
      source: 'Coördinator, naar het Handboek van het CCV',
      by: 'lead',
      serves: [
        {
          expectation: 'met-process.e1',
          pages: 'p. 1–3',
          shows: 'Alle zeven stappen, met wie ze doet en binnen welke termijn.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'met-neutral-pair.e1',
          pages: 'p. 2, stap 3 en p. 3, stap 6',
          shows: 'Hoe we twee bemiddelaars kiezen, en dat het gesprek op een neutrale plek is.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'met-complex.e1',
          pages: 'p. 4',
          shows: 'Wanneer je stopt, met wie je overlegt en hoe je veilig werkt.',
          review: accepted('editor'),
        },
        {
          expectation: 'con-secrecy.e2',
          pages: 'p. 4',
          shows: 'De drie gevallen waarin je de geheimhouding doorbreekt, en wie dat beslist.',
          review: accepted('editor'),
        },
        {
          expectation: 'aft-procedure.e1',
          pages: 'p. 3, stap 7',
          shows: 'Wie belt, na hoeveel weken, met welke vragen en wat er gebeurt als het misgaat.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'intakeprotocol.docx',
      title: 'Intakeprotocol',
      kind: 'protocol',
      aboutOn: after(1),
      source: 'Coördinator',
      by: 'editor',
      serves: [
        {
          expectation: 'met-intake.e1',
          pages: 'p. 1',
          shows: 'De vragen, de redenen om een zaak niet te doen en de reactietijd van vijf werkdagen.',
          review: accepted('lead'),
        },
        {
          expectation: 'con-consent.e1',
          pages: 'p. 2, hoofdstuk 4 en 5',
          shows: 'Hoe we toestemming vragen en vastleggen, met een voorbeeldbericht aan de verwijzer.',
          review: waits,
        },
      ],
    },
    {
      file: 'privacyverklaring.pdf',
      title: 'Privacyverklaring',
      kind: 'policy',
      aboutOn: addMonths(today, -15),
      source: 'Welzijnsorganisatie',
      obtained: 'Van onze webpagina gehaald',
      by: 'editor',
      serves: [
        {
          expectation: 'con-privacy.e1',
          pages: 'p. 1',
          shows: 'Welke gegevens we bewaren, waarvoor, hoe lang en wat bewoners kunnen vragen.',
          review: accepted('lead'),
        },
      ],
    },
    {
      file: 'klachtenregeling.pdf',
      title: 'Klachtenregeling van de welzijnsorganisatie',
      kind: 'policy',
      // Counts for two years, so it ran out some weeks ago.
      aboutOn: addMonths(today, -25),
      source: 'Directie van de welzijnsorganisatie',
      by: 'editor',
      serves: [
        {
          expectation: 'imp-complaints.e1',
          pages: 'p. 1',
          shows: 'De termijnen, en dat iemand de klacht behandelt die niets met de zaak te maken heeft.',
          review: accepted('lead'),
        },
      ],
    },
    {
      file: 'flyer.png',
      title: 'Flyer huis aan huis',
      kind: 'publicity',
      aboutOn: after(0, 10),
      source: 'Buurtbemiddeling Heemskerk',
      by: 'editor',
      serves: [
        {
          expectation: 'free-offer.e1',
          pages: '',
          shows: 'Onder ‘Gratis’: je betaalt niets.',
          review: accepted('lead'),
        },
        {
          expectation: 'free-access.e1',
          pages: '',
          shows: 'Voor huurders en eigenaren in heel Heemskerk, met hulp bij taal.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'met-voluntary.e1',
          pages: '',
          shows: 'Meedoen is vrijwillig, bemiddelaars kiezen geen partij, en de spelregels.',
          review: accepted('lead'),
        },
        {
          expectation: 'pub-plan.e2',
          pages: '',
          shows: 'De flyer die in de eerste maand in drie wijken is bezorgd.',
          review: accepted('lead'),
        },
      ],
    },
  ]
}
