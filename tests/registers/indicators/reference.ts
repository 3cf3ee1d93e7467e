import { addDays, addMonths, daysBetween, type Day } from '@/lib/day'

export type MediatorRow = {
  code: string
  activeFrom: Day
  activeUntil: Day | null
  agreementSignedOn: Day | null
  secrecySignedOn: Day | null
}
export type TrainingRow = { mediator: string; kind: string; recognised: boolean | null; hours: number | null; day: Day }
export type CaseRow = {
  number: string
  reportedOn: Day
  channel: string | null
  nuisance: string | null
  suitable: boolean | null
  firstContactOn: Day | null
  acceptedOn: Day | null
  firstTalkOn: Day | null
  mediators: string[]
  talks: number | null
  outcome: string | null
  closedOn: Day | null
  aftercareOn: Day | null
  feedbackOn: Day | null
}
export type MeetingRow = {
  kind: string
  day: Day
  invited: number | null
  present: number | null
  minutes: boolean | null
}
export type ActivityRow = { day: Day; kind: string }
export type ComplaintRow = { number: string; receivedOn: Day; acknowledgedOn: Day | null }
export type RecommendationRow = { source: string; text: string; day: Day; proof: string | null; doneOn: Day | null }

export type Registers = {
  mediators: MediatorRow[]
  trainings: TrainingRow[]
  cases: CaseRow[]
  meetings: MeetingRow[]
  activities: ActivityRow[]
  complaints: ComplaintRow[]
  recommendations: RecommendationRow[]
}

export type OutcomeMeaning = Record<string, { handled: boolean; positive: boolean | null }>

type Ratio = { numerator: number; denominator: number; value: number | null }
export type Reference = Record<string, object>

/**
 * The table of the indicator definitions, row by row and as slow as it reads: what the product counts in the database is
 * held against this. A register without rows is not told apart here.
 */
