import type { PilotDays } from '../days'
import { accepted, waits, withdrawn, type Paper } from '../paper'
import type { Colleague } from './colleague'

/** Documents on what the partners agreed: handed in by the lead, looked at by the reviewer. */
export function projectPapers({ after, endOfMonth, startsOn }: PilotDays): readonly Paper<Colleague>[] {
  return [
    {
      file: 'convenant.pdf',
      title: 'Convenant buurtbemiddeling',
      kind: 'agreement',
      aboutOn: after(0, -21),
      endsOn: after(24, -1),
      source: 'Gemeente, woningcorporatie en welzijnsorganisatie',
      by: 'lead',
      serves: [
        {
          expectation: 'org-covenant.e1',
          pages: 'p. 1–3',
          shows: 'Het doel, ieders bijdrage, de looptijd van twee jaar en de drie handtekeningen.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'con-consent.e2',
          pages: 'p. 2, artikel 6',
          shows: 'Wat verwijzers en coördinator aan elkaar doorgeven, en wat niet.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'projectplan.pdf',
      title: 'Projectplan',
      kind: 'plan',
      aboutOn: after(-2),
      source: 'Welzijnsorganisatie, vastgesteld door de stuurgroep',
      by: 'lead',
      serves: [
        {
          expectation: 'org-plan.e1',
          pages: 'p. 2',
          shows: 'De ijkpunten in hoofdstuk 5 en de planning voor drie jaar in hoofdstuk 6.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'dec-volume.e2',
          pages: 'p. 2, hoofdstuk 5',
          shows: 'De ijkpunten voor het pilotjaar: 43 zaken en 60 procent positief, vastgesteld voor de start.',
          review: accepted('editor'),
        },
      ],
    },
    {
      file: 'plan-van-aanpak.docx',
      title: 'Plan van aanpak van de coördinator',
      kind: 'plan',
      aboutOn: after(0, 20),
      source: 'Coördinator',
      by: 'lead',
      serves: [
        {
          expectation: 'org-plan.e2',
          pages: 'p. 1–2',
          shows: 'Taken, werkwijze, team, publiciteit, privacy en mijlpalen.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'vol-selection.e1',
          pages: 'p. 1, hoofdstuk 4',
          shows: 'Het profiel in één regel. De stappen van de selectie ontbreken.',
          review: withdrawn('lead'),
        },
      ],
    },
    {
      file: 'begroting.xlsx',
      title: 'Begroting van het pilotjaar',
      kind: 'plan',
      aboutOn: after(-2),
      source: 'Welzijnsorganisatie',
      by: 'lead',
      serves: [
        {
          expectation: 'org-budget.e1',
          pages: 'tabblad Pilotjaar',
          shows: 'Inkomsten en uitgaven zijn allebei € 30.000.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'dec-funding.e1',
          pages: 'tabblad Jaar 2 en 3',
          shows: 'De eerste raming voor de twee jaren na de pilot.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'notulen-stuurgroep.docx',
      title: 'Verslag van de derde stuurgroep',
      kind: 'minutes',
      aboutOn: after(6, 16),
      source: 'Coördinator, goedgekeurd door de stuurgroep',
      by: 'lead',
      serves: [
        {
          expectation: 'org-steering.e1',
          pages: 'p. 1',
          shows: 'Drie besluiten: over de ijkpunten, de publiciteit en de evaluatie.',
          review: accepted('reviewer'),
        },
        {
          expectation: 'org-steering.e2',
          pages: 'p. 2',
          shows: 'De leden met hun organisatie, rol en mandaat.',
          review: accepted('reviewer'),
        },
      ],
    },
    {
      file: 'voortgangsverslag.pdf',
      title: 'Voortgangsverslag over zes maanden',
      kind: 'report',
      aboutOn: after(6, 12),
      periodFrom: startsOn,
      periodUntil: endOfMonth(6),
      source: 'Coördinator',
      by: 'lead',
      serves: [
        {
          expectation: 'acc-report.e1',
          pages: 'p. 1–3',
          shows: 'Cijfers, vrijwilligers, publiciteit, geld en aandachtspunten over zes maanden.',
          review: waits,
        },
      ],
    },
  ]
}
