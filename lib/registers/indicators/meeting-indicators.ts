import type { Attendance } from './counts'
import { divided, type Indicator } from './indicator'

/** Meetings, publicity, complaints and recommendations (indicator definitions, the table; the formulas of the framework). */
export const meetingIndicators: readonly Indicator[] = [
  {
    id: 'ind-intervision-count',
    kind: 'count',
    reads: ['meetings'],
    needs: ['meetings'],
    span: 'period',
    unit: 'meetings',
    compute: ({ counts: { meetings } }) => ({ kind: 'count', value: meetings.intervision }),
  },
  {
    id: 'ind-intervision-attendance',
    kind: 'mean',
    reads: ['meetings'],
    needs: ['meetings'],
    span: 'period',
    unit: null,
    compute: ({ counts: { meetings } }) => {
      const count = meetings.attendance.reduce((sum, one) => sum + one.count, 0)
      if (count === 0) return { kind: 'not-computable', why: 'no-meeting' }
      return { kind: 'mean', value: meanAttendance(meetings.attendance, count), count }
    },
  },
  {
    id: 'ind-steering-meetings',
    kind: 'count',
    reads: ['meetings'],
    needs: ['meetings'],
    span: 'period',
    unit: 'meetings',
    compute: ({ counts: { meetings } }) => ({ kind: 'count', value: meetings.steeringWithMinutes }),
  },
  {
    id: 'ind-publicity-actions',
    kind: 'count',
    reads: ['activities'],
    needs: ['activities'],
    span: 'period',
    unit: 'actions',
    compute: ({ counts: { publicity } }) => ({ kind: 'count', value: publicity }),
  },
  {
    id: 'ind-complaints-ack',
    kind: 'ratio',
    reads: ['complaints'],
    needs: ['complaints'],
    mayBeEmpty: true,
    span: 'history',
    unit: null,
    compute: ({ counts: { complaints } }) =>
      divided('ratio', complaints.acknowledgedInTime, complaints.received, 'no-complaint'),
  },
  {
    id: 'ind-recommendations-closed',
    kind: 'ratio',
    reads: ['recommendations'],
    needs: ['recommendations'],
    mayBeEmpty: true,
    span: 'history',
    unit: null,
    compute: ({ counts: { recommendations } }) =>
      divided('ratio', recommendations.doneWithProof, recommendations.given, 'no-recommendation'),
  },
]

/** The mean of the shares per meeting. */
function meanAttendance(attendance: readonly Attendance[], count: number): number {
  const shares = attendance.flatMap((one) => Array.from({ length: one.count }, () => one.present / one.invited))
  return exactSum(shares) / count
}

/** A sum that keeps what each addition rounds off (Neumaier), so that the order of the meetings makes no difference. */
function exactSum(values: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}
