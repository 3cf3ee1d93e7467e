import type { Member } from '@/lib/members/member'
import type { Result } from '@/lib/result'
import { binReader, binStore } from './bin'
import { bulkChangesReader, bulkChangesStore } from './bulk-changes'
import { assessmentsReader, assessmentsStore } from './assessments'
import { calendarFeedsReader, calendarFeedsStore } from './calendar-feeds'
import { changesReader } from './changes'
import { editionImportsReader, editionImportsStore } from './edition-imports'
import { editionsReader, editionsStore } from './editions'
import { decisionDeskReader } from './decision-desk'
import { decisionsReader, decisionsStore } from './decisions'
import { evidenceReader, evidenceStore } from './evidence'
import { examinationReader, examinationStore } from './examination'
import { filesReader, filesStore } from './files'
import { frameworkReader } from './framework'
import { evaluationsReader, evaluationsStore } from './evaluations'
import { fundingReader, fundingStore } from './funding'
import { ijkpuntenReader, ijkpuntenStore } from './ijkpunten'
import { indicatorsReader } from './indicators'
import { indicatorChoicesStore } from './indicator-choices'
import { indicatorStatementsReader, indicatorStatementsStore } from './indicator-statements'
import { linksReader, linksStore } from './links'
import { logReader, recorderOn } from './log'
import { membersReader, membersStore } from './members'
import { milestonesReader, milestonesStore } from './milestones'
import { movesReader, movesStore } from './move-round'
import { myWorkReader } from './my-work'
import { nextRoundReader, nextRoundStore } from './next-round'
import { organisationReader, organisationStore } from './organisation'
import { overviewReader } from './overview'
import { partnersReader, partnersStore } from './partners'
import { personalLinksReader, personalLinksStore } from './personal-links'
import { readinessReader } from './readiness'
import { readinessRecordsReader } from './readiness-record'
import { recommendationsReader, recommendationsStore } from './recommendations'
import { recognitionsReader, recognitionsStore } from './recognitions'
import { registerFilesReader } from './register-files'
import { registerImportsStore } from './register-imports'
import { registerImportsReader } from './register-imports-reader'
import { registerCareReader, registerCareStore } from './register-care'
import { registersReader, registersStore } from './register-rows'
import { roadReader } from './road'
import { roundsReader, roundsStore } from './rounds'
import { snapshotsReader, snapshotsStore } from './snapshots'
import { timelineReader } from './timeline'
import { changeWithin, readWithin, type Tx } from './transaction'
import { valueReader, valueStore } from './value'
import { versionsReader } from './versions'

/** What a member may read. Every part sees the member's own organisation only. */
export type Reader = ReturnType<typeof readerOn>

/** What a member may read and change. */
export type Store = ReturnType<typeof storeOn>

/** Reads as this member, at one moment. */
export function readAs<T>(member: Member, work: (reader: Reader) => Promise<T>): Promise<T> {
  return readWithin(member, (tx) => work(readerOn(tx, member)))
}

/** Changes as this member; a refusal leaves everything as it was. */
export function changeAs<T, P extends string>(
  member: Member,
  work: (store: Store) => Promise<Result<T, P>>,
): Promise<Result<T, P>> {
  return changeWithin(member, (tx) => work(storeOn(tx, member)))
}

function readerOn(tx: Tx, member: Member) {
  return {
    assessments: assessmentsReader(tx),
    bin: binReader(tx),
    bulkChanges: bulkChangesReader(tx),
    calendarFeeds: calendarFeedsReader(tx, member),
    changes: changesReader(tx),
    editionImports: editionImportsReader(tx),
    editions: editionsReader(tx),
    decisionDesk: decisionDeskReader(tx),
    decisions: decisionsReader(tx),
    evidence: evidenceReader(tx),
    examination: examinationReader(tx),
    files: filesReader(tx, member),
    framework: frameworkReader(tx, member.organisationId),
    evaluations: evaluationsReader(tx),
    funding: fundingReader(tx),
    ijkpunten: ijkpuntenReader(tx),
    partners: partnersReader(tx),
    personalLinks: personalLinksReader(tx),
    indicators: indicatorsReader(tx, member.organisationId),
    indicatorStatements: indicatorStatementsReader(tx),
    links: linksReader(tx),
    log: logReader(tx, member),
    members: membersReader(tx),
    milestones: milestonesReader(tx),
    moves: movesReader(tx, member.organisationId),
    myWork: myWorkReader(tx),
    nextRound: nextRoundReader(tx),
    organisation: organisationReader(tx),
    overview: overviewReader(tx),
    readiness: readinessReader(tx, member.organisationId),
    readinessRecords: readinessRecordsReader(tx),
    recommendations: recommendationsReader(tx),
    recognitions: recognitionsReader(tx),
    registerFiles: registerFilesReader(tx),
    registerImports: registerImportsReader(tx, member.id),
    registerCare: registerCareReader(tx),
    registers: registersReader(tx),
    road: roadReader(tx),
    rounds: roundsReader(tx),
    snapshots: snapshotsReader(tx),
    value: valueReader(tx),
    timeline: timelineReader(tx),
    versions: versionsReader(tx),
  }
}

function storeOn(tx: Tx, member: Member) {
  const actor = { organisationId: member.organisationId, memberId: member.id, cause: 'member' } as const
  const record = recorderOn(tx, actor)
  return {
    assessments: assessmentsStore(tx, actor, record),
    bin: binStore(tx, record),
    bulkChanges: bulkChangesStore(tx, actor),
    editionImports: editionImportsStore(tx, actor),
    editions: editionsStore(tx, actor, record),
    decisionDesk: decisionDeskReader(tx),
    decisions: decisionsStore(tx, actor, record),
    calendarFeeds: calendarFeedsStore(tx, member, record),
    evidence: evidenceStore(tx, actor, record),
    examination: examinationStore(tx, actor, record),
    files: filesStore(tx, actor),
    framework: frameworkReader(tx, member.organisationId),
    evaluations: evaluationsStore(tx, actor, record),
    funding: fundingStore(tx, actor, record),
    ijkpunten: ijkpuntenStore(tx, actor, record),
    partners: partnersStore(tx, actor, record),
    personalLinks: personalLinksStore(tx, actor, record),
    indicators: indicatorsReader(tx, member.organisationId),
    indicatorChoices: indicatorChoicesStore(tx, actor, record),
    indicatorStatements: indicatorStatementsStore(tx, actor, record),
    links: linksStore(tx, actor, record),
    log: logReader(tx, member),
    members: membersStore(tx, member, actor, record),
    moves: movesStore(tx, actor, record),
    nextRound: nextRoundStore(tx, actor, record),
    milestones: milestonesStore(tx, actor, record),
    organisation: organisationStore(tx, actor, record),
    readiness: readinessReader(tx, member.organisationId),
    recommendations: recommendationsStore(tx, actor, record),
    recognitions: recognitionsStore(tx, actor, record),
    registerFiles: registerFilesReader(tx),
    registerImports: registerImportsStore(tx, actor, record),
    registerCare: registerCareStore(tx, actor, record),
    registers: registersStore(tx, actor, record),
    rounds: roundsStore(tx, actor, record),
    snapshots: snapshotsStore(tx, actor, record),
    value: valueStore(tx, actor, record),
    timeline: timelineReader(tx),
    versions: versionsReader(tx),
  }
}
