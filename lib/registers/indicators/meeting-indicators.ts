import type { Attendance } from './counts'
import { divided, type Indicator } from './indicator'

/** Meetings, publicity, complaints and recommendations (indicator definitions, the table; the formulas of the framework). */
export const meetingIndicators: readonly Indicator[] = [
  {
    id: 'ind-intervision-count',
    reads: ['meetings'],
    needs: ['meetings'],
    span: 'period',
    unit: 'meetings',
    compute: ({ counts: { meetings } }) => ({ kind: 'count', value: meetings.intervision }),
  },
  {
    id: 'ind-intervision-attendance',
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
    reads: ['meetings'],
    needs: ['meetings'],
    span: 'period',
    unit: 'meetings',
    compute: ({ counts: { meetings } }) => ({ kind: 'count', value: meetings.steeringWithMinutes }),
  },
  {
    id: 'ind-publicity-actions',
    reads: ['activities'],
    needs: ['activities'],
    span: 'period',
    unit: 'actions',
    compute: ({ counts: { publicity } }) => ({ kind: 'count', value: publicity }),
  },
  {
    id: 'ind-complaints-ack',
    reads: ['complaints'],
    needs: [],
    span: 'history',
    unit: null,
    compute: ({ counts: { complaints } }) =>
      divided('ratio', complaints.acknowledgedInTime, complaints.received, 'no-complaint'),
  },
  {
    id: 'ind-recommendations-closed',
    reads: ['recommendations'],
    needs: [],
    span: 'history',
    unit: null,
    compute: ({ counts: { recommendations } }) =>
      divided('ratio', recommendations.doneWithProof, recommendations.given, 'no-recommendation'),
  },
]

/**
 * The mean of the shares, with whole numbers up to the last division: sixty percent on the dot is sixty percent, in
 * whichever order the meetings come.
 */
function meanAttendance(attendance: readonly Attendance[], count: number): number {
  let above = 0n
  let below = 1n
  for (const one of attendance) {
    const invited = BigInt(one.invited)
    above = above * invited + BigInt(one.present) * BigInt(one.count) * below
    below *= invited
    const shared = greatestDivisor(above, below)
    above /= shared
    below /= shared
  }
  return quotient(above, below * BigInt(count))
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other)
}

function quotient(above: bigint, below: bigint): number {
  const shared = greatestDivisor(above, below)
  const [top, bottom] = [above / shared, below / shared]
  if (top <= Number.MAX_SAFE_INTEGER && bottom <= Number.MAX_SAFE_INTEGER) return Number(top) / Number(bottom)
  const scale = 10n ** 17n
  return Number((top * scale) / bottom) / Number(scale)
}
