import type { PilotDays } from '../days'
import { accepted, rejected, waits, type Paper } from '../paper'
import type { Colleague } from './colleague'

/** Figures on cases. They count for three months in the decision, so they are soon due again. */
export function casePapers({ startsOn, endOfMonth }: PilotDays): readonly Paper<Colleague>[] {
  return [
    {
      file: 'zaken-maand-1-tot-6.xlsx',
      title: 'Zaken, maand 1 tot en met 6',
      kind: 'case-statistics',
      aboutOn: endOfMonth(6),
      periodFrom: startsOn,
      periodUntil: endOfMonth(6),
      source: 'Registratiesysteem',
      obtained: 'Totalen overgenomen uit het registratiesysteem',
      redactionNote: 'Alleen aantallen. Geen namen, adressen of straten.',
      by: 'editor',
      serves: [
        {
          expectation: 'met-process.e2',
          pages: 'tabblad Per maand',
          shows: 'De aantallen per stap, van melding tot afsluiting.',
          review: accepted('lead'),
        },
        {
          expectation: 'met-intake.e2',
          pages: 'tabbladen Resultaat en Ongeschikt',
          shows: '30 geschikte en 4 ongeschikte meldingen met de reden, en 32 van de 34 op tijd.',
          review: accepted('lead'),
        },
        {
          expectation: 'aft-procedure.e2',
          pages: 'tabblad Resultaat',
          shows: 'Nazorg bij 19 van de 22 zaken met een gesprek.',
          review: rejected(
            'reviewer',
            'Het aandeel zaken met nazorg klopt. Er staat niet bij na hoeveel weken er is gebeld. ' +
              'Voeg een kolom met het aantal weken toe, dan kan ik het goedkeuren.',
          ),
        },
        {
          expectation: 'acc-registration.e2',
          pages: 'tabblad Resultaat',
          shows: 'Wat we een positief resultaat noemen, en waarvan het percentage is genomen.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-full-year.e1',
          pages: 'tabblad Per maand',
          shows: 'Het aantal zaken per maand vanaf de eerste zaak.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-volume.e1',
          pages: 'tabblad Per maand',
          shows: '34 meldingen, 30 geschikt en behandeld, 24 afgesloten.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-outcome.e1',
          pages: 'tabblad Resultaat',
          shows: '16 van de 24 afgesloten zaken positief, met de definitie.',
          review: waits,
        },
      ],
    },
  ]
}