export function referenceOn(ref: Day, registers: Registers, outcomes: OutcomeMeaning, known: Terms): Reference {
  const begin = addMonths(ref, -12)
  const inPeriod = (day: Day | null) => day !== null && begin < day && day <= ref
  const seen = (day: Day | null) => (day !== null && day > ref ? null : day)

  const mediators = registers.mediators
    .filter(({ activeFrom }) => activeFrom <= ref)
    .map((row) => ({
      ...row,
      activeUntil: seen(row.activeUntil),
      agreementSignedOn: seen(row.agreementSignedOn),
      secrecySignedOn: seen(row.secrecySignedOn),
    }))
  const trainings = registers.trainings.filter(({ day }) => day <= ref)
  const cases = registers.cases
    .filter(({ reportedOn }) => reportedOn <= ref)
    .map((row) => ({
      ...row,
      firstContactOn: seen(row.firstContactOn),
      acceptedOn: seen(row.acceptedOn),
      firstTalkOn: seen(row.firstTalkOn),
      closedOn: seen(row.closedOn),
      aftercareOn: seen(row.aftercareOn),
      feedbackOn: seen(row.feedbackOn),
      outcome: seen(row.closedOn) === null ? null : row.outcome,
    }))
  const meetings = registers.meetings.filter(({ day }) => inPeriod(day))
  const complaints = registers.complaints.filter(({ receivedOn }) => receivedOn <= ref)
  const recommendations = registers.recommendations.filter(({ day }) => day <= ref)

  const active = mediators.filter(({ activeUntil }) => activeUntil === null)
  const latestBasic = (code: string) =>
    trainings
      .filter(({ mediator, kind }) => mediator === code && kind === 'basic')
      .toSorted((one, other) => (one.day < other.day ? 1 : -1))[0]
  const forAYear = active.filter(({ activeFrom }) => activeFrom <= begin)
  const reported = cases.filter(({ reportedOn }) => inPeriod(reportedOn))
  const closed = cases.filter(({ closedOn }) => inPeriod(closedOn))
  const talked = cases.filter(({ firstTalkOn }) => inPeriod(firstTalkOn))
  const contactDue = reported.filter(
    ({ reportedOn, firstContactOn }) => firstContactOn !== null || workingDays(reportedOn, ref) > 5,
  )
  const leadTimes = closed.flatMap(({ acceptedOn, closedOn }) =>
    acceptedOn !== null && closedOn !== null ? [daysBetween(acceptedOn, closedOn)] : [],
  )
  const assessed = reported.filter(({ suitable }) => suitable !== null)
  const aftercareDue = closed.filter(
    ({ talks, closedOn }) => talks !== null && talks >= 1 && closedOn !== null && daysBetween(closedOn, ref) > 42,
  )
  const isHandled = ({ outcome }: CaseRow) => outcome !== null && outcomes[outcome]?.handled === true
  const isPositive = (row: CaseRow) => isHandled(row) && outcomes[row.outcome ?? '']?.positive === true
  const referred = closed.filter(({ channel }) => channel !== null && channel !== 'self')
  const attended = meetings.filter(({ kind, invited }) => kind === 'intervision' && invited !== null && invited > 0)

  return {
    'ind-months-operating': { value: monthsSince(cases, ref) },
    'ind-basic-training-share': share(active, ({ code }) => latestBasic(code)?.recognised === true),
    'ind-basic-training-hours': share(active, ({ code }) => (latestBasic(code)?.hours ?? 0) >= 15),
    'ind-no-case-before-training': {
      value: cases.filter(({ firstTalkOn, mediators: codes }) =>
        codes.some((code) => firstTalkOn !== null && isUntrained(code, firstTalkOn)),
      ).length,
    },
    'ind-followup-training-share': share(forAYear, ({ code }) =>
      trainings.some(
        ({ mediator, kind, day }) => mediator === code && ['followup', 'deepening'].includes(kind) && inPeriod(day),
      ),
    ),
    'ind-agreement-share': share(
      active,
      ({ agreementSignedOn, secrecySignedOn }) => agreementSignedOn !== null && secrecySignedOn !== null,
    ),
    'ind-cases-per-mediator': ratio(cases.filter(({ acceptedOn }) => inPeriod(acceptedOn)).length, active.length),
    'ind-pair-share': share(talked, ({ mediators: codes }) => new Set(codes).size >= 2),
    'ind-first-contact': share(
      contactDue,
      ({ reportedOn, firstContactOn }) => firstContactOn !== null && workingDays(reportedOn, firstContactOn) <= 5,
    ),
    'ind-lead-time': { value: median(leadTimes), count: leadTimes.length },
    'ind-suitable-share': share(assessed, ({ suitable }) => suitable === true),
    'ind-aftercare-share': share(aftercareDue, ({ closedOn, aftercareOn }) => {
      if (closedOn === null || aftercareOn === null) return false
      const days = daysBetween(closedOn, aftercareOn)
      return days >= 0 && days <= 42
    }),
    'ind-positive-handled': share(closed.filter(isHandled), isPositive),
    'ind-positive-suitable': share(
      closed.filter(({ suitable }) => suitable === true),
      isPositive,
    ),
    'ind-positive-reports': share(closed, isPositive),
    'ind-selfreport-share': share(reported, ({ channel }) => channel === 'self'),
    'ind-referrer-mix': groups(
      reported.map(({ channel }) => channel),
      known.channel,
    ),
    'ind-nuisance-mix': groups(
      reported.map(({ nuisance }) => nuisance),
      known.nuisance,
    ),
    'ind-feedback-share': share(referred, ({ feedbackOn }) => feedbackOn !== null),
    'ind-intervision-count': { value: meetings.filter(({ kind }) => kind === 'intervision').length },
    'ind-intervision-attendance': {
      value:
        attended.length === 0
          ? null
          : attended.reduce((sum, { present, invited }) => sum + (present ?? 0) / (invited ?? 1), 0) / attended.length,
      count: attended.length,
    },
    'ind-steering-meetings': {
      value: meetings.filter(({ kind, minutes }) => kind === 'steering' && minutes === true).length,
    },
    'ind-publicity-actions': {
      value: registers.activities.filter(({ kind, day }) => kind === 'publicity' && inPeriod(day)).length,
    },
    'ind-complaints-ack': share(complaints, ({ receivedOn, acknowledgedOn }) => {
      const acknowledged = seen(acknowledgedOn)
      return acknowledged !== null && daysBetween(receivedOn, acknowledged) <= 7
    }),
    'ind-recommendations-closed': share(
      recommendations,
      ({ doneOn, proof }) => seen(doneOn) !== null && proof !== null && proof.trim() !== '',
    ),
  }

  function isUntrained(code: string, onDay: Day): boolean {
    if (!mediators.some((row) => row.code === code)) return true
    return !trainings.some(({ mediator, kind, day }) => mediator === code && kind === 'basic' && day <= onDay)
  }
}

/** The terms of a distribution in their order, and whether one stands there without any. */
export type Terms = Record<'channel' | 'nuisance', { id: string; offered: boolean }[]>

function share<T>(denominator: readonly T[], counts: (row: T) => boolean): Ratio {
  return ratio(denominator.filter(counts).length, denominator.length)
}

function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator }
}

function groups(found: readonly (string | null)[], terms: Terms['channel']): object {
  if (found.length === 0) return { none: true }
  const counted = terms.map(({ id, offered }) => ({ id, offered, count: found.filter((one) => one === id).length }))
  const unknown = found.filter((one) => !terms.some(({ id }) => id === one)).length
  return Object.fromEntries([
    ...counted.filter(({ offered, count }) => offered || count > 0).map(({ id, count }) => [id, count]),
    ...(unknown > 0 ? [['unknown', unknown]] : []),
  ])
}

function monthsSince(cases: readonly { acceptedOn: Day | null }[], ref: Day): number | null {
  const [first] = cases.flatMap(({ acceptedOn }) => acceptedOn ?? []).toSorted()
  if (first === undefined) return null
  let months = 0
  while (addMonths(first, months + 1) <= ref) months += 1
  return months
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}

function workingDays(after: Day, until: Day): number {
  let count = 0
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}
