import { divided, type Indicator } from './indicator'

const ofMediators = { needs: ['mediators'], span: 'day', unit: null } as const

/** What is on record of the mediators who are active on the day (indicator definitions, the table). */
export const mediatorIndicators: readonly Indicator[] = [
  {
    id: 'ind-basic-training-share',
    kind: 'ratio',
    ...ofMediators,
    reads: ['mediators', 'trainings'],
    compute: ({ counts: { mediators } }) =>
      divided('ratio', mediators.recognised, mediators.active, 'no-active-mediator'),
  },
  {
    id: 'ind-basic-training-hours',
    kind: 'ratio',
    ...ofMediators,
    reads: ['mediators', 'trainings'],
    compute: ({ counts: { mediators } }) =>
      divided('ratio', mediators.fifteenHours, mediators.active, 'no-active-mediator'),
  },
  {
    id: 'ind-followup-training-share',
    kind: 'ratio',
    ...ofMediators,
    span: 'period',
    reads: ['mediators', 'trainings'],
    compute: ({ counts: { mediators } }) =>
      divided('ratio', mediators.followedUp, mediators.forAYear, 'no-mediator-for-a-year'),
  },
  {
    id: 'ind-agreement-share',
    kind: 'ratio',
    ...ofMediators,
    reads: ['mediators'],
    compute: ({ counts: { mediators } }) => divided('ratio', mediators.signed, mediators.active, 'no-active-mediator'),
  },
  {
    id: 'ind-cases-per-mediator',
    kind: 'number',
    needs: ['cases', 'mediators'],
    span: 'period',
    unit: 'cases-each',
    reads: ['cases', 'mediators'],
    compute: ({ counts: { cases, mediators } }) =>
      divided('number', cases.accepted, mediators.active, 'no-active-mediator'),
  },
]
