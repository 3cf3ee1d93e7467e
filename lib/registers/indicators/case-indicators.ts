import { wholeMonths } from '@/lib/whole-months'
import { divided, type Indicator } from './indicator'

const ofCases = { reads: ['cases'], needs: ['cases'], span: 'period', unit: null } as const

/** How reports and cases went (indicator definitions, the table). */
export const caseIndicators: readonly Indicator[] = [
  {
    id: 'ind-months-operating',
    kind: 'months',
    reads: ['cases'],
    // The first day is kept when the case itself is gone after its term.
    needs: [],
    span: 'history',
    unit: 'months',
    compute: ({ on, counts: { cases, filled } }) => {
      if (cases.firstAcceptedOn !== null) return { kind: 'months', value: wholeMonths(cases.firstAcceptedOn, on) }
      if (!filled.cases) return { kind: 'not-computable', why: 'register-empty', register: 'cases' }
      return { kind: 'not-computable', why: 'no-accepted-case' }
    },
  },
  {
    id: 'ind-no-case-before-training',
    kind: 'count',
    reads: ['cases', 'mediators', 'trainings'],
    needs: ['cases'],
    span: 'history',
    unit: 'cases',
    compute: ({ counts: { cases } }) => ({ kind: 'count', value: cases.byUntrained }),
  },
  {
    id: 'ind-pair-share',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) => divided('ratio', cases.byPair, cases.withTalk, 'no-case-with-talk'),
  },
  {
    id: 'ind-first-contact',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) =>
      divided('ratio', cases.contactInTime, cases.contactDue, 'no-case-with-first-contact'),
  },
  {
    id: 'ind-lead-time',
    kind: 'median',
    ...ofCases,
    unit: 'days',
    compute: ({ counts: { cases } }) =>
      cases.medianDays === null
        ? { kind: 'not-computable', why: 'no-case-closed' }
        : { kind: 'median', value: cases.medianDays, count: cases.closedAfterAccepted },
  },
  {
    id: 'ind-suitable-share',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) => divided('ratio', cases.suitable, cases.assessed, 'no-case-assessed'),
  },
  {
    id: 'ind-aftercare-share',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) =>
      divided('ratio', cases.aftercareInTime, cases.aftercareDue, 'no-case-for-aftercare'),
  },
  {
    id: 'ind-feedback-share',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) =>
      divided('ratio', cases.referredWithFeedback, cases.referred, 'no-referred-case-closed'),
  },
]
