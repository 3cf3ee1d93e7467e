import { addMonths } from '@/lib/day'
import type { PilotDays } from '../days'
import { accepted, waits, type Paper } from '../paper'
import type { Colleague } from './colleague'

/** Documents of Beverwijk, whose pilot year is over: its figures, its evaluation, and what it shares with Heemskerk. */
export function papers({ today, startsOn, after, endOfMonth }: PilotDays): readonly Paper<Colleague>[] {
  const year = { periodFrom: startsOn, periodUntil: endOfMonth(12) }
  return [
    {
      file: 'privacyverklaring.pdf',
      title: 'Privacyverklaring',
      kind: 'policy',
      aboutOn: addMonths(today, -15),
      source: 'Welzijnsorganisatie',
      obtained: 'Overgenomen van Heemskerk; geldt voor beide gemeenten',
      by: 'lead',
      serves: [
        {
          expectation: 'con-privacy.e1',
          pages: 'p. 1',
          shows: 'Welke gegevens we bewaren, waarvoor, hoe lang en wat bewoners kunnen vragen.',
          review: accepted('editor'),
        },
      ],
    },
    {
      file: 'jaarcijfers-beverwijk.xlsx',
      title: 'Jaarcijfers van de pilot',
      kind: 'case-statistics',
      aboutOn: endOfMonth(12),
      ...year,
      source: 'Registratiesysteem',
      redactionNote: 'Alleen aantallen. Geen namen, adressen of straten.',
      by: 'editor',
      serves: [
        {
          expectation: 'acc-registration.e1',
          pages: '',
          shows: 'Totalen over twaalf maanden.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-full-year.e1',
          pages: '',
          shows: 'Zaken per kwartaal vanaf de eerste zaak.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-volume.e1',
          pages: '',
          shows: '56 zaken behandeld, tegen 43 gepland.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-outcome.e1',
          pages: '',
          shows: '35 van de 56 behandelde zaken positief: 62,5 procent.',
          review: accepted('lead'),
        },
      ],
    },
    {
      file: 'evaluatieverslag-beverwijk.pdf',
      title: 'Evaluatieverslag van de pilot',
      kind: 'report',
      aboutOn: after(12, 3),
      ...year,
      source: 'Coördinator, met alle partners',
      by: 'editor',
      serves: [
        {
          expectation: 'acc-report.e1',
          pages: 'p. 1–2',
          shows: 'Cijfers, vrijwilligers, oordeel van de partners en het vervolg.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-volume.e2',
          pages: 'p. 1',
          shows: 'Het geplande aantal zaken en het streefcijfer, zoals vooraf vastgesteld.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-partners.e1',
          pages: 'p. 1',
          shows: 'Het oordeel van elke partner en van de coördinator.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-partners.e2',
          pages: 'p. 2',
          shows: 'De drie punten waarover de partners het eens waren.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-value.e1',
          pages: 'p. 2',
          shows: 'Wat de pilot betekent voor leefbaarheid, samenhang en zelfredzaamheid.',
          review: accepted('lead'),
        },
        {
          expectation: 'dec-embedding.e2',
          pages: 'p. 2',
          shows: 'Het vervolg na het besluit.',
          review: waits,
        },
      ],
    },
  ]
}
