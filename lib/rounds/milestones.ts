import { addMonths, type Day } from '@/lib/day'
import type { Role } from '@/lib/members/roles'
import { may } from '@/lib/members/permissions'
import { lastDayOf } from '@/lib/recognition/certificate'
import { warningMonths } from '@/lib/recognition/warning'
import { firstCaseOf } from './first-case'
import { milestoneReaders, type Milestone, type MilestoneKind } from './milestone'
import type { Round } from './round'
import type { TimelineFacts } from './timeline-facts'

/** Every day of the time line that this role may read, in order of day. */
export function milestonesOf(facts: TimelineFacts, role: Role, today: Day): readonly Milestone[] {
  return [
    ...facts.rounds.flatMap((round) => daysOfRound(round, facts)),
    ...daysOfFirstCase(facts),
    ...daysOfDecisions(facts),
    ...daysOfRecognitions(facts),
    ...facts.ijkpunten.map(({ id, title, byOn, writtenAt }) =>
      found('ijkpunt', id, byOn, { subject: title, writtenAt }),
    ),
    ...facts.evaluationLinks.map(({ id, partner, until, isAnswered, writtenAt }) =>
      found('evaluation-until', id, until, { ...named(partner), isDone: isAnswered, writtenAt }),
    ),
    ...facts.recommendations.map(({ id, text, source, dueOn, writtenAt, version }) =>
      found('recommendation-due', id, dueOn, {
        ...{ ...named(text), choice: source, isDone: false, writtenAt, version },
      }),
    ),
    ...facts.milestones.map(({ writtenAt, ...own }) =>
      found('own', own.id, own.on, { ...named(own.title), writtenAt, version: own.version, own }),
    ),
  ]
    .filter(({ kind }) => may(role, milestoneReaders[kind]))
    .map(({ isDone, ...milestone }) => ({ ...milestone, state: stateOf(milestone.on, isDone, today) }))
    .toSorted((one, other) => compare(one.on, other.on) || compare(one.key, other.key))
}

type Found = Omit<Milestone, 'state'> & {
  /** False for what somebody still has to do; a day that just comes and goes needs nobody. */
  readonly isDone: boolean
}

function found(
  kind: MilestoneKind,
  id: string,
  on: Day,
  more: Pick<Found, 'writtenAt'> & Partial<Pick<Found, 'subject' | 'choice' | 'isDone' | 'version' | 'own'>>,
): Found {
  const nothing = { ...named(''), choice: '', isDone: true, version: 1, own: null }
  return { ...nothing, ...more, key: `${kind}-${id}`, kind, on }
}

function named(text: string) {
  return { subject: { nl: text, en: text } }
}

/** A day that somebody missed is late as long as nothing is done; today nobody is late yet. */
function stateOf(on: Day, isDone: boolean, today: Day): Milestone['state'] {
  if (on >= today) return 'to-come'
  return isDone ? 'past' : 'late'
}

function daysOfRound(round: Round, { decisions }: TimelineFacts): readonly Found[] {
  const { id, kind, startsOn, decisionOn, frozenOn, version, createdAt: writtenAt } = round
  const written = { writtenAt, version, choice: kind }
  const isDecided = decisions.some(({ roundId }) => roundId === id)
  return [
    found(kind === 'pilot' ? 'kick-off' : 'round-begins', id, startsOn, written),
    ...(kind === 'pilot'
      ? [
          found('half-way', id, addMonths(startsOn, 6), written),
          found('pilot-year-over', id, addMonths(startsOn, 12), written),
        ]
      : []),
    // Once decided, and once the round ended, the day itself tells it.
    ...(isDecided || frozenOn !== null
      ? []
      : [found('decision-planned', id, decisionOn, { ...written, isDone: kind !== 'pilot' })]),
    ...(frozenOn === null ? [] : [found('round-frozen', id, frozenOn, { ...written, ...named(String(round.number)) })]),
  ]
}

function daysOfFirstCase({ rounds, registeredOn }: TimelineFacts): readonly Found[] {
  const began = rounds.at(-1)
  const firstCase = firstCaseOf(typedFirstCase(rounds), registeredOn)
  if (began === undefined || firstCase === null) return []
  const written = { writtenAt: began.createdAt }
  return [
    found('first-case', 'organisation', firstCase.on, written),
    found('mediation-year-full', 'organisation', addMonths(firstCase.on, 12), written),
  ]
}

/** The first case as the lead typed it, in the oldest round that has one. `rounds` has the newest first. */
export function typedFirstCase(rounds: readonly Round[]): Day | null {
  return rounds.findLast(({ firstCaseOn }) => firstCaseOn !== null)?.firstCaseOn ?? null
}

function daysOfDecisions({ decisions }: TimelineFacts): readonly Found[] {
  return decisions.flatMap(({ id, outcome, decidedOn, nextEvaluationOn, steps, writtenAt }) => [
    found('decision', id, decidedOn, { choice: outcome, writtenAt }),
    ...(nextEvaluationOn === null ? [] : [found('next-evaluation', id, nextEvaluationOn, { writtenAt })]),
    ...steps.flatMap(({ position, title, body, plannedOn, doneOn }) => {
      const on = doneOn ?? plannedOn
      const isDone = doneOn !== null
      return on === null
        ? []
        : [found('formal-step', `${id}-${position}`, on, { ...named(title), choice: body, isDone, writtenAt })]
    }),
  ])
}

function daysOfRecognitions({ recognitions }: TimelineFacts): readonly Found[] {
  return recognitions.flatMap(({ roundId, sentOn, answer, version, writtenAt }) => {
    const written = { writtenAt, version }
    if (answer === null) return [found('application-sent', roundId, sentOn, written)]
    const both = [
      found('application-sent', roundId, sentOn, written),
      found('application-answered', roundId, answer.on, { ...written, choice: answer.outcome }),
    ]
    if (answer.outcome !== 'granted') return both
    const lastDay = lastDayOf(answer.certificate)
    const before = (months: number) => addMonths(lastDay, -months)
    return [
      ...both,
      found('certificate-year-left', roundId, before(warningMonths['within-a-year']), written),
      found('certificate-quarter-left', roundId, before(warningMonths['within-three-months']), written),
      found('certificate-end', roundId, lastDay, written),
    ]
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
