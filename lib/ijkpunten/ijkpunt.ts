import type { Day } from '@/lib/day'

/** A target that the steering group set for an indicator. It is never changed: a new one replaces it from its day on. */
export type Ijkpunt = {
  readonly id: string
  readonly indicatorId: string
  /** A share from 0 to 1, or a number as it is. Null takes the ijkpunt away. */
  readonly target: number | null
  /** From this day on it is measured, the day included. */
  readonly fromOn: Day
  /** The last day to reach it; null where the ijkpunt is taken away. */
  readonly byOn: Day | null
  /** Who set it, as people write it: "stuurgroep". */
  readonly setBy: string
  readonly setOn: Day
  readonly note: string
  /** The name of the member who wrote it down. */
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** What a member fills in of an ijkpunt. */
export type IjkpuntEntry = Omit<Ijkpunt, 'id' | 'recordedBy' | 'recordedAt'>

/** An ijkpunt that holds, with its end. */
export type HeldIjkpunt<T extends IjkpuntEntry = Ijkpunt> = T & { readonly target: number; readonly byOn: Day }

/** An ijkpunt that holds on the day of a reading, and what adds up since it began; null for what does not add up. */
export type KeptIjkpunt = Omit<HeldIjkpunt<IjkpuntEntry>, 'note'> & {
  readonly id: string
  readonly counted: number | null
}

/** The day from which an ijkpunt replaces the earlier one: not before it was set, and not before it begins. */
export function countsFrom({ fromOn, setOn }: Pick<Ijkpunt, 'fromOn' | 'setOn'>): Day {
  return fromOn > setOn ? fromOn : setOn
}

/**
 * The ijkpunt of an indicator that holds on a day: of those that were set by then and have begun, the one that came last.
 * Null when there is none, or when it was taken away. After its last day it goes on to hold, until another replaces it.
 */
export function ijkpuntOn(ijkpunten: readonly Ijkpunt[], indicatorId: string, on: Day): HeldIjkpunt | null {
  const last = ijkpunten
    .filter((one) => one.indicatorId === indicatorId && countsFrom(one) <= on)
    .toSorted((one, other) => inTime(one).localeCompare(inTime(other)))
    .at(-1)
  return last === undefined ? null : held(last)
}

/** The ijkpunt that begins after a day and is the first to do so; null when none waits. */
export function ijkpuntAfter(ijkpunten: readonly Ijkpunt[], indicatorId: string, on: Day): HeldIjkpunt | null {
  const [first] = ijkpunten
    .filter((one) => one.indicatorId === indicatorId && countsFrom(one) > on)
    .toSorted((one, other) => inTime(one).localeCompare(inTime(other)))
  return first === undefined ? null : held(first)
}

function inTime(ijkpunt: Ijkpunt): string {
  return `${countsFrom(ijkpunt)} ${ijkpunt.recordedAt.toISOString()} ${ijkpunt.id}`
}

function held(ijkpunt: Ijkpunt): HeldIjkpunt | null {
  const { target, byOn } = ijkpunt
  return target === null || byOn === null ? null : { ...ijkpunt, target, byOn }
}
