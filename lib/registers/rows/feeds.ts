import type { RegisterName } from '../register'

/** Which indicators are counted from a register (indicator definitions, the table and the formulas of the framework). */
export const indicatorsFrom: Readonly<Record<RegisterName, readonly string[]>> = {
  mediators: [
    ...['ind-basic-training-share', 'ind-basic-training-hours', 'ind-followup-training-share'],
    ...['ind-agreement-share', 'ind-cases-per-mediator'],
  ],
  trainings: [
    ...['ind-basic-training-share', 'ind-basic-training-hours', 'ind-no-case-before-training'],
    'ind-followup-training-share',
  ],
  cases: [
    ...['ind-months-operating', 'ind-no-case-before-training', 'ind-cases-per-mediator', 'ind-pair-share'],
    ...['ind-first-contact', 'ind-lead-time', 'ind-suitable-share', 'ind-aftercare-share', 'ind-positive-handled'],
    ...['ind-positive-suitable', 'ind-positive-reports', 'ind-reports-vs-ijkpunt', 'ind-selfreport-share'],
    ...['ind-referrer-mix', 'ind-nuisance-mix', 'ind-feedback-share'],
  ],
  meetings: ['ind-intervision-count', 'ind-intervision-attendance', 'ind-steering-meetings'],
  activities: ['ind-publicity-actions'],
  complaints: ['ind-complaints-ack'],
  recommendations: ['ind-recommendations-closed'],
}
