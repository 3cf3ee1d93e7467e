import type { PilotDays } from '../../days'
import type { DemoRows } from '../../keep-rows'
import { caseRows } from '../../told-case'
import { cases } from './cases'
import { mediators, trainings } from './team'

/** The registers of Heemskerk. They agree with its documents; no complaint came in yet. */
export function registerRows(days: PilotDays): DemoRows {
  const { startsOn, after } = days
  const evening = { kind: 'intervision', minutes: true } as const
  const steering = { kind: 'steering', invited: 5, minutes: true } as const
  return {
    mediators: mediators(days),
    trainings: trainings(days),
    cases: caseRows(startsOn, cases),
    meetings: [
      { ...evening, day: after(1, 16), invited: 10, present: 8 },
      { ...evening, day: after(3, 16), invited: 10, present: 8 },
      { ...evening, day: after(5, 16), invited: 9, present: 7 },
      { ...evening, day: after(7, 16), invited: 9, present: 8, minutes: false },
      { ...steering, day: after(0, 20), present: 5 },
      { ...steering, day: after(3, 8), present: 4 },
      { ...steering, day: after(6, 12), present: 5 },
      { kind: 'regional', day: after(2, 20), invited: 12, present: 9, minutes: false },
    ],
    activities: [
      { day: after(0, 10), kind: 'publicity', audience: 'Bewoners', description: 'Flyer in drie wijken bezorgd' },
      { day: after(1, 4), kind: 'network', audience: 'Wijkagenten', description: 'Kennismaking op het bureau' },
      { day: after(2, 2), kind: 'publicity', audience: 'Bewoners', description: 'Artikel in het huis-aan-huisblad' },
      { day: after(4, 6), kind: 'information', audience: 'Woonconsulenten', description: 'Uitleg bij het teamoverleg' },
      { day: after(6, 9), kind: 'publicity', audience: 'Bewoners', description: 'Kraam op de braderie' },
    ],
    recommendations: [
      {
        ...{ source: 'partner', day: after(3, 8), text: 'Leg vast na hoeveel weken je voor de nazorg belt.' },
        ...{ owner: 'Medewerker', dueOn: after(5), proof: 'Kolom Nazorg in het register', doneOn: after(4, 20) },
      },
      {
        ...{ source: 'partner', day: after(6, 12), text: 'Maak een plan voor de publiciteit in de rest van het jaar.' },
        ...{ owner: 'Medewerker', dueOn: after(8, 21) },
      },
    ],
  }
}
