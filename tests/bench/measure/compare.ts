import { timesOf, type Call } from '@/tests/bench/measure/client'
import { median } from '@/tests/bench/measure/statistics'

/** Two things that were measured in turns: their medians, and the median of the ratios within a round. */
export type Compared = { readonly figure: number; readonly floor: number; readonly ratio: number }

/** Measures two things in turns, so that whatever else the machine does meanwhile falls on both. */
export async function inTurns(
  rounds: number,
  figure: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Compared> {
  const figures: number[] = []
  const floors: number[] = []
  for (let round = 0; round < rounds; round++) {
    figures.push(await figure())
    floors.push(await floor())
  }
  const ratios = figures.map((one, round) => one / (floors[round] ?? Number.NaN))
  return { figure: median(figures), floor: median(floors), ratio: median(ratios) }
}

/** The median time of one call after another, in milliseconds. */
export async function usualTime(call: Call, times: number): Promise<number> {
  return median(await timesOf(repeated(call, times), 1))
}

/** How many answers a second so many clients get together. */
export async function answersPerSecond(call: Call, clients: number, times: number): Promise<number> {
  const began = performance.now()
  await timesOf(repeated(call, times), clients)
  return (times / (performance.now() - began)) * 1000
}

export function repeated<T>(value: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => value)
}
