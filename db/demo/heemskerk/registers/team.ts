import { addDays, addMonths, type Day } from '@/lib/day'
import type { Values } from '@/lib/registers/column'
import type { PilotDays } from '../../days'

type Told = {
  readonly code: string
  readonly name: string
  /** Days from the start of the pilot; negative is before it. */
  readonly from: number
  readonly until?: number
  readonly trained: number
  /** Was at the evening in month 5. */
  readonly deepened?: true
  /** The secrecy statement was signed, but nobody filled in when. */
  readonly secrecyUnknown?: true
}

/** Ten mediators, as the overview of the training says: three joined in month 2 and one stopped in month 5. */
const team: readonly Told[] = [
  { code: 'B1', name: 'Anja', from: -150, trained: -140, deepened: true },
  { code: 'B2', name: 'Bert', from: -150, trained: -140, deepened: true },
  { code: 'B3', name: 'Carla', from: -145, trained: -140 },
  { code: 'B4', name: 'Dick', from: -145, trained: -140, deepened: true },
  { code: 'B5', name: 'Els', from: -40, trained: -30, deepened: true },
  { code: 'B6', name: 'Fatima', from: -40, trained: -30 },
  { code: 'B7', name: 'Gerrit', from: 31, trained: 33 },
  { code: 'B8', name: 'Hanneke', from: 31, trained: 45, secrecyUnknown: true },
  { code: 'B9', name: 'Ivo', from: 31, trained: 33, secrecyUnknown: true },
  { code: 'B10', name: 'José', from: -40, until: 135, trained: -30 },
]

/** The mediators. No certificate of conduct was asked of them. */
export function mediators({ startsOn }: PilotDays): readonly Partial<Values>[] {
  return team.map(({ code, name, from, until, secrecyUnknown }) => {
    const activeFrom = addDays(startsOn, from)
    const activeUntil = until === undefined ? null : addDays(startsOn, until)
    const secrecySignedOn = secrecyUnknown ? null : activeFrom
    return { code, name, activeFrom, activeUntil, agreementSignedOn: activeFrom, secrecySignedOn }
  })
}

/** What they were trained in. */
export function trainings({ startsOn }: PilotDays): readonly Partial<Values>[] {
  const provider = 'Trainingsbureau (verzonnen)'
  const evening: Day = addDays(addMonths(startsOn, 4), 13)
  return team.flatMap(({ code, trained, deepened }) => [
    { mediator: code, kind: 'basic', provider, recognised: true, hours: 18, day: addDays(startsOn, trained) },
    ...(deepened ? [{ mediator: code, kind: 'deepening', provider, recognised: false, hours: 3, day: evening }] : []),
  ])
}
