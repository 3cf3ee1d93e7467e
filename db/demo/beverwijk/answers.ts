import { addDays } from '@/lib/day'
import type { Said } from '../answers'
import type { PilotDays } from '../days'
import type { Colleague } from './colleague'

const done = { work: 'finished', verdict: 'met' } as const

/** What Beverwijk says: its pilot is nearly decided on, and work on recognition has just begun. */
export function answers({ today }: PilotDays): readonly Said<Colleague>[] {
  return [
    {
      requirement: 'con-privacy',
      by: 'editor',
      work: 'busy',
      reasoning: 'De verklaring van Heemskerk geldt ook hier. De verwerkersovereenkomst zoek ik nog op.',
      owner: 'editor',
      dueOn: addDays(today, 28),
    },
    {
      requirement: 'acc-registration',
      by: 'editor',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'De totalen zijn er. De betekenis van de categorieën moet nog op papier.',
      owner: 'editor',
      dueOn: addDays(today, 35),
    },
    {
      requirement: 'acc-report',
      by: 'editor',
      ...done,
      reasoning: 'Het evaluatieverslag over twaalf maanden is naar alle partners gestuurd.',
    },
    {
      requirement: 'dec-full-year',
      by: 'lead',
      ...done,
      reasoning: 'Het jaar is vol. We hebben twaalf maanden echt bemiddeld.',
    },
    {
      requirement: 'dec-volume',
      by: 'editor',
      ...done,
      reasoning: '56 zaken behandeld, dertien meer dan gepland.',
    },
    {
      requirement: 'dec-outcome',
      by: 'editor',
      ...done,
      reasoning: '35 van de 56 behandelde zaken waren positief. Dat is 62,5 procent; het streefcijfer was 60 procent.',
    },
    {
      requirement: 'dec-team',
      by: 'editor',
      ...done,
      reasoning: 'Er zijn negen bemiddelaars. Hun certificaten moet ik nog toevoegen.',
    },
    {
      requirement: 'dec-partners',
      by: 'lead',
      ...done,
      reasoning: 'Alle partners gaven hun oordeel en spraken er samen over.',
    },
    {
      requirement: 'dec-value',
      by: 'editor',
      ...done,
      reasoning: 'Het staat in gewone taal in het evaluatieverslag.',
    },
    {
      requirement: 'dec-funding',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'De bedragen voor drie jaar zijn bekend. De bevestiging van de gemeente komt na haar begroting.',
      owner: 'lead',
      dueOn: addDays(today, 12),
    },
    {
      requirement: 'dec-embedding',
      by: 'lead',
      work: 'busy',
      reasoning: 'Het nieuwe convenant ligt klaar om te tekenen.',
      owner: 'lead',
      dueOn: addDays(today, 16),
    },
  ]
}
