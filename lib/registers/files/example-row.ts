import { day } from '@/lib/day'
import type { Value } from '../column'
import type { RegisterName } from '../register'

/** A row to look at in an empty template, before its first cell is marked as an example. */
export const examples: Readonly<Record<RegisterName, Readonly<Record<string, Value>>>> = {
  mediators: {
    ...{ code: 'B01', name: 'Anne', activeFrom: day('2026-01-12'), agreementSignedOn: day('2026-01-12') },
    ...{ secrecySignedOn: day('2026-01-12'), vogSeenOn: day('2026-01-05') },
  },
  trainings: {
    ...{ mediator: 'B01', kind: 'basic', provider: 'Trainingsbureau', recognised: true, hours: 18 },
    day: day('2026-01-31'),
  },
  cases: {
    ...{ number: '2026-001', reportedOn: day('2026-02-02'), channel: 'self', nuisance: 'noise-people', suitable: true },
    ...{ firstContactOn: day('2026-02-04'), acceptedOn: day('2026-02-06'), firstTalkOn: day('2026-02-12') },
    ...{ mediators: ['B01', 'B02'], talks: 2, outcome: 'solved-joint-talk', closedOn: day('2026-03-02') },
    ...{ aftercareOn: day('2026-04-01'), district: 'Centrum' },
  },
  meetings: { kind: 'intervision', day: day('2026-02-18'), invited: 9, present: 7, minutes: true },
  activities: {
    ...{ day: day('2026-03-09'), kind: 'publicity', audience: 'Bewoners', description: 'Artikel in de wijkkrant' },
  },
  complaints: {
    ...{ number: 'K-2026-01', receivedOn: day('2026-03-16'), acknowledgedOn: day('2026-03-18') },
    ...{ closedOn: day('2026-04-08'), outcome: 'partly-upheld' },
  },
  recommendations: {
    ...{ source: 'partner', day: day('2026-03-23'), text: 'Bel melders binnen een week terug', owner: 'Coördinator' },
    dueOn: day('2026-06-30'),
  },
}

/** How the first cell of an example begins in the templates; the import knows it by this word. */
export const exampleMarks = { nl: 'VOORBEELD', en: 'EXAMPLE' } as const
