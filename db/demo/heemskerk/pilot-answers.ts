import { addDays } from '@/lib/day'
import type { Said } from '../answers'
import type { PilotDays } from '../days'
import type { Colleague } from './colleague'

/** What the colleagues say of the requirements for the decision on the pilot. */
export function pilotAnswers({ today, after }: PilotDays): readonly Said<Colleague>[] {
  return [
    {
      requirement: 'dec-full-year',
      by: 'lead',
      work: 'busy',
      reasoning: 'De eerste zaak kwam zes dagen na de start. Het jaar is vol voordat de stuurgroep beslist.',
    },
    {
      requirement: 'dec-volume',
      by: 'lead',
      work: 'finished',
      verdict: 'met',
      reasoning: 'Het ijkpunt is 43 zaken in het pilotjaar. Op de pagina IJkpunten zie je dat we op schema liggen.',
    },
    {
      requirement: 'dec-outcome',
      by: 'lead',
      work: 'finished',
      verdict: 'met',
      reasoning: 'Van de 24 afgesloten zaken waren er 16 positief: 67 procent. Het streefcijfer is 60 procent.',
    },
    {
      requirement: 'dec-team',
      by: 'editor',
      work: 'finished',
      verdict: 'met',
      reasoning: 'Er zijn negen actieve bemiddelaars. Twee kandidaten doen mee aan de volgende training.',
    },
    {
      requirement: 'dec-partners',
      by: 'lead',
      work: 'busy',
      reasoning: 'De formulieren gaan in maand 11 naar elke partner. Daarna plannen we het gesprek.',
      owner: 'lead',
      dueOn: after(11),
    },
    {
      requirement: 'dec-value',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning: 'De eerste indrukken staan in het voortgangsverslag. Het echte verhaal komt in de evaluatie.',
      owner: 'lead',
      dueOn: after(11, 14),
    },
    {
      requirement: 'dec-funding',
      by: 'lead',
      work: 'busy',
      verdict: 'partly',
      reasoning:
        'De raming voor jaar 2 en 3 is ouder dan een half jaar. De gemeente neemt het geld mee in haar begroting.',
      owner: 'lead',
      dueOn: addDays(today, 50),
    },
    {
      requirement: 'dec-embedding',
      by: 'lead',
      verdict: 'not-met',
      reasoning: 'Het convenant loopt nog. Over de opdracht en de uren na de pilot is niets afgesproken.',
      owner: 'lead',
      dueOn: after(11, 14),
    },
  ]
}
