import type { Vocabularies } from '../vocabulary'
import { activityKindTerms } from './activity-kind'
import { channelTerms } from './channel'
import { complaintOutcomeTerms } from './complaint-outcome'
import { meetingKindTerms } from './meeting-kind'
import { nuisanceTerms } from './nuisance'
import { outcomeTerms } from './outcome'
import { recommendationSourceTerms } from './recommendation-source'
import { trainingKindTerms } from './training-kind'
import { unsuitableReasonTerms } from './unsuitable-reason'

/** The terms of the product, before an organisation changes them. */
export const baseVocabularies: Vocabularies = {
  trainingKind: trainingKindTerms,
  meetingKind: meetingKindTerms,
  channel: channelTerms,
  nuisance: nuisanceTerms,
  unsuitableReason: unsuitableReasonTerms,
  outcome: outcomeTerms,
  activityKind: activityKindTerms,
  complaintOutcome: complaintOutcomeTerms,
  recommendationSource: recommendationSourceTerms,
}
