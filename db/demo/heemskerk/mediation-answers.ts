import { addDays } from '@/lib/day'
import type { Said } from '../answers'
import type { PilotDays } from '../days'
import type { Colleague } from './colleague'

const done = { work: 'finished', verdict: 'met' } as const

/** What the colleagues say of how they mediate, and of the mediators: the first requirements for recognition. */
export function mediationAnswers({ today }: PilotDays): readonly Said<Colleague>[] {
  const within = (days: number) => addDays(today, days)
  return [
    {
      requirement: 'pre-one-year',
      by: 'lead',
      work: 'busy',
      verdict: 'not-met',
      reasoning: 'De pilot loopt acht maanden. Een heel jaar is er na maand 12.',
    },
    {
      requirement: 'met-process',
      by: 'lead',
      ...done,
      reasoning: 'De stappen staan in onze werkwijze. Het team werkt er sinds de eerste zaak mee.',
    },
    {
      requirement: 'met-intake',
      by: 'lead',
      ...done,
      reasoning: 'Ik bel elke melder binnen vijf werkdagen. Dat lukte bij 32 van de 34 meldingen.',
    },
    {
      requirement: 'met-neutral-pair',
      by: 'lead',
      ...done,
      reasoning: 'We gaan altijd met zijn tweeën. Het gezamenlijke gesprek is in het wijkcentrum of de bibliotheek.',
    },
    {
      requirement: 'met-voluntary',
      by: 'editor',
      ...done,
      reasoning: 'De spelregels staan op de flyer. Bemiddelaars vertellen ze ook in het eerste gesprek.',
    },
    {
      requirement: 'met-complex',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'De route staat in de werkwijze. De lijst met vaste contactpersonen is nog niet af.',
      owner: 'lead',
      dueOn: within(25),
    },
    {
      requirement: 'vol-basic',
      by: 'editor',
      ...done,
      reasoning: 'Alle negen actieve bemiddelaars hebben het certificaat. Niemand deed een zaak vóór de training.',
    },
    {
      requirement: 'vol-followup',
      by: 'editor',
      work: 'busy',
      verdict: 'met',
      reasoning: 'In maand 5 was er een verdiepingsavond over lastige gesprekken. De volgende plannen we in maand 10.',
      owner: 'editor',
      dueOn: within(14),
    },
    {
      requirement: 'vol-intervision',
      by: 'lead',
      ...done,
      reasoning: 'Om de maand is er intervisie. Bij de drie avonden was de opkomst 78 tot 80 procent.',
    },
    {
      requirement: 'vol-selection',
      by: 'lead',
      work: 'busy',
      reasoning:
        'Het profiel staat nu alleen in het plan van aanpak. Ik maak er een eigen stuk van, met de stappen van de selectie.',
      owner: 'lead',
      dueOn: within(40),
    },
    {
      requirement: 'vol-agreement',
      by: 'lead',
      work: 'busy',
      verdict: 'met',
      reasoning: 'Iedereen heeft getekend. De bevestiging van de verzekering heb ik opgevraagd.',
      owner: 'lead',
      dueOn: within(10),
    },
    {
      requirement: 'vol-vog',
      by: 'lead',
      work: 'finished',
      verdict: 'not-applicable',
      notApplicableReason:
        'De stuurgroep vraagt geen VOG. Bemiddelaars gaan altijd met zijn tweeën en zien geen kinderen alleen.',
    },
  ]
}
