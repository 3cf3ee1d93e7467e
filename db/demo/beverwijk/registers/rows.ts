import { addDays } from '@/lib/day'
import type { Values } from '@/lib/registers/column'
import type { PilotDays } from '../../days'
import type { DemoRows } from '../../keep-rows'
import { caseRows } from '../../told-case'
import { cases } from './cases'

const codes = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9']

/** The registers of Beverwijk, as its figures of the year sum them up. */
export function registerRows({ startsOn, after }: PilotDays): DemoRows {
  return {
    mediators: codes.map((code): Partial<Values> => {
      const activeFrom = addDays(startsOn, -30)
      return { code, activeFrom, agreementSignedOn: activeFrom, secrecySignedOn: activeFrom }
    }),
    trainings: codes.map((mediator) => ({
      ...{ mediator, kind: 'basic', provider: 'Trainingsbureau (verzonnen)', recognised: true, hours: 18 },
      day: addDays(startsOn, -21),
    })),
    cases: caseRows(startsOn, cases),
    meetings: [3, 6, 9, 12].flatMap((month) => [
      { kind: 'intervision', day: after(month, -20), invited: 9, present: 7, minutes: true },
      { kind: 'steering', day: after(month, -10), invited: 5, present: 5, minutes: true },
    ]),
  }
}
