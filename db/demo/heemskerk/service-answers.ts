import { addDays } from '@/lib/day'
import type { Said } from '../answers'
import type { PilotDays } from '../days'
import type { Colleague } from './colleague'

const done = { work: 'finished', verdict: 'met' } as const

/** What the colleagues say of the service around the mediation: the other requirements for recognition. */
export function serviceAnswers({ today, after }: PilotDays): readonly Said<Colleague>[] {
  const within = (days: number) => addDays(today, days)
  return [
    {
      requirement: 'con-secrecy',
      by: 'lead',
      ...done,
      reasoning:
        'Iedereen heeft getekend, ook wie is gestopt. Wanneer je de geheimhouding doorbreekt, staat in de werkwijze.',
    },
    {
      requirement: 'con-privacy',
      by: 'editor',
      work: 'busy',
      verdict: 'met',
      reasoning:
        'De privacyverklaring staat op de webpagina. De verwerkersovereenkomst ligt bij de leverancier om te tekenen.',
      owner: 'editor',
      dueOn: within(18),
    },
    {
      requirement: 'con-consent',
      by: 'editor',
      ...done,
      reasoning:
        'Bij elke verwijzing vragen we de bewoner eerst om toestemming. De verwijzer hoort alleen hoe het afliep.',
    },
    {
      requirement: 'con-access',
      by: 'lead',
      ...done,
      reasoning: 'Alleen ik en de twee bemiddelaars zien een dossier. Dat is zo ingesteld in het systeem.',
    },
    {
      requirement: 'aft-procedure',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'We bellen na twee tot zes weken. De datum van het telefoontje leggen we nog niet altijd vast.',
      owner: 'editor',
      dueOn: within(30),
    },
    {
      requirement: 'free-offer',
      by: 'editor',
      ...done,
      reasoning: 'Bewoners betalen niets. Dat staat op de flyer en op de webpagina.',
    },
    {
      requirement: 'free-access',
      by: 'editor',
      ...done,
      reasoning: 'Huurders en eigenaren kunnen zich zelf melden. Wie weinig Nederlands spreekt, krijgt hulp.',
    },
    {
      requirement: 'pub-information',
      by: 'editor',
      work: 'busy',
      verdict: 'met',
      reasoning:
        'Onze webpagina noemt het telefoonnummer, de tijden en de werkwijze. Ik maak er nog een schermafdruk van.',
      owner: 'editor',
      dueOn: within(7),
    },
    {
      requirement: 'pub-plan',
      by: 'editor',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'De acties doen we, maar er is nog geen plan voor de rest van het jaar. De stuurgroep vroeg erom.',
      owner: 'editor',
      dueOn: within(21),
    },
    {
      requirement: 'pub-network',
      by: 'lead',
      verdict: 'not-met',
      reasoning:
        'Wijkagenten en woonconsulenten kennen ons. Huisartsen niet, en een instructie voor verwijzers is er nog niet.',
      owner: 'lead',
      dueOn: within(45),
    },
    {
      requirement: 'org-steering',
      by: 'lead',
      ...done,
      reasoning: 'De stuurgroep kwam drie keer bij elkaar. Elk lid mag namens de eigen organisatie beslissen.',
    },
    {
      requirement: 'org-covenant',
      by: 'lead',
      ...done,
      reasoning: 'Alle drie de partijen hebben getekend, voor twee jaar.',
    },
    {
      requirement: 'org-plan',
      by: 'lead',
      ...done,
      reasoning:
        'Het plan van aanpak werkt het projectplan uit. De ijkpunten staan in hoofdstuk 5 van het projectplan.',
    },
    {
      requirement: 'org-budget',
      by: 'lead',
      ...done,
      reasoning: 'De inkomsten dekken de uitgaven. Na zes maanden is 48 procent uitgegeven.',
    },
    {
      requirement: 'coo-referral',
      by: 'lead',
      work: 'busy',
      reasoning: 'Met de wijkagent en de corporatie is het besproken. Het moet nog op papier.',
      owner: 'lead',
      // Past: somebody has to see that this is late.
      dueOn: within(-6),
    },
    {
      requirement: 'acc-registration',
      by: 'editor',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'Elke melding staat in het systeem. Totalen over twaalf maanden zijn er pas na het pilotjaar.',
      owner: 'editor',
      dueOn: after(12, 7),
    },
    {
      requirement: 'acc-report',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'Het verslag over zes maanden is klaar. Het verslag over het hele jaar volgt na maand 12.',
      owner: 'lead',
      dueOn: after(12, 10),
    },
    {
      requirement: 'acc-benchmark',
      by: 'editor',
      verdict: 'not-applicable',
      notApplicableReason: 'In de pilot hebben we nog geen heel jaar aan cijfers. Daarna doen we mee.',
    },
    {
      requirement: 'imp-complaints',
      by: 'editor',
      ...done,
      reasoning: 'De regeling van de welzijnsorganisatie geldt ook voor ons. Er kwam nog geen klacht binnen.',
    },
  ]
}
