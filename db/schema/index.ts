import type { BulkChangeTable } from './bulk-change'
import type * as Evidence from './evidence'
import type * as Examination from './examination'
import type * as Framework from './framework'
import type { LogEntryTable, LogHeadTable } from './log'
import type * as Partners from './partners'
import type * as People from './people'
import type * as Records from './readiness-record'
import type * as Registers from './registers'
import type * as Rounds from './rounds'

/** Every table the application knows, by its name in the database. */
export interface Schema {
  person: People.PersonTable
  organisation: People.OrganisationTable
  member: People.MemberTable
  session: People.SessionTable
  sign_in_attempt: People.SignInAttemptTable
  invitation: People.InvitationTable
  setup_secret: People.SetupSecretTable
  edition: Framework.EditionTable
  theme: Framework.ThemeTable
  requirement: Framework.RequirementTable
  expectation: Framework.ExpectationTable
  indicator: Framework.IndicatorTable
  requirement_indicator: Framework.RequirementIndicatorTable
  source: Framework.SourceTable
  edition_import: Framework.EditionImportTable
  round: Rounds.RoundTable
  assessment: Rounds.AssessmentTable
  bulk_change: BulkChangeTable
  evidence: Evidence.EvidenceTable
  evidence_version: Evidence.EvidenceVersionTable
  evidence_file: Evidence.EvidenceFileTable
  privacy_finding: Examination.PrivacyFindingTable
  privacy_decision: Examination.PrivacyDecisionTable
  link: Evidence.LinkTable
  log_entry: LogEntryTable
  log_head: LogHeadTable
  readiness_record: Records.ReadinessRecordTable
  nightly_run: Records.NightlyRunTable
  register_head: Registers.RegisterHeadTable
  mediator: Registers.MediatorTable
  mediator_name: Registers.MediatorNameTable
  training: Registers.TrainingTable
  mediation_case: Registers.MediationCaseTable
  meeting: Registers.MeetingTable
  activity: Registers.ActivityTable
  complaint: Registers.ComplaintTable
  recommendation: Registers.RecommendationTable
  vocabulary_term: Registers.VocabularyTermTable
  register_retention: Registers.RegisterRetentionTable
  register_import: Registers.RegisterImportTable
  register_import_row: Registers.RegisterImportRowTable
  register_mapping: Registers.RegisterMappingTable
  register_word: Registers.RegisterWordTable
  indicator_choice: Registers.IndicatorChoiceTable
  indicator_statement: Registers.IndicatorStatementTable
  snapshot: Rounds.SnapshotTable
  snapshot_file: Rounds.SnapshotFileTable
  milestone: Rounds.MilestoneTable
  calendar_feed: Rounds.CalendarFeedTable
  recognition: Rounds.RecognitionTable
  recommendation_tie: Rounds.RecommendationTieTable
  ijkpunt: Partners.IjkpuntTable
  partner: Partners.PartnerTable
  budget_year: Partners.BudgetYearTable
  funding: Partners.FundingTable
  personal_link: Partners.PersonalLinkTable
  evaluation: Partners.EvaluationTable
  societal_value: Partners.SocietalValueTable
  decision: Partners.DecisionTable
  decision_step_done: Partners.DecisionStepDoneTable
}
