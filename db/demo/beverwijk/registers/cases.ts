import type { ToldCase } from '../../told-case'

const channels = ['self', 'housing-corporation', 'self', 'police', 'self', 'housing-corporation', 'municipality']
const nuisances = ['noise-people', 'garden-outdoor', 'noise-people', 'pets', 'noise-equipment', 'parking']
const districts = ['Centrum', 'Meerestein', 'Oosterwijk', 'Warande', 'Kuenenplein']
const solved = ['solved-joint-talk', 'solved-separate-talks', 'improved', 'solved-one-party']
const notSolved = ['not-solved', 'other-party-declines', 'reporter-withdraws']

/** The last day on which a case closed, counted from the start: what follows lies behind us as well. */
const lastClosing = 355

/** 64 reports in a year, of which 56 were handled and 35 ended well, with aftercare for 52. */
export const cases: readonly ToldCase[] = Array.from({ length: 64 }, (_, at) => {
  const on = 3 + Math.floor(at * 5.4)
  const by = pick(channels, at)
  const report = { on, by, of: pick(nuisances, at), in: pick(districts, at), contact: at % 4 }
  const feedback = by === 'self' ? {} : { feedback: 1 + (at % 5) }
  if (at % 8 === 5) return { ...report, unsuitable: 'legal-procedure', ...feedback }
  return { ...report, ...handled(at - Math.floor((at + 2) / 8), on, Math.max(1, report.contact)), ...feedback }
})

/** What became of a case, by its place among those that were handled. */
function handled(place: number, on: number, accepted: number) {
  const closed = Math.min(22 + ((place * 7) % 30), lastClosing - on - accepted)
  return {
    ...{ accepted, talk: 4 + (place % 3), talks: 1 + (place % 4) },
    with: [`A${1 + (place % 9)}`, `A${1 + ((place + 1 + (place % 4)) % 9)}`],
    closed,
    outcome: (place * 5) % 8 < 5 ? pick(solved, place) : pick(notSolved, place),
    ...(place % 14 === 9 ? {} : { aftercare: 14 + (place % 4) }),
  }
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? ''
}
